/// What a kernel can be called with: a value, a buffer of memory, or a variable that it changes.
///
/// The set is closed: conform no types of your own.
public protocol KernelArgument: SendableMetatype {
  /// How many words of a call it takes among the arguments.
  static var argumentWordCount: Int { get }
  /// How many it takes among the results: none but for a variable.
  static var returnedWordCount: Int { get }
  /// The parts of its final value, if it is a variable.
  static var returnedSlots: [KernelResultSlot] { get }
  /// The type that the kernel declares for it.
  static var kernelType: KernelType { get }
  /// The memory that it is; `nil` for a number.
  static var kernelBuffer: KernelBuffer? { get }
  /// Where the variable is, if it is one: no other argument may be the same.
  var kernelVariable: UnsafeRawPointer? { get }
  /// Writes the words of the argument, which has to live until the call ends.
  func appendKernelWords(to words: inout KernelWords)
  /// Takes the final value, if it is a variable.
  func takeBack(from words: inout KernelWords, _ arrays: KernelResultArrays?)
}

extension KernelArgument {
  /// None: the argument is no variable.
  @inlinable public var kernelVariable: UnsafeRawPointer? { nil }
}

/// What a kernel can return: a value, or several.
///
/// The set is closed: conform no types of your own.
public protocol KernelResult: SendableMetatype {
  /// How many words of a call it takes.
  static var kernelWordCount: Int { get }
  /// The type that the kernel declares for it.
  static var kernelType: KernelType { get }
  /// Its parts: an array is one, a complex number two.
  static var kernelResultSlots: [KernelResultSlot] { get }
  /// Reads it.
  static func takeKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) -> Self
}
