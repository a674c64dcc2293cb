import ApusDiagnostics
import ApusSemantics
import ApusSyntax

/// What checking a text gives.
struct Checked {
  var module: TypedModule
  /// All diagnostics and their notes, as `line:column: severity: message`.
  var messages: [String]

  /// Parses and checks a text.
  init(_ text: String) {
    var sources = SourceMap()
    let source = SourceText(name: "test.swift", text: text)
    let id = sources.add(source)
    var diagnostics = Diagnostics()
    let tree = SyntaxTree(parsing: source, id: id, diagnostics: &diagnostics)
    module = TypedModule(checking: [tree], sources: sources, diagnostics: &diagnostics)
    messages = diagnostics.sorted.map { diagnostic in
      let position = sources.position(of: diagnostic.range)
      return "\(position.line):\(position.column): \(diagnostic.severity): \(diagnostic.message)"
    }
  }
}
