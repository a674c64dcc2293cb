extension UnsafeBufferPointer: KernelArgument where Element: ArrayElement {
  /// Those of an array of rank 1; complex numbers are pairs along one more axis.
  @inlinable public static var argumentWordCount: Int { Element.componentCount == 1 ? 3 : 5 }
  /// None: the kernel only reads the buffer.
  @inlinable public static var returnedWordCount: Int { 0 }
  /// None: the kernel only reads the buffer.
  @inlinable public static var returnedSlots: [KernelResultSlot] { [] }
  /// `[Element]`.
  public static var kernelType: KernelType { KernelType(.array(Element.elementType)) }

  /// The memory of the buffer.
  public static var kernelBuffer: KernelBuffer? {
    KernelBuffer(elementByteCount: MemoryLayout<Element>.stride, isUnsafe: true)
  }

  /// Writes where the buffer begins and how many elements it has.
  @inlinable
  public func appendKernelWords(to words: inout KernelWords) {
    words.append(start: baseAddress, count: count, components: Element.componentCount)
  }

  /// Nothing: the kernel only reads the buffer.
  @inlinable
  public func takeBack(from words: inout KernelWords, _ arrays: KernelResultArrays?) {}
}

extension UnsafeMutableBufferPointer: KernelArgument where Element: ArrayElement {
  /// Those of an array of rank 1; complex numbers are pairs along one more axis.
  @inlinable public static var argumentWordCount: Int { Element.componentCount == 1 ? 3 : 5 }
  /// As many as among the arguments.
  @inlinable public static var returnedWordCount: Int { argumentWordCount }
  /// No new memory: the elements stay where they are.
  @inlinable public static var returnedSlots: [KernelResultSlot] { [.scalar] }
  /// `inout [Element]`.
  public static var kernelType: KernelType {
    KernelType(.array(Element.elementType), isInout: true)
  }

  /// The memory of the buffer, which the kernel changes.
  public static var kernelBuffer: KernelBuffer? {
    KernelBuffer(
      elementByteCount: MemoryLayout<Element>.stride, isChanged: true, isUnsafe: true)
  }

  /// Writes where the buffer begins and how many elements it has.
  @inlinable
  public func appendKernelWords(to words: inout KernelWords) {
    words.append(start: baseAddress, count: count, components: Element.componentCount)
  }

  /// Nothing but passing over its words: the kernel has written to the buffer itself.
  @inlinable
  public func takeBack(from words: inout KernelWords, _ arrays: KernelResultArrays?) {
    words.next += Self.returnedWordCount
  }
}
