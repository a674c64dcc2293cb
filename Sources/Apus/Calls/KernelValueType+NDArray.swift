extension NDArray: KernelValueType {
  @inlinable
  static var storedRank: Int { Element.componentCount == 1 ? rank : rank + 1 }

  /// The address, and extent and stride of each axis; complex numbers are pairs along one more axis.
  @inlinable
  public static var kernelWordCount: Int { 1 + 2 * storedRank }

  /// `NDArray<Element, rank>`.
  public static var kernelType: KernelType {
    KernelType(.ndarray(Element.elementType, rank: rank))
  }

  /// The memory of the elements.
  public static var kernelBuffer: KernelBuffer? {
    KernelBuffer(elementByteCount: MemoryLayout<Element>.stride, rank: rank)
  }

  /// One array, made when the kernel knows its shape.
  public static var kernelResultSlots: [KernelResultSlot] {
    [
      KernelResultSlot { shape in
        guard let array = NDArray(allocatingIfPossible: Array(shape.prefix(rank))) else {
          return nil
        }
        return MadeArray(array, start: UnsafeMutableRawPointer(array.start))
      }
    ]
  }

  /// A strided view is copied first: kernels take elements to lie in row-major order.
  @inlinable
  public func appendKernelWords(to words: inout KernelWords) {
    let start = isContiguous ? start : words.keepCopy(of: self)
    words.append(start: UnsafeRawPointer(start), extents: extents, Element.componentCount)
  }

  /// Writes the words of the array after it got memory of its own, if others share its.
  @inlinable
  public mutating func appendExclusiveKernelWords(to words: inout KernelWords) {
    if isContiguous { makeUnique() } else { self = copy() }
    words.append(start: UnsafeRawPointer(start), extents: extents, Element.componentCount)
  }

  /// The array that was made for the result.
  @inlinable
  public static func takeKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) -> Self {
    let start = words.next.pointee
    words.next += kernelWordCount
    return arrays?.array(at: start, as: Self.self)
      ?? NDArray(zeros: [Int](repeating: 0, count: rank))
  }

  /// Takes the array that the kernel left in the variable: the same memory, unless it made a new one.
  @inlinable
  public mutating func takeBackKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) {
    let start = words.next.pointee
    words.next += Self.kernelWordCount
    // Until here the elements have an owner, also if nobody looks at them any more.
    withExtendedLifetime(self) {}
    if let bound = arrays?.array(at: start, as: Self.self) { self = bound }
  }
}

extension KernelWords {
  /// Copies a strided view into memory without gaps that lives until the call ends.
  @usableFromInline
  mutating func keepCopy<Element, let rank: Int>(
    of array: NDArray<Element, rank>
  ) -> UnsafeMutablePointer<Element> {
    let copy = array.copy()
    kept = KeptStorage(copy.storage, next: kept)
    return copy.start
  }

  /// Writes the words of a contiguous array.
  @inlinable
  mutating func append<let rank: Int>(
    start: UnsafeRawPointer, extents: InlineArray<rank, Int>, _ componentCount: Int
  ) {
    append(UInt64(UInt(bitPattern: start)))
    for axis in 0..<rank { append(UInt64(extents[axis])) }
    if componentCount > 1 { append(UInt64(componentCount)) }
    // Strides are those of a contiguous array, whatever is written; kernels do not read them.
    for _ in 0..<(componentCount > 1 ? rank + 1 : rank) { append(1) }
  }
}
