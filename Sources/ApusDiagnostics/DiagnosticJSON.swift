extension DiagnosticRenderer {
  /// All of `diagnostics` for tools: an array of objects in JSON, in order of their places.
  package func renderJSON(_ diagnostics: Diagnostics) -> String {
    let objects = diagnostics.sorted.map { diagnostic in
      object(
        place(diagnostic.range) + [
          ("severity", Self.quoted(diagnostic.severity.rawValue)),
          ("id", Self.quoted(diagnostic.id)),
          ("message", Self.quoted(diagnostic.message)),
          ("notes", array(diagnostic.notes.map(render))),
          ("fixIts", array(diagnostic.fixIts.map(render))),
        ])
    }
    return objects.isEmpty ? "[]\n" : "[\n  " + objects.joined(separator: ",\n  ") + "\n]\n"
  }

  /// A note.
  private func render(_ note: Diagnostic.Note) -> String {
    object(
      place(note.range) + [
        ("message", Self.quoted(note.message)), ("fixIts", array(note.fixIts.map(render))),
      ])
  }

  /// A fix-it.
  private func render(_ fixIt: Diagnostic.FixIt) -> String {
    object(place(fixIt.range) + [("replacement", Self.quoted(fixIt.replacement))])
  }

  /// The members that say where a range is; the end is past the last byte.
  private func place(_ range: SourceRange) -> [(String, String)] {
    let source = sources[range.source]
    let start = source.position(of: range.lower)
    let end = source.position(of: max(range.lower, range.upper))
    return [
      ("file", Self.quoted(source.name)), ("line", "\(start.line)"), ("column", "\(start.column)"),
      ("endLine", "\(end.line)"), ("endColumn", "\(end.column)"),
    ]
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }

  private func array(_ elements: [String]) -> String {
    "[" + elements.joined(separator: ", ") + "]"
  }

  /// `text` as a JSON string.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      case _: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
