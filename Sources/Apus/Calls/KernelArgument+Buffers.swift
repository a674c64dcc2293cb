extension UnsafeBufferPointer: KernelArgument where Element: ArrayElement {
  @inlinable public static var argumentWordCount: Int { Element.componentCount == 1 ? 3 : 5 }
  @inlinable public static var returnedWordCount: Int { 0 }
  @inlinable public static var returnedSlots: [KernelResultSlot] { [] }
  public static var kernelType: KernelType { KernelType(.array(Element.elementType)) }

  public static var kernelBuffer: KernelBuffer? {
    KernelBuffer(elementByteCount: MemoryLayout<Element>.stride, isUnsafe: true)
  }

  @inlinable
  public func appendKernelWords(to words: inout KernelWords) {
    words.append(start: baseAddress, count: count, components: Element.componentCount)
  }

  @inlinable
  public func takeBack(from words: inout KernelWords, _ arrays: KernelResultArrays?) {}
}

extension UnsafeMutableBufferPointer: KernelArgument where Element: ArrayElement {
  @inlinable public static var argumentWordCount: Int { Element.componentCount == 1 ? 3 : 5 }
  @inlinable public static var returnedWordCount: Int { argumentWordCount }
  @inlinable public static var returnedSlots: [KernelResultSlot] { [.scalar] }
  public static var kernelType: KernelType {
    KernelType(.array(Element.elementType), isInout: true)
  }

  public static var kernelBuffer: KernelBuffer? {
    KernelBuffer(
      elementByteCount: MemoryLayout<Element>.stride, isChanged: true, isUnsafe: true)
  }

  @inlinable
  public func appendKernelWords(to words: inout KernelWords) {
    words.append(start: baseAddress, count: count, components: Element.componentCount)
  }

  @inlinable
  public func takeBack(from words: inout KernelWords, _ arrays: KernelResultArrays?) {
    words.next += Self.returnedWordCount
  }
}
