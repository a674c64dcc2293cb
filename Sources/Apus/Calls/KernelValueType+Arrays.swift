extension Array: KernelArgument, KernelResult, KernelValueType where Element: ArrayElement {
  @inlinable
  public static var kernelWordCount: Int { Element.componentCount == 1 ? 3 : 5 }

  public static var kernelType: KernelType { KernelType(.array(Element.elementType)) }

  public static var kernelBuffer: KernelBuffer? {
    KernelBuffer(elementByteCount: MemoryLayout<Element>.stride)
  }

  public static var kernelResultSlots: [KernelResultSlot] {
    [
      KernelResultSlot { shape in
        guard let count = shape.first, count <= Int.max / MemoryLayout<Element>.stride else {
          return nil
        }
        // The kernel initialises the elements, whose type has no invariants.
        var array = Self(unsafeUninitializedCapacity: count) { $1 = count }
        let start = array.withUnsafeMutableBytes { $0.baseAddress }
        return start.map { ($0, array) }
      }
    ]
  }

  /// The pointer stays valid: nobody changes the array during the call, and the caller holds it.
  @inlinable
  public func appendKernelWords(to words: inout KernelWords) {
    let start = withUnsafeBytes { $0.baseAddress }
    words.append(start: start, count: count, components: Element.componentCount)
  }

  @inlinable
  public mutating func appendExclusiveKernelWords(to words: inout KernelWords) {
    let start = withUnsafeMutableBytes { UnsafeRawPointer($0.baseAddress) }
    words.append(start: start, count: count, components: Element.componentCount)
  }

  @inlinable
  public static func takeKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) -> Self {
    let start = words.next.pointee
    words.next += kernelWordCount
    return arrays?.array(at: start, as: Self.self) ?? []
  }

  @inlinable
  public mutating func takeBackKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) {
    let start = words.next.pointee
    words.next += Self.kernelWordCount
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
