extension Complex: KernelArgument, KernelResult, KernelValueType where RealType: KernelScalar {
  @inlinable public static var kernelWordCount: Int { 2 }
  public static var kernelType: KernelType { KernelType(.scalar(elementType)) }
  @inlinable public static var kernelResultSlots: [KernelResultSlot] { [.scalar, .scalar] }

  @inlinable
  public func appendKernelWords(to words: inout KernelWords) {
    words.append(rawStorage.x.kernelWord)
    words.append(rawStorage.y.kernelWord)
  }

  @inlinable
  public mutating func appendExclusiveKernelWords(to words: inout KernelWords) {
    appendKernelWords(to: &words)
  }

  @inlinable
  public static func takeKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) -> Self {
    let real = RealType(kernelWord: words.take())
    return Self(real, RealType(kernelWord: words.take()))
  }

  @inlinable
  public mutating func takeBackKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) { self = Self.takeKernelWords(from: &words, arrays) }
}
