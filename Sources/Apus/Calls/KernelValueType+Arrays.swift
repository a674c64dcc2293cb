extension Array: KernelArgument, KernelResult, KernelValueType where Element: ArrayElement {
  /// The address, and extent and stride of each axis; complex numbers are pairs along one more axis.
  @inlinable
  public static var kernelWordCount: Int { Element.componentCount == 1 ? 3 : 5 }

  /// `[Element]`.
  public static var kernelType: KernelType { KernelType(.array(Element.elementType)) }

  /// The memory of the elements.
  public static var kernelBuffer: KernelBuffer? {
    KernelBuffer(elementByteCount: MemoryLayout<Element>.stride)
  }

  /// One array, made when the kernel knows its shape.
  public static var kernelResultSlots: [KernelResultSlot] { [.array(of: Element.self)] }

  /// The pointer stays valid: nobody changes the array during the call, and it lives until
  /// `takeBack`.
  @inlinable
  public func appendKernelWords(to words: inout KernelWords) {
    let start = withUnsafeBufferPointer { $0.baseAddress }
    words.append(start: start, count: count, components: Element.componentCount)
  }

  /// Writes the words of the array after it got memory of its own, if others share its.
  @inlinable
  public mutating func appendExclusiveKernelWords(to words: inout KernelWords) {
    let start = withUnsafeMutableBufferPointer { $0.baseAddress }
    words.append(start: UnsafePointer(start), count: count, components: Element.componentCount)
  }

  /// The array that was made for the result.
  @inlinable
  public static func takeKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) -> Self {
    let start = words.next.pointee
    words.next += kernelWordCount
    return arrays?.array(at: start, as: Self.self) ?? []
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
  /// Writes the words of a contiguous array of rank 1; a complex number is a pair along one more
  /// axis.
  @inlinable
  mutating func append(start: UnsafeRawPointer?, count: Int, components: Int) {
    append(UInt64(UInt(bitPattern: start)))
    append(UInt64(count))
    if components == 1 {
      append(1)
    } else {
      append(2)
      append(2)
      append(1)
    }
  }
}

extension KernelResultSlot {
  /// An array `[Element]`, which the kernel writes where it is.
  @specialized(where Element == Double)
  @specialized(where Element == Float)
  @specialized(where Element == Int)
  @specialized(where Element == Bool)
  @specialized(where Element == Complex<Double>)
  static func array<Element: ArrayElement>(of: Element.Type) -> KernelResultSlot {
    KernelResultSlot { shape in
      guard let count = shape.first, count <= Int.max / MemoryLayout<Element>.stride else {
        return nil
      }
      // The kernel initialises the elements, whose type has no invariants.
      var array = [Element](unsafeUninitializedCapacity: count) { $1 = count }
      let start = array.withUnsafeMutableBytes { $0.baseAddress }
      return start.map { MadeArray(array, start: $0) }
    }
  }
}
