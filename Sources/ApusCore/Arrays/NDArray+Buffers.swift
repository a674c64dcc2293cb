// Memory of others, and that of arrays lent to them.

extension NDArray where rank == 1 {
  /// A vector with a copy of the elements of a buffer.
  ///
  /// - Complexity: O(count).
  public init(copying elements: UnsafeBufferPointer<Element>) {
    self.init(allocating: [elements.count], zeroed: false)
    storage.base.copyMemory(
      from: elements.baseAddress, count: elements.count * MemoryLayout<Element>.stride)
  }
}

extension NDArray {
  /// An array of `shape` with a copy of the elements of a buffer, which are in row-major order.
  ///
  /// - Throws: `DataError` if `shape` has not `rank` extents or asks for another number of elements.
  /// - Complexity: O(count).
  public init(
    copying elements: UnsafeBufferPointer<Element>, shape: [Int]
  ) throws(DataError) {
    try self.init(checked: shape, count: elements.count)
    storage.base.copyMemory(
      from: elements.baseAddress, count: elements.count * MemoryLayout<Element>.stride)
  }

  /// An array of `shape` whose elements have the given bytes, in this machine's order: those of a
  /// `Data`, of a `[UInt8]`, of any collection of bytes.
  ///
  ///     let image = try Matrix<Float>(bytes: data, shape: [480, 640])
  ///
  /// - Throws: `DataError` if `shape` has not `rank` extents or asks for another number of bytes.
  /// - Complexity: O(count).
  public init(bytes: some Collection<UInt8>, shape: [Int]) throws(DataError) {
    let width = MemoryLayout<Element>.stride
    let byteCount = bytes.count
    guard byteCount % width == 0 else {
      throw .bytes(byteCount, doNotHold: Element.elementType.swiftName, width: width)
    }
    try self.init(checked: shape, count: byteCount / width)
    let target = UnsafeMutableRawBufferPointer(start: storage.base, count: byteCount)
    target.copyBytes(from: bytes)
    // A `Bool` may be 0 or 1 in memory and nothing else.
    if Element.elementType == .bool {
      for index in target.indices where target[index] > 1 { target[index] = 1 }
    }
  }

  /// An array of `shape` over fresh memory, for `count` elements.
  private init(checked shape: [Int], count: Int) throws(DataError) {
    guard shape.count == rank else { throw .shape(shape, hasRankOtherThan: rank) }
    let width = MemoryLayout<Element>.stride
    guard Layout.count(of: shape, elementByteCount: width) == count else {
      throw .shape(shape, doesNotHold: count)
    }
    self.init(allocating: shape, zeroed: false)
  }

  /// The bytes of the elements in row-major order, in this machine's order: `Data(m.bytes)`.
  ///
  /// - Complexity: O(count).
  public var bytes: [UInt8] { withUnsafeBytes { [UInt8]($0) } }

  /// Calls `body` with the bytes of the elements in row-major order; those of a strided view are
  /// copied first.
  ///
  /// - Parameter body: Gets a buffer that is valid during the call only.
  public func withUnsafeBytes<Result: ~Copyable, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeBufferPointer { elements throws(Failure) in
      try body(UnsafeRawBufferPointer(elements))
    }
  }

  /// Calls `body` with the elements in row-major order as a span; those of a strided view are copied
  /// first.
  ///
  /// A span cannot leave the call, and its subscripts are checked.
  public func withSpan<Result: ~Copyable, Failure: Error>(
    _ body: (Span<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeBufferPointer { elements throws(Failure) in try body(elements.span) }
  }

  /// Calls `body` with the elements in row-major order as a span to change them in place; the array
  /// has memory of its own, without gaps, from then on.
  public mutating func withMutableSpan<Result: ~Copyable, Failure: Error>(
    _ body: (inout MutableSpan<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeMutableBufferPointer { elements throws(Failure) in
      var span = elements.mutableSpan
      return try body(&span)
    }
  }
}
