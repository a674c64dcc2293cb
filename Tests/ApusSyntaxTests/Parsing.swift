import ApusDiagnostics
import ApusSyntax

/// The tree of `text` as text, and what is wrong with it as it is shown.
func parse(_ text: String) -> (dump: String, messages: String) {
  let source = SourceText(name: "k.swift", text: text)
  var diagnostics = Diagnostics()
  let tree = SyntaxTree(parsing: source, diagnostics: &diagnostics)
  return (tree.dump, DiagnosticRenderer(sources: SourceMap(source)).render(diagnostics))
}

/// The messages that are shown for `text`, each with its line and column, without the lines of
/// the source.
func messages(for text: String) -> [String] {
  let source = SourceText(name: "", text: text)
  var diagnostics = Diagnostics()
  _ = SyntaxTree(parsing: source, diagnostics: &diagnostics)
  return diagnostics.sorted.map { diagnostic in
    let position = source.position(of: diagnostic.range.lower)
    return "\(position.line):\(position.column): \(diagnostic.message)"
  }
}

/// The text of the one expression in `expression`, as the tree dump shows it.
func dump(expression: String) -> String {
  let (dump, messages) = parse("let x = \(expression)\n")
  let head = "let x = "
  return messages.isEmpty && dump.hasPrefix(head)
    ? String(dump.dropFirst(head.count).dropLast()) : messages
}
