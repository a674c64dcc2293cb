extension Layout {
  /// The strides with which an array of one shape is read as one of another, the shape that it
  /// broadcasts to as NumPy's arrays do; nil if it does not.
  static func broadcast(_ shape: [Int], _ strides: [Int], to target: [Int]) -> [Int]? {
    // Leading axes of extent 1 may be missing or too many.
    let surplus = shape.count - target.count
    guard shape.prefix(max(surplus, 0)).allSatisfy({ $0 == 1 }) else { return nil }
    var result = [Int](repeating: 0, count: target.count)
    for axis in target.indices where axis + surplus >= 0 {
      let extent = shape[axis + surplus]
      guard extent == target[axis] || extent == 1 else { return nil }
      result[axis] = extent == 1 ? 0 : strides[axis + surplus]
    }
    return result
  }

  /// Copies the elements of one strided array to another of the same shape.
  ///
  /// - Parameter elementByteCount: 1, 2, 4, 8 or 16.
  static func assign(
    from source: UnsafeRawPointer, strides sourceStrides: [Int],
    to target: UnsafeMutableRawPointer, strides targetStrides: [Int], shape: [Int],
    elementByteCount: Int
  ) {
    func assign<Word: BitwiseCopyable>(_: Word.Type) {
      Self.assign(
        from: source.assumingMemoryBound(to: Word.self), strides: sourceStrides,
        to: target.assumingMemoryBound(to: Word.self), strides: targetStrides, shape: shape)
    }
    switch elementByteCount {
    case 1: assign(UInt8.self)
    case 2: assign(UInt16.self)
    case 4: assign(UInt32.self)
    case 8: assign(UInt64.self)
    default: assign(TwoWords.self)
    }
  }

  private static func assign<Word: BitwiseCopyable>(
    from source: UnsafePointer<Word>, strides sourceStrides: [Int],
    to target: UnsafeMutablePointer<Word>, strides targetStrides: [Int], shape: [Int]
  ) {
    let length = shape.last ?? 1
    let sourceStep = sourceStrides.last ?? 1
    let targetStep = targetStrides.last ?? 1
    // Both arrays have the same rows in the same order.
    var offsets: [Int] = []
    forEachRow(shape: shape, strides: sourceStrides) { offsets.append($0) }
    var rest = offsets[...]
    forEachRow(shape: shape, strides: targetStrides) { offset in
      guard let from = rest.popFirst() else { return }
      let row = source + from
      let place = target + offset
      if sourceStep == 1, targetStep == 1 {
        place.update(from: row, count: length)
      } else {
        for index in 0..<length { place[index * targetStep] = row[index * sourceStep] }
      }
    }
  }
}
