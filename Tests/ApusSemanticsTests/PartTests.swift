import ApusDiagnostics
import ApusIR
import ApusSemantics
import ApusSyntax
import Testing

/// Texts that are parts of a program, which call functions of other parts.
@Suite struct PartTests {
  private func check(_ text: String) -> (messages: [String], calls: [ExternalCall]) {
    let (diagnostics, calls) = checkPart(SourceText(name: "<part>", text: text))
    return (diagnostics.sorted.map(\.message), calls)
  }

  @Test func callsOfOtherParts() throws {
    let (messages, calls) = check(
      """
      func f(x: [Float], y: inout [Double]) throws -> Int {
        let a: Double = try Models.g(x, at: 2)
        h(&y)
        _ = h(&y)
        return k(a)
      }
      """)
    #expect(messages.isEmpty)
    #expect(calls.map(\.callee) == ["Models.g", "h", "h", "k"])
    #expect(calls.map(\.isTried) == [true, false, false, false])
    #expect(calls.map(\.isIgnored) == [false, false, true, false])
    #expect(calls.map { $0.result?.swiftName } == ["Double", nil, nil, "Int"])
    #expect(calls[0].arguments.map(\.label) == [nil, "at"])
    #expect(calls[0].arguments.map(\.type) == ["[Float]", nil])
    #expect(calls[1].arguments.map(\.isInout) == [true])
  }

  @Test func callsWithoutKnownResult() {
    let (messages, calls) = check("func f(x: Double) -> Double { 1 + quadruple(x) }")
    #expect(messages == ["the type of what 'quadruple' returns is not known here"])
    #expect(calls.isEmpty)
  }

  @Test func unitsSeeWhatTheyLink() {
    let texts = [
      "func f(x: Int) -> Int { g(x) + Other.g(x) + helper(x) }\nfunc helper(_ x: Int) -> Int { x }",
      "func g(_ x: Int) -> Int { helper(x) }\nfunc helper(_ x: Int) -> Int { 2 * x }",
      "func g(_ x: Int) -> Int { 3 * x }",
    ]
    let links: [[String: Int]] = [["g": 1, "Other.g": 2], [:], [:]]
    #expect(messages(texts, links: links).isEmpty)
    #expect(messages(texts, links: [["g": 1], [:], [:]]) == ["cannot find 'Other' in scope"])
    let together = messages(texts, links: nil)
    #expect(together.contains { $0.hasPrefix("invalid redeclaration of") })
  }

  /// What the check says of texts.
  private func messages(_ texts: [String], links: [[String: Int]]?) -> [String] {
    var sources = SourceMap()
    var diagnostics = Diagnostics()
    let trees = texts.map { text in
      let source = SourceText(name: "<unit>", text: text)
      return SyntaxTree(parsing: source, id: sources.add(source), diagnostics: &diagnostics)
    }
    let module = Module(
      checking: trees, sources: sources, links: links, diagnostics: &diagnostics)
    #expect((module == nil) == diagnostics.hasErrors)
    return diagnostics.sorted.map(\.message)
  }
}
