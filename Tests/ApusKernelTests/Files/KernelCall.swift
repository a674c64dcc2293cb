import ApusCore
import ApusIR
import ApusVocabulary

/// One call that a file asks for, with its arguments.
struct KernelCall {
  /// The line of the directive.
  var line: Int
  var signature: Signature
  /// In the order of the parameters; those with a default may be missing.
  var arguments: Arguments
  var expectation: Expectation

  /// What the directive says about the outcome.
  enum Expectation {
    case none
    /// Exactly these, or close to them.
    case results(String, tolerance: Double?)
    case fault(line: Int, message: String)
  }

  /// The call as one would write it in a directive.
  var text: String {
    let arguments = arguments.map { "\($0.name): \($0.value.literal)" }
    return "\(signature.name)(\(arguments.joined(separator: ", ")))"
  }

  /// The arguments by name, as the engine takes them.
  var values: [String: KernelValue] {
    Dictionary(uniqueKeysWithValues: arguments.map { ($0.name, $0.value) })
  }
}

/// Arguments with the names of their parameters.
typealias Arguments = [(name: String, value: KernelValue)]

/// Makes the calls that the directives of a file ask for.
struct CallBuilder {
  let file: KernelFile
  private let signatures: [Signature]

  init(_ file: KernelFile) {
    self.file = file
    signatures = file.signatures
  }

  /// The calls in the order of the directives.
  func calls(for directives: [Directive]) throws(DirectiveError) -> [KernelCall] {
    var calls: [KernelCall] = []
    for directive in directives { calls += try self.calls(for: directive) }
    return calls
  }

  private func calls(for directive: Directive) throws(DirectiveError) -> [KernelCall] {
    switch directive.kind {
    case .run(let call, let expected, let tolerance):
      let expectation = expected.map { KernelCall.Expectation.results($0, tolerance: tolerance) }
      return [try self.call(call, directive, expectation ?? .none)]
    case .faults(let call, let line, let message):
      return [try self.call(call, directive, .fault(line: line, message: message))]
    case .random(let call, let times):
      return try drawn(call, directive, times) { (random) throws(DirectiveError) -> Arguments in
        try random.draw(call.arguments)
      }
    case .edges(let call, let times):
      return try drawn(call, directive, times) { (random) throws(DirectiveError) -> Arguments in
        try random.drawEdges(call.arguments)
      }
    case .diagnostic, .structure, .enginesOnly: return []
    }
  }

  /// A call whose arguments are written out.
  private func call(
    _ text: CallText, _ directive: Directive, _ expectation: KernelCall.Expectation
  ) throws(DirectiveError) -> KernelCall {
    let signature = try signature(of: text, directive)
    var arguments: Arguments = []
    for (name, literal) in text.arguments {
      guard let parameter = signature.parameters.first(where: { $0.name == name }) else {
        throw DirectiveError(
          line: directive.line, message: "'\(signature.name)' has no parameter '\(name)'")
      }
      do {
        var reader = LiteralReader(literal, parameter: name)
        arguments.append((name, try reader.read(parameter.type)))
      } catch {
        throw DirectiveError(line: directive.line, message: "\(error)")
      }
    }
    return KernelCall(
      line: directive.line, signature: signature, arguments: arguments, expectation: expectation)
  }

  /// Calls with drawn arguments.
  private func drawn(
    _ text: CallText, _ directive: Directive, _ times: Int,
    draw: (inout RandomArguments) throws(DirectiveError) -> Arguments
  ) throws(DirectiveError) -> [KernelCall] {
    let signature = try signature(of: text, directive)
    var random = RandomArguments(
      signature: signature, line: directive.line,
      generator: SplitMix64(seededBy: "\(file.name):\(directive.line)"))
    var calls: [KernelCall] = []
    for _ in 0..<times {
      calls.append(
        KernelCall(
          line: directive.line, signature: signature, arguments: try draw(&random),
          expectation: .none))
    }
    return calls
  }

  private func signature(
    of call: CallText, _ directive: Directive
  ) throws(DirectiveError) -> Signature {
    guard let found = signatures.first(where: { $0.name == call.function }) else {
      throw DirectiveError(
        line: directive.line, message: "no function '\(call.function)' with known types")
    }
    return found
  }
}
