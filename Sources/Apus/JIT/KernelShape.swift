import ApusIR
import ApusVocabulary

/// What a call passes and takes back, as the types of a `JITKernel` say it.
struct KernelShape: Sendable {
  /// The parts of the arguments.
  private var arguments: [SourceType] = []
  /// The parts of the results, and behind them those of the variables.
  private var results: [SourceType]
  /// What makes the arrays among those.
  private(set) var slots: [KernelResultSlot]
  /// The memory that is passed.
  private(set) var buffers: [KernelBuffer] = []
  private var argumentWords = 0
  private var resultWords: Int

  /// A call without arguments.
  init(result: any KernelResult.Type) {
    results = result.kernelType.type.leaves
    slots = result.kernelResultSlots
    resultWords = result.kernelWordCount
  }

  /// Adds an argument.
  mutating func add(_ type: any KernelArgument.Type) {
    if let buffer = type.kernelBuffer { buffers.append(buffer.at(word: argumentWords)) }
    arguments += type.kernelType.type.leaves
    argumentWords += type.argumentWordCount
    guard type.returnedWordCount > 0 else { return }
    results += type.kernelType.type.leaves
    resultWords += type.returnedWordCount
    slots += type.returnedSlots
  }

  /// How many words a call has.
  var wordCount: Int { argumentWords + resultWords }

  /// Whether it is how a kernel of this signature is called. Parts are what counts: arguments are
  /// those of tuples, and a vector is passed like an array.
  func fits(_ signature: Signature) -> Bool {
    func parts(_ types: [SourceType]) -> [SourceType] {
      types.map { $0.unlabelled(mergesArrays: true) }
    }
    return parts(arguments) == parts(signature.argumentLeaves)
      && parts(results) == parts(signature.resultLeaves)
  }
}
