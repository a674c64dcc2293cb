/// A type that kernels take and return: the numbers, `Bool`, `Complex`, `[T]` and `NDArray`.
public protocol KernelValueType: KernelArgument, KernelResult, Sendable {
  /// Writes the value as an argument that the kernel changes: an array has memory of its own then.
  mutating func appendExclusiveKernelWords(to words: inout KernelWords)
  /// Takes the value that the kernel gave it.
  mutating func takeBackKernelWords(from words: inout KernelWords, _ arrays: KernelResultArrays?)
}

extension KernelValueType {
  @inlinable public static var argumentWordCount: Int { kernelWordCount }
  @inlinable public static var returnedWordCount: Int { 0 }
  @inlinable public static var returnedSlots: [KernelResultSlot] { [] }

  /// Nothing: a value that is passed as it is does not change.
  @inlinable
  public func takeBack(from words: inout KernelWords, _ arrays: KernelResultArrays?) {}
}

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

  @inlinable
  public func appendKernelWords(to words: inout KernelWords) {
    variable.pointee.appendExclusiveKernelWords(to: &words)
  }

  @inlinable
  public func takeBack(from words: inout KernelWords, _ arrays: KernelResultArrays?) {
    variable.pointee.takeBackKernelWords(from: &words, arrays)
  }
}

/// Several results of a kernel, or none.
@frozen
public struct Results<each Value: KernelResult>: KernelResult {
  /// The results as a tuple.
  public let values: (repeat each Value)

  @inlinable
  init(_ values: (repeat each Value)) { self.values = values }

  @inlinable
  public static var kernelWordCount: Int {
    var count = 0
    for type in repeat (each Value).self { count += type.kernelWordCount }
    return count
  }

  public static var kernelResultSlots: [KernelResultSlot] {
    var slots: [KernelResultSlot] = []
    for type in repeat (each Value).self { slots += type.kernelResultSlots }
    return slots
  }

  @inlinable
  public static func takeKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) -> Self {
    Self((repeat (each Value).takeKernelWords(from: &words, arrays)))
  }
}

extension UnsafeBufferPointer: KernelArgument where Element: ArrayElement {
  @inlinable public static var argumentWordCount: Int { Element.componentCount == 1 ? 3 : 5 }
  @inlinable public static var returnedWordCount: Int { 0 }
  @inlinable public static var returnedSlots: [KernelResultSlot] { [] }

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

  @inlinable
  public func appendKernelWords(to words: inout KernelWords) {
    words.append(start: baseAddress, count: count, components: Element.componentCount)
  }

  @inlinable
  public func takeBack(from words: inout KernelWords, _ arrays: KernelResultArrays?) {
    words.next += Self.returnedWordCount
  }
}
