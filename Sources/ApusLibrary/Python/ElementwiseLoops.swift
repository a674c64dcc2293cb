import ApusCore
import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Loops over vectors for the kernels that make numbers of numbers: kernels of their own, compiled
/// with the others, so that they become vector code.
struct ElementwiseLoops {
  /// The kernels with the loops.
  let kernels: Kernels
  /// The loop's name for each kernel that has one.
  private let names: [ID<Function>: String]

  /// - Throws: `CompilationError`.
  init(for kernels: Kernels) throws {
    let program = kernels.program
    var used = Set(kernels.all.map(\.name) + kernels.genericNames)
    var names: [ID<Function>: String] = [:]
    var text = ""
    for kernel in kernels.all {
      guard !kernel.isPrivate, let signature = ElementwiseSignature(kernel.signature) else {
        continue
      }
      var name = "each_\(kernel.name)"
      while !used.insert(name).inserted { name += "_" }
      names[kernel.function] = name
      text += signature.loop(named: name, over: kernel.signature)
    }
    self.names = names
    guard !names.isEmpty else {
      self.kernels = kernels
      return
    }
    let sources = program.sources.ids.map { program.sources[$0] }
    let loops = SourceText(name: "<loops>", text: text)
    self.kernels = Kernels(
      try Program(sources: sources + [loops], options: program.options))
  }

  /// The name of the loop over a kernel of those that were given; `nil` if it has none.
  func name(over function: ID<Function>) -> String? { names[function] }
}

/// The types of a kernel of numbers: no tuples but that of the results.
struct ElementwiseSignature {
  let parameters: [ElementType]
  let results: [ElementType]

  /// `nil` if the kernel is none.
  init?(_ signature: Signature) {
    guard !signature.parameters.isEmpty, signature.parameters.allSatisfy({ !$0.isInout }),
      let parameters = Self.numbers(signature.parameters.map(\.type))
    else { return nil }
    self.parameters = parameters
    switch signature.result {
    case .scalar(let element): results = [element]
    case .tuple(let elements):
      guard !elements.isEmpty, let results = Self.numbers(elements.map(\.type)) else { return nil }
      self.results = results
    case .array, .ndarray, .range, .never, .error: return nil
    }
  }

  /// The types if all are numbers.
  private static func numbers(_ types: [SourceType]) -> [ElementType]? {
    let elements = types.compactMap { type in
      if case .scalar(let element) = type { element } else { nil }
    }
    return elements.count == types.count ? elements : nil
  }

  /// The text of a function that applies the kernel to each element.
  func loop(named name: String, over signature: Signature) -> String {
    let arguments = zip(parameters.indices, signature.parameters).map { index, parameter in
      (parameter.label.map { "\($0): " } ?? "") + "a\(index)[i]"
    }
    let inputs = parameters.enumerated().map { "_ a\($0): Vector<\($1.swiftName)>" }
    let outputs = results.enumerated().map { "_ r\($0): inout Vector<\($1.swiftName)>" }
    let stores =
      results.count == 1
      ? ["r0[i] = value"] : results.indices.map { "r\($0)[i] = value.\($0)" }
    return """
      func \(name)(\((inputs + outputs).joined(separator: ", "))) {
        for i in 0..<r0.count {
          let value = \(signature.name)(\(arguments.joined(separator: ", ")))
          \(stores.joined(separator: "\n    "))
        }
      }

      """
  }
}
