/// An array of a number of dimensions that is part of its type, with value semantics.
///
/// The elements lie in one buffer; `strides` says how many elements lie between neighbours along
/// each axis. Arrays are row-major when made. Copies and views share the buffer, and the first
/// write to an array that shares copies it. The rank is known at compile time, the shape at run
/// time.
///
///     var image = Matrix<Float>(zeros: 480, 640)
///     image[10, 20] = 1
public struct NDArray<Element: ArrayElement, let rank: Int>: Sendable {
  /// Owns the memory; shared with copies and views.
  @usableFromInline package var storage: ArrayStorage

  /// Where the first element lies in the storage, in elements.
  @usableFromInline package var offset: Int

  /// The number of elements along each axis.
  @usableFromInline package var extents: InlineArray<rank, Int>

  /// The distance between neighbours along each axis, in elements.
  @usableFromInline package var steps: InlineArray<rank, Int>

  /// An array over a storage that holds what shape and strides say.
  @inlinable
  package init(
    storage: ArrayStorage, offset: Int, extents: InlineArray<rank, Int>,
    steps: InlineArray<rank, Int>
  ) {
    self.storage = storage
    self.offset = offset
    self.extents = extents
    self.steps = steps
  }

  /// A row-major array over fresh memory.
  ///
  /// - Requires: `shape` has `rank` extents, none negative, and there is memory for them. As with
  ///   Swift's own arrays, the program stops otherwise.
  package init(allocating shape: [Int], zeroed: Bool) {
    guard shape.count == rank else {
      ArrayMistake.other("shape \(shape) has \(shape.count) extents, not \(rank)")
    }
    guard let array = NDArray(allocatingIfPossible: shape, zeroed: zeroed) else {
      ArrayMistake.other("no array can have the shape \(shape)")
    }
    self = array
  }

  /// A row-major array over fresh memory; `nil` if the shape is impossible, or there is no memory
  /// for it.
  package init?(allocatingIfPossible shape: [Int], zeroed: Bool = false) {
    let width = MemoryLayout<Element>.stride
    guard shape.count == rank, let count = Layout.count(of: shape, elementByteCount: width),
      let storage = ArrayStorage.allocate(byteCount: count * width, zeroed: zeroed)
    else { return nil }
    let strides = Layout.rowMajorStrides(of: shape)
    self.init(
      storage: storage, offset: 0, extents: InlineArray { shape[$0] },
      steps: InlineArray { strides[$0] })
  }

  /// An array of zeros (`false` for `Bool`).
  ///
  /// - Requires: As many extents as the rank, none negative.
  public init(zeros extents: Int...) {
    self.init(allocating: extents, zeroed: true)
  }

  /// An array of zeros (`false` for `Bool`).
  ///
  /// - Requires: As many extents as the rank, none negative.
  public init(zeros shape: [Int]) {
    self.init(allocating: shape, zeroed: true)
  }

  /// An array whose elements are all `value`.
  ///
  /// - Requires: As many extents as the rank, none negative.
  public init(repeating value: Element, shape: [Int]) {
    self.init(allocating: shape, zeroed: false)
    let target = storage.base.assumingMemoryBound(to: Element.self)
    target.initialize(repeating: value, count: count)
  }

  /// An array of `shape` with `elements` in row-major order.
  ///
  /// - Throws: `DataError` if `shape` has not `rank` extents or asks for another number of elements.
  public init(_ elements: [Element], shape: [Int]) throws(DataError) {
    guard shape.count == rank else { throw .shape(shape, hasRankOtherThan: rank) }
    let width = MemoryLayout<Element>.stride
    guard Layout.count(of: shape, elementByteCount: width) == elements.count else {
      throw .shape(shape, doesNotHold: elements.count)
    }
    self.init(allocating: shape, zeroed: false)
    elements.withUnsafeBytes { storage.base.copyMemory(from: $0.baseAddress, count: $0.count) }
  }

  /// The number of axes.
  @inlinable
  public var rank: Int { rank }

  /// The number of elements along each axis.
  public var shape: [Int] { [Int](extents) }

  /// The distance between neighbours along each axis, in elements; negative or out of order in
  /// views.
  public var strides: [Int] { [Int](steps) }

  /// The number of elements.
  ///
  /// - Complexity: O(rank).
  @inlinable
  public var count: Int {
    var product = 1
    for axis in 0..<rank { product &*= extents[axis] }
    return product
  }

  /// Whether there are no elements.
  @inlinable
  public var isEmpty: Bool { count == 0 }

  /// Whether the elements lie in row-major order without gaps.
  ///
  /// - Complexity: O(rank).
  @inlinable
  public var isContiguous: Bool {
    if isEmpty { return true }
    var step = 1
    for axis in (0..<rank).reversed() where extents[axis] != 1 {
      guard steps[axis] == step else { return false }
      step *= extents[axis]
    }
    return true
  }
}

/// An array of one dimension.
public typealias Vector<Element: ArrayElement> = NDArray<Element, 1>

/// An array of two dimensions, rows and columns.
public typealias Matrix<Element: ArrayElement> = NDArray<Element, 2>

extension NDArray where rank == 2 {
  /// The number of rows.
  @inlinable
  public var rows: Int { extents[0] }

  /// The number of columns.
  @inlinable
  public var columns: Int { extents[1] }
}

extension UnsafeMutableRawPointer {
  /// Copies `count` bytes from `source`, which may be nil if there are none.
  package func copyMemory(from source: UnsafeRawPointer?, count: Int) {
    if let source { copyMemory(from: source, byteCount: count) }
  }
}

extension Array where Element == Int {
  /// The values of an inline array.
  fileprivate init<let count: Int>(_ values: InlineArray<count, Int>) {
    self = values.indices.map { values[$0] }
  }
}
