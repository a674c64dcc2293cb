import ApusDiagnostics
import ApusSyntax
import ApusVocabulary
import Testing

/// Tokens, names and the operator table.
@Suite struct TokenTests {
  /// The tokens of `text`, a line each.
  private func tokens(_ text: String) -> String {
    let source = SourceText(name: "k.swift", text: text)
    var names = NameTable()
    var diagnostics = Diagnostics()
    let list = TokenList(
      lexing: source, id: SourceID(0), names: &names, diagnostics: &diagnostics)
    return list.dump(of: source)
  }

  @Test func positionsAndKinds() {
    #expect(
      tokens("let x=-1.5\n  y...") == """
        1:1: keyword 'let', first of its line
        1:5: identifier 'x'
        1:6: infixOperator '=-'
        1:8: float '1.5'
        2:3: identifier 'y', first of its line
        2:4: postfixOperator '...'
        2:7: endOfFile

        """)
  }

  @Test(arguments: [
    ("a+b", "infix"), ("a + b", "infix"), ("a +b", "prefix"), ("a+ b", "postfix"),
    ("(+b", "prefix"), ("a+)", "postfix"), ("a/**/+b", "prefix"), ("a+/**/b", "postfix"),
    ("[+]", "infix"), ("a+.b", "postfix"),
  ])
  func whiteSpaceDecidesFixity(source: String, fixity: String) {
    #expect(tokens(source).contains("\(fixity)Operator '+'"))
  }

  @Test func everyOperatorIsFound() {
    for row in OperatorTable.rows {
      #expect(OperatorTable.find(row.symbol, row.fixity) == row)
      #expect(row.kind != .unsupported || !row.advice.isEmpty)
    }
    for operation in BinaryOperator.allCases {
      #expect(!OperatorTable.symbol(of: .binary(operation)).isEmpty)
    }
    for operation in PrefixOperator.allCases {
      #expect(!OperatorTable.symbol(of: .prefix(operation)).isEmpty)
    }
    #expect(OperatorTable.find("+", .postfix) == nil)
  }

  @Test func namesAreInterned() {
    var names = NameTable()
    let first = names.count
    let ids = (0..<1000).map { names.intern("name\($0)") }
    #expect(names.count == first + 1000)
    for (index, id) in ids.enumerated() {
      #expect(names[id] == "name\(index)")
      #expect(names.find("name\(index)") == id)
      #expect(names.intern("name\(index)") == id)
    }
    #expect(names.find("other") == nil)
  }
}
