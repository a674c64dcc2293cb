import ApusDiagnostics
import Testing

/// How diagnostics look.
@Suite struct RenderingTests {
  @Test func wholeMessages() {
    let text = "func f(x: [Int]) {\n\tlet größe = (x[0], 日本 b\n  if x[0] = 3 { }\n}\n"
    #expect(
      parse(text).messages == """
        k.swift:2:30: error: expected ',' separator
        \tlet größe = (x[0], 日本 b
        \t                        ^
        k.swift:3:11: error: use of '=' in a boolean context, did you mean '=='?
          if x[0] = 3 { }
                  ^
                  ==

        """)
  }

  @Test func notesAndColours() {
    let source = SourceText(name: "k.swift", text: "let x = (1\n")
    let range = SourceRange(SourceID(0), 10, 10)
    let diagnostic = Diagnostic(
      "an-id", "message", at: range,
      highlights: [SourceRange(SourceID(0), 4, 5)],
      notes: [.init("note", at: SourceRange(SourceID(0), 8, 9))])
    var renderer = DiagnosticRenderer(sources: SourceMap(source))
    #expect(
      renderer.render(diagnostic) == """
        k.swift:1:11: error: message
        let x = (1
            ~     ^
        k.swift:1:9: note: note
        let x = (1
                ^

        """)
    renderer.usesColor = true
    #expect(
      renderer.render(diagnostic).hasPrefix(
        "\u{1B}[1mk.swift:1:11: \u{1B}[0m\u{1B}[1;31merror: \u{1B}[0m\u{1B}[1mmessage\u{1B}[0m\n"))
  }

  @Test func fixItsWithTheTextBetween() {
    let source = SourceText(name: "k.swift", text: "\tlet y = 日 * i\n")
    let range = SourceRange(SourceID(0), 9, 12)
    let diagnostic = Diagnostic(
      "an-id", "message", at: range,
      fixIts: [.init(inserting: "Double(", before: range), .init(inserting: ")", after: range)])
    #expect(
      DiagnosticRenderer(sources: SourceMap(source)).render(diagnostic) == """
        k.swift:1:10: error: message
        \tlet y = 日 * i
        \t        ^~
        \t        Double(日)

        """)
  }

  @Test func json() {
    let source = SourceText(name: "a\"b.swift", text: "let x\nlet y")
    var diagnostics = Diagnostics()
    let renderer = DiagnosticRenderer(sources: SourceMap(source))
    #expect(renderer.renderJSON(diagnostics) == "[]\n")
    let range = SourceRange(SourceID(0), 4, 9)
    diagnostics.report(
      Diagnostic(
        .warning, "an-id", "tab\t", at: range, notes: [.init("note", at: range)],
        fixIts: [.init(inserting: "z", before: range)]))
    let place = #""file": "a\"b.swift", "line": 1, "column": 5, "endLine": 2, "endColumn": 4"#
    let start = #""file": "a\"b.swift", "line": 1, "column": 5, "endLine": 1, "endColumn": 5"#
    #expect(
      renderer.renderJSON(diagnostics) == """
        [
          {\(place), "severity": "warning", "id": "an-id", "message": "tab\\t", \
        "notes": [{\(place), "message": "note", "fixIts": []}], \
        "fixIts": [{\(start), "replacement": "z"}]}
        ]

        """)
  }

  @Test func collection() {
    var diagnostics = Diagnostics(limit: 2)
    for offset: UInt32 in [8, 4, 8, 6] {
      diagnostics.report(
        Diagnostic("an-id", "at \(offset)", at: SourceRange(SourceID(0), offset, offset)))
    }
    #expect(diagnostics.sorted.map(\.message) == ["at 4", "at 8"])
    #expect(diagnostics.errorCount == 2)
    #expect(diagnostics.omittedCount == 1)
  }

  @Test(arguments: [
    ("cuont", "count"), ("squareroot", "squareRoot"), ("xx", "x"), ("lenght", "length"),
    ("completelyOther", nil), ("q", nil), ("Duoble", "Double"),
  ])
  func suggestions(name: String, expected: String?) {
    let candidates = ["count", "squareRoot", "x", "length", "Double", "isEmpty"]
    #expect(Suggestion.closest(to: name, among: candidates) == expected)
  }
}
