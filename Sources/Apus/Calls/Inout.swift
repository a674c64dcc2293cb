/// A variable that a kernel changes: an `inout` parameter.
@frozen
public struct Inout<Value: KernelValueType>: KernelArgument {
  @usableFromInline let variable: UnsafeMutablePointer<Value>

  /// The variable at an address, which is valid until the call ends.
  @inlinable
  public init(_ variable: UnsafeMutablePointer<Value>) { self.variable = variable }

  @inlinable public static var argumentWordCount: Int { Value.kernelWordCount }
  @inlinable public static var returnedWordCount: Int { Value.kernelWordCount }
  @inlinable public static var returnedSlots: [KernelResultSlot] { Value.kernelResultSlots }
  public static var kernelType: KernelType {
    KernelType(Value.kernelType.type, isInout: true)
  }
  public static var kernelBuffer: KernelBuffer? { Value.kernelBuffer?.changed }

  @inlinable
  public func appendKernelWords(to words: inout KernelWords) {
    variable.pointee.appendExclusiveKernelWords(to: &words)
  }

  @inlinable
  public func takeBack(from words: inout KernelWords, _ arrays: KernelResultArrays?) {
    variable.pointee.takeBackKernelWords(from: &words, arrays)
  }
}
