import ApusVocabulary

/// Several results of a kernel, or none.
@frozen
public struct Results<each Value: KernelResult>: KernelResult {
  /// The results as a tuple.
  public let values: (repeat each Value)

  @inlinable
  init(_ values: (repeat each Value)) { self.values = values }

  /// As many words as all values take.
  @inlinable
  public static var kernelWordCount: Int {
    var count = 0
    for type in repeat (each Value).self { count += type.kernelWordCount }
    return count
  }

  /// A tuple of the values' types.
  public static var kernelType: KernelType {
    var elements: [SourceType.Element] = []
    for type in repeat (each Value).self {
      elements.append(SourceType.Element(type: type.kernelType.type))
    }
    return KernelType(.tuple(elements))
  }

  /// The parts of all values, in order.
  public static var kernelResultSlots: [KernelResultSlot] {
    var slots: [KernelResultSlot] = []
    for type in repeat (each Value).self { slots += type.kernelResultSlots }
    return slots
  }

  /// Reads the values, in order.
  @inlinable
  public static func takeKernelWords(
    from words: inout KernelWords, _ arrays: KernelResultArrays?
  ) -> Self {
    Self((repeat (each Value).takeKernelWords(from: &words, arrays)))
  }
}
