import ApusIR
import ApusVocabulary

/// What the types of a Swift function say about calls of a kernel: the words, the memory, and the
/// signature that the kernel has to have.
@usableFromInline
struct CallShape: Sendable {
  /// How many words a call has; at least one.
  let wordCount: Int
  let slots: [KernelResultSlot]
  /// The memory that calls pass, if it has to be checked for overlaps.
  let buffers: [KernelBuffer]
  let parameters: [KernelType]
  let result: KernelType

  /// The shape of calls with arguments and a result of these types.
  @usableFromInline
  init<Result: KernelResult, each Argument: KernelArgument>(
    _ result: Result.Type, _ arguments: repeat (each Argument).Type
  ) {
    var argumentWords = 0
    var returnedWords = Result.kernelWordCount
    var slots = Result.kernelResultSlots
    var buffers: [KernelBuffer] = []
    var parameters: [KernelType] = []
    for type in repeat each arguments {
      if let buffer = type.kernelBuffer { buffers.append(buffer.at(word: argumentWords)) }
      argumentWords += type.argumentWordCount
      returnedWords += type.returnedWordCount
      slots += type.returnedSlots
      parameters.append(type.kernelType)
    }
    wordCount = max(argumentWords + returnedWords, 1)
    self.slots = slots
    self.parameters = parameters
    self.result = Result.kernelType
    let needsCheck = buffers.contains(where: \.isUnsafe) && buffers.contains(where: \.isChanged)
    self.buffers = needsCheck ? buffers : []
  }

  /// Whether a kernel with this signature is called so.
  func fits(_ signature: Signature) -> Bool {
    let declared = signature.parameters.map { KernelType($0.type, isInout: $0.isInout) }
    return declared.count == parameters.count
      && zip(declared, parameters).allSatisfy {
        $0.isInout == $1.isInout && $0.type.unlabelled() == $1.type.unlabelled()
      }
      && signature.result.unlabelled() == result.type.unlabelled()
  }

  /// The signature as the type of a function.
  var description: String { Self.text(parameters, result.type) }

  /// The signature of a kernel as the type of a function.
  static func text(_ signature: Signature) -> String {
    text(
      signature.parameters.map { KernelType($0.type, isInout: $0.isInout) }, signature.result)
  }

  private static func text(_ parameters: [KernelType], _ result: SourceType) -> String {
    "(" + parameters.map(\.description).joined(separator: ", ") + ")"
      + (result == .void ? "" : " -> " + result.swiftName)
  }
}
