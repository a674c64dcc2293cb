/// Writes diagnostics for people, in swiftc's form: position and message, the line, and a caret
/// under it.
package struct DiagnosticRenderer: Sendable {
  /// The texts that the ranges refer to.
  package var sources: SourceMap
  /// Whether to use the colours of a terminal.
  package var usesColor: Bool

  package init(sources: SourceMap, usesColor: Bool = false) {
    self.sources = sources
    self.usesColor = usesColor
  }

  /// All of `diagnostics`, in order of their places.
  package func render(_ diagnostics: Diagnostics) -> String {
    var text = diagnostics.sorted.map(render).joined()
    if diagnostics.omittedCount > 0 {
      text += "too many errors: \(diagnostics.omittedCount) more are not shown\n"
    }
    return text
  }

  /// One diagnostic with its notes.
  package func render(_ diagnostic: Diagnostic) -> String {
    var text = render(
      diagnostic.severity, diagnostic.message, diagnostic.range, diagnostic.highlights,
      diagnostic.fixIts)
    for note in diagnostic.notes {
      text += render(.note, note.message, note.range, [], note.fixIts)
    }
    return text
  }

  /// A message, its line, the line of marks, and the line of what to insert.
  private func render(
    _ severity: Diagnostic.Severity, _ message: String, _ range: SourceRange,
    _ highlights: [SourceRange], _ fixIts: [Diagnostic.FixIt]
  ) -> String {
    let source = sources[range.source]
    let position = source.position(of: range.lower)
    let place = "\(source.name):\(position.line):\(position.column): "
    var text =
      paint(place, .bold) + paint("\(severity.rawValue): ", severity.color)
      + paint(message, .bold) + "\n"
    let line = SourceLine(source, at: range.lower)
    text += line.text + "\n"
    text += paint(line.marks(caretAt: range, underlining: highlights), .green) + "\n"
    let insertions = line.insertions(of: fixIts)
    if !insertions.isEmpty { text += paint(insertions, .green) + "\n" }
    return text
  }

  /// A colour or weight of a terminal.
  fileprivate enum Color: String {
    case bold = "1"
    case red = "1;31"
    case magenta = "1;35"
    case blue = "1;34"
    case green = "1;32"
  }

  /// `text` in a colour, if there are colours.
  private func paint(_ text: String, _ color: Color) -> String {
    usesColor ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension Diagnostic.Severity {
  /// The colour of the word.
  fileprivate var color: DiagnosticRenderer.Color {
    switch self {
    case .error: .red
    case .warning: .magenta
    case .note: .blue
    }
  }
}
