import ApusDiagnostics
import ApusVocabulary

/// A source text as tokens; the last one is the end of the file.
package struct TokenList: Sendable {
  var tokens: [Token] = []
  /// The texts of the string literals, their escapes resolved.
  var strings: [String] = []

  /// Takes `source`, which is called `id`, apart.
  package init(
    lexing source: SourceText, id: SourceID, names: inout NameTable,
    diagnostics: inout Diagnostics
  ) {
    var taken = NameTable()
    swap(&taken, &names)
    var lexer: Lexer = source.utf8.withUnsafeBufferPointer { bytes in
      var lexer = Lexer(bytes, source: id, names: taken)
      lexer.lexAll()
      return lexer
    }
    swap(&names, &lexer.names)
    if !lexer.diagnostics.isEmpty { diagnostics.report(contentsOf: lexer.diagnostics) }
    tokens = lexer.tokens
    strings = lexer.strings
  }

  /// One line a token: position, kind, text.
  package func dump(of source: SourceText) -> String {
    var lines = ""
    for token in tokens {
      let position = source.position(of: token.lower)
      let bytes = source.utf8[Int(token.lower)..<Int(token.upper)]
      let text = String(decoding: bytes, as: UTF8.self)
      let line = token.startsLine ? ", first of its line" : ""
      let end = text.isEmpty ? "" : " '\(text)'"
      lines += "\(position.line):\(position.column): \(token.kind)\(end)\(line)\n"
    }
    return lines
  }
}
