import ApusCore
import ApusIR
import ApusVocabulary

/// A way in which the oracle calls a function: with some of its parameters left to defaults.
struct OracleVariant: Hashable {
  var signature: Signature
  /// The names of the parameters that get an argument.
  var given: [String]

  init(_ call: KernelCall) {
    signature = call.signature
    given = call.signature.parameters.map(\.name).filter { name in
      call.arguments.contains { $0.name == name }
    }
  }

  /// The parameters that get an argument, in order.
  var parameters: [Signature.Parameter] {
    signature.parameters.filter { given.contains($0.name) }
  }

  /// The statements that read the arguments, call the function and write the results.
  var statements: [String] {
    var lines: [String] = []
    var arguments: [String] = []
    for (index, parameter) in parameters.enumerated() {
      let keyword = parameter.isInout ? "var" : "let"
      lines.append("\(keyword) a\(index) = \(Self.reading(parameter.type))")
      let label = parameter.label.map { "\($0): " } ?? ""
      arguments.append("\(label)\(parameter.isInout ? "&" : "")a\(index)")
    }
    lines.append("let result = \(signature.name)(\(arguments.joined(separator: ", ")))")
    lines += Self.writing("result", signature.result)
    for (index, parameter) in parameters.enumerated() where parameter.isInout {
      lines += Self.writing("a\(index)", parameter.type)
    }
    return lines
  }

  /// An expression that reads a value from the exchange.
  private static func reading(_ type: SourceType) -> String {
    switch type {
    case .scalar(let element): "apusExchange.scalar(\(element.swiftName).self)"
    case .array(let element): "apusExchange.array(\(element.swiftName).self)"
    case .tuple(let elements):
      "("
        + elements.map { ($0.label.map { "\($0): " } ?? "") + reading($0.type) }
        .joined(separator: ", ") + ")"
    case .ndarray, .range, .never, .error: "()"
    }
  }

  /// Statements that write the leaves of a value.
  private static func writing(_ name: String, _ type: SourceType) -> [String] {
    switch type {
    case .scalar, .array: ["apusExchange.put(\(name))"]
    case .tuple(let elements):
      elements.enumerated().flatMap { writing("\(name).\($0.offset)", $0.element.type) }
    case .ndarray, .range, .never, .error: []
    }
  }

  /// What a native call gave back, put together from its words.
  func results(from words: [UInt64]) -> (result: KernelValue, inouts: [KernelValue])? {
    var rest = words[...]
    guard let result = KernelValue(signature.result, from: &rest) else { return nil }
    var inouts: [KernelValue] = []
    for parameter in parameters where parameter.isInout {
      guard let value = KernelValue(parameter.type, from: &rest) else { return nil }
      inouts.append(value)
    }
    return rest.isEmpty ? (result, inouts) : nil
  }
}
