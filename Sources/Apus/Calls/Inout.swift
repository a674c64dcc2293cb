/// A variable that a kernel changes: an `inout` parameter.
@frozen
public struct Inout<Value: KernelValueType>: KernelArgument {
  @usableFromInline let variable: UnsafeMutablePointer<Value>

  /// The variable at an address, which is valid until the call ends.
  @inlinable
  public init(_ variable: UnsafeMutablePointer<Value>) { self.variable = variable }

  /// As many words as the value takes.
  @inlinable public static var argumentWordCount: Int { Value.kernelWordCount }
  /// As many words as the value takes, for its final value.
  @inlinable public static var returnedWordCount: Int { Value.kernelWordCount }
  /// The parts of the value.
  @inlinable public static var returnedSlots: [KernelResultSlot] { Value.kernelResultSlots }
  /// The value's type, `inout`.
  public static var kernelType: KernelType {
    KernelType(Value.kernelType.type, isInout: true)
  }
  /// The memory of the value, which the kernel changes.
  public static var kernelBuffer: KernelBuffer? { Value.kernelBuffer?.changed }

  /// The address.
  @inlinable public var kernelVariable: UnsafeRawPointer? { UnsafeRawPointer(variable) }

  /// Writes the words of the variable: of an array the address of memory that nobody shares.
  @inlinable
  public func appendKernelWords(to words: inout KernelWords) {
    variable.pointee.appendExclusiveKernelWords(to: &words)
  }

  /// Gives the variable its final value.
  @inlinable
  public func takeBack(from words: inout KernelWords, _ arrays: KernelResultArrays?) {
    variable.pointee.takeBackKernelWords(from: &words, arrays)
  }
}
