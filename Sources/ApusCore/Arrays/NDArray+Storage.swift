extension NDArray {
  /// The first element.
  @inlinable
  package var start: UnsafeMutablePointer<Element> {
    storage.base.assumingMemoryBound(to: Element.self) + offset
  }

  /// Sees to it that a write shows in this array alone: copies the elements if others share them.
  @inlinable
  package mutating func makeUnique() {
    if !isKnownUniquelyReferenced(&storage) { self = copy() }
  }

  /// A row-major copy with memory of its own.
  @usableFromInline
  package func copy() -> NDArray {
    let result = NDArray(allocating: shape, zeroed: false)
    Layout.copyRowMajor(
      from: start, shape: shape, strides: strides,
      elementByteCount: MemoryLayout<Element>.stride, to: result.storage.base)
    return result
  }

  /// The same array in row-major order without gaps; itself if it lies so already.
  ///
  /// - Complexity: O(1) if `isContiguous`, else O(count).
  public func contiguous() -> NDArray {
    isContiguous ? self : copy()
  }

  /// Calls `body` with the elements in row-major order; those of a strided view are copied first.
  ///
  /// - Parameter body: Gets a buffer that is valid during the call only.
  @inlinable
  public func withUnsafeBufferPointer<Result: ~Copyable, Failure: Error>(
    _ body: (UnsafeBufferPointer<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let array = contiguous()
    defer { withExtendedLifetime(array.storage) {} }
    return try body(UnsafeBufferPointer(start: array.start, count: array.count))
  }

  /// Calls `body` with the elements in row-major order, to be changed in place; the array has
  /// memory of its own, without gaps, from then on.
  ///
  /// - Parameter body: Gets a buffer that is valid during the call only.
  @inlinable
  public mutating func withUnsafeMutableBufferPointer<Result: ~Copyable, Failure: Error>(
    _ body: (UnsafeMutableBufferPointer<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if isContiguous { makeUnique() } else { self = copy() }
    let storage = storage
    defer { withExtendedLifetime(storage) {} }
    return try body(UnsafeMutableBufferPointer(start: start, count: count))
  }
}
