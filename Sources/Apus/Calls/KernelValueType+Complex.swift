extension Complex: KernelArgument, KernelResult, KernelValueType where RealType: KernelScalar {
  /// Two: the real and the imaginary part.
  @inlinable public static var kernelWordCount: Int { 2 }
  /// `Complex<Float>` or `Complex<Double>`.
  public static var kernelType: KernelType { KernelType(.scalar(elementType)) }
  /// Two numbers.
  @inlinable public static var kernelResultSlots: [KernelResultSlot] { [.scalar, .scalar] }

  /// Writes the real and the imaginary part.
  @inlinable
  public func appendKernelWords(to words: inout KernelWords) {
    words.append(rawStorage.x.kernelWord)
    words.append(rawStorage.y.kernelWord)
  }

  /// Writes both parts: a number has no memory that others could share.
  @inlinable
  public mutating func appendExclusiveKernelWords(to words: inout KernelWords) {
    appendKernelWords(to: &words)
  }

  /// Reads the real and the imaginary part.
  @inlinable
  public static func takeKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) -> Self {
    let real = RealType(kernelWord: words.take())
    return Self(real, RealType(kernelWord: words.take()))
  }

  /// Reads both parts.
  @inlinable
  public mutating func takeBackKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) { self = Self.takeKernelWords(from: &words, arrays) }
}
