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
    #expect(calls[0].arguments.map { $0.parts.map(\.type) } == [["[Float]"], []])
    #expect(calls[1].arguments.map(\.isInout) == [true])
  }

  /// The parts that have types of their own, of arguments whose types the parameters decide.
  @Test func partsOfLiterals() {
    let text = """
      func f(a: Double, n: Int) -> Double {
        return g([1, a + 1, -a], (a, 0), n > 1 ? 1 : 2, [1, 2], n > 1 ? a : 2)
      }
      """
    let (messages, calls) = check(text)
    #expect(messages.isEmpty)
    let parts = calls.flatMap(\.arguments).map { argument in
      argument.parts.map { part in
        let bytes = Array(text.utf8)[Int(part.range.lower)..<Int(part.range.upper)]
        return "\(String(decoding: bytes, as: UTF8.self)): \(part.type)"
      }
    }
    let literal = parts.first?.filter { !$0.hasPrefix("1:") }
    #expect(literal == ["a + 1: Double", "-a: Double"])
    #expect(
      parts.dropFirst() == [
        ["a: Double"], ["n > 1: Bool"], [], ["n > 1 ? a : 2: Double"],
      ])
  }

  @Test func callsInConditions() {
    let (messages, calls) = check(
      """
      func f(n: Int) throws -> Int {
        if isOdd(n), !isOdd(n) || (isOdd(n) && Numbers.isOdd(n)) { return 1 }
        guard try isOdd(n) else { return 2 }
        for i in 0..<n where isOdd(i) { return i }
        while isOdd(n) { return 3 }
        repeat { return 4 } while isOdd(n)
        return isOdd(n) ? 5 : 6
      }
      """)
    #expect(messages.isEmpty)
    #expect(calls.count == 9)
    #expect(calls.allSatisfy { $0.result?.swiftName == "Bool" })
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
