/// A type that kernels take and return: the numbers, `Bool`, `Complex`, `[T]` and `NDArray`.
public protocol KernelValueType: KernelArgument, KernelResult, Sendable {
  /// Writes the value as an argument that the kernel changes: an array has memory of its own then.
  mutating func appendExclusiveKernelWords(to words: inout KernelWords)
  /// Takes the value that the kernel gave it.
  mutating func takeBackKernelWords(from words: inout KernelWords, _ arrays: KernelResultArrays?)
}

extension KernelValueType {
  /// As many as the value takes.
  @inlinable public static var argumentWordCount: Int { kernelWordCount }
  /// None: the caller's value does not change.
  @inlinable public static var returnedWordCount: Int { 0 }
  /// None: the caller's value does not change.
  @inlinable public static var returnedSlots: [KernelResultSlot] { [] }
  /// None: a number has no memory of its own. Arrays say otherwise.
  public static var kernelBuffer: KernelBuffer? { nil }

  /// Nothing but that an array lives until then: a value that is passed as it is does not change.
  @inlinable
  public func takeBack(from words: inout KernelWords, _ arrays: KernelResultArrays?) {
    withExtendedLifetime(self) {}
  }
}
