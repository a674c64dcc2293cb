import ApusDiagnostics
import ApusSemantics
import ApusSyntax
import ApusVocabulary
import Testing

/// The rows of the builtin table can be used as they say.
struct BuiltinTests {
  static let rows = BuiltinTable.standard.rows

  @Test func textsAreKernels() {
    for row in Self.rows {
      guard case .kernel(let text) = row.implementation else { continue }
      var diagnostics = Diagnostics()
      _ = SyntaxTree(
        parsing: SourceText(name: row.name, text: "func f() {\n\(text)\n}\n"),
        diagnostics: &diagnostics)
      #expect(diagnostics.sorted.map(\.message) == [], "\(row.fullName)")
    }
  }

  @Test func everyRowCanBeUsedForEveryType() {
    for row in Self.rows where !row.isInternal {
      for own in row.domain.types {
        let text = Self.use(of: row, for: own)
        #expect(Checked(text).messages.filter { $0.contains("error") } == [], "\(text)")
      }
    }
  }

  @Test func documentationIsThere() {
    for row in Self.rows { #expect(!row.documentation.isEmpty, "\(row.fullName)") }
  }

  /// A function that uses a row for the type `own`.
  private static func use(of row: Builtin, for own: ElementType) -> String {
    let name = own.swiftName
    var parameters = ["x: \(row.kind == .mutatingMethod ? "inout " : "")\(name)"]
    var arguments: [String] = []
    for (index, parameter) in row.parameters.enumerated() {
      let label = parameter.label.map { $0 + ": " } ?? ""
      switch parameter.type {
      case .word(let word): arguments.append(label + "." + word)
      case .sign: arguments.append(label + ".minus")
      case .any(let types):
        parameters.append("p\(index): \(types.types[0].swiftName)")
        arguments.append(label + "p\(index)")
      case .own, .magnitude, .bits, .scalar, .tuple:
        parameters.append("p\(index): \(text(parameter.type, own))")
        arguments.append(label + "p\(index)")
      }
    }
    let list = "(" + arguments.joined(separator: ", ") + ")"
    let use =
      switch row.kind {
      case .function: row.name + list
      case .method, .mutatingMethod: "x." + row.name + list
      case .property: "x." + row.name
      case .staticProperty: name + "." + row.name
      case .staticMethod: name + "." + row.name + list
      case .initializer: name + list
      }
    let result = row.kind == .mutatingMethod ? "" : " -> " + text(row.result, own)
    return "func f(\(parameters.joined(separator: ", ")))\(result) { \(use) }\n"
  }

  /// A type as a kernel writes it.
  private static func text(_ rule: Builtin.TypeRule, _ own: ElementType) -> String {
    switch rule {
    case .own: own.swiftName
    case .magnitude: own.magnitude.swiftName
    case .bits: own.bits.swiftName
    case .scalar(let type): type.swiftName
    case .tuple(let elements):
      "(" + elements.map { "\($0.label): \(text($0.type, own))" }.joined(separator: ", ") + ")"
    case .any, .word, .sign: ""
    }
  }
}
