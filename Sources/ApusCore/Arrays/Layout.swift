/// The arithmetic of shapes and strides that typed and untyped arrays share.
@usableFromInline
package enum Layout {
  /// The number of elements of `shape`; nil if an extent is negative, or if the extents that are not
  /// zero multiply to more bytes than an `Int` counts.
  package static func count(of shape: some Sequence<Int>, elementByteCount: Int) -> Int? {
    var product = elementByteCount
    var isEmpty = false
    for extent in shape {
      guard extent >= 0 else { return nil }
      if extent == 0 {
        isEmpty = true
        continue
      }
      let (next, overflow) = product.multipliedReportingOverflow(by: extent)
      guard !overflow else { return nil }
      product = next
    }
    return isEmpty ? 0 : product / elementByteCount
  }

  /// The strides of a row-major array of `shape`, in elements.
  package static func rowMajorStrides(of shape: [Int]) -> [Int] {
    var strides = [Int](repeating: 1, count: shape.count)
    var step = 1
    for axis in shape.indices.reversed() {
      strides[axis] = step
      step *= max(shape[axis], 1)
    }
    return strides
  }

  /// The strides of a column-major array of `shape`, in elements.
  package static func columnMajorStrides(of shape: [Int]) -> [Int] {
    rowMajorStrides(of: shape.reversed()).reversed()
  }

  /// Whether elements lie in row-major order without gaps.
  package static func isRowMajor(shape: [Int], strides: [Int]) -> Bool {
    if shape.contains(0) { return true }
    var step = 1
    for axis in shape.indices.reversed() where shape[axis] != 1 {
      guard strides[axis] == step else { return false }
      step *= shape[axis]
    }
    return true
  }

  /// Whether elements lie in column-major order without gaps.
  package static func isColumnMajor(shape: [Int], strides: [Int]) -> Bool {
    isRowMajor(shape: shape.reversed(), strides: strides.reversed())
  }

  /// Whether a write to one element would show in another: an axis longer than one stands still.
  package static func repeatsElements(shape: [Int], strides: [Int]) -> Bool {
    shape.indices.contains { shape[$0] > 1 && strides[$0] == 0 }
  }

  /// Calls `body` with the offset of the first element of each row (the last axis), in row-major
  /// order.
  ///
  /// - Complexity: O(number of rows), for any rank.
  package static func forEachRow(
    shape: [Int], strides: [Int], _ body: (_ offset: Int) -> Void
  ) {
    guard !shape.contains(0) else { return }
    let outer = shape.count - 1
    var position = [Int](repeating: 0, count: max(outer, 0))
    var offset = 0
    while true {
      body(offset)
      var axis = outer - 1
      while axis >= 0 {
        position[axis] += 1
        offset += strides[axis]
        if position[axis] < shape[axis] { break }
        offset -= strides[axis] * shape[axis]
        position[axis] = 0
        axis -= 1
      }
      if axis < 0 { return }
    }
  }

  /// Copies the elements of a strided array, in row-major order, to `target`.
  ///
  /// - Parameters:
  ///   - source: The first element of the strided array.
  ///   - elementByteCount: 1, 2, 4, 8 or 16.
  package static func copyRowMajor(
    from source: UnsafeRawPointer, shape: [Int], strides: [Int], elementByteCount: Int,
    to target: UnsafeMutableRawPointer
  ) {
    switch elementByteCount {
    case 1: copy(UInt8.self, from: source, shape: shape, strides: strides, to: target)
    case 2: copy(UInt16.self, from: source, shape: shape, strides: strides, to: target)
    case 4: copy(UInt32.self, from: source, shape: shape, strides: strides, to: target)
    case 8: copy(UInt64.self, from: source, shape: shape, strides: strides, to: target)
    default: copy(TwoWords.self, from: source, shape: shape, strides: strides, to: target)
    }
  }

  /// An element of 16 bytes, at a multiple of 8.
  struct TwoWords: BitwiseCopyable {
    var first: UInt64
    var second: UInt64
  }

  /// Copies elements of the width of `Word`.
  private static func copy<Word: BitwiseCopyable>(
    _: Word.Type, from source: UnsafeRawPointer, shape: [Int], strides: [Int],
    to target: UnsafeMutableRawPointer
  ) {
    let source = source.assumingMemoryBound(to: Word.self)
    var target = target.assumingMemoryBound(to: Word.self)
    let length = shape.last ?? 1
    let step = strides.last ?? 1
    forEachRow(shape: shape, strides: strides) { offset in
      let row = source + offset
      if step == 1 {
        target.update(from: row, count: length)
      } else {
        for index in 0..<length { target[index] = row[index * step] }
      }
      target += length
    }
  }
}
