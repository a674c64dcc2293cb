import Testing

/// What is said about source texts that are wrong.
@Suite struct MistakeTests {
  @Test(arguments: [
    ("func f( {}", ["1:9: expected parameter name followed by ':'"]),
    ("func f(x) {}", ["1:8: parameter requires an explicit type"]),
    ("func f(x Int) {}", ["1:13: expected ':' following argument label and parameter name"]),
    (
      "func f(inout x: Int) {}",
      [
        "1:8: 'inout' before a parameter name is not allowed, place it before the parameter type instead"
      ]
    ),
    ("func () {}", ["1:6: expected identifier in function declaration"]),
    ("func f()", ["1:9: expected '{' in body of function declaration"]),
    ("func while() {}", ["1:6: keyword 'while' cannot be used as an identifier here"]),
    ("let", ["1:4: expected pattern"]),
    ("let x = ", ["1:8: expected initial value after '='"]),
    ("let x: = 3", ["1:8: expected type"]),
    ("}", ["1:1: extraneous '}' at top level"]),
    ("f()", ["1:1: expressions are not allowed at the top level"]),
    ("return 3", ["1:1: statements are not allowed at the top level"]),
    ("func f() { if x {", ["1:18: expected '}' at end of brace statement"]),
    (
      "import Darwin",
      [
        "1:8: import of 'Darwin' is not supported in a kernel; only Apus, Foundation and Glibc may be imported"
      ]
    ),
    ("import", ["1:7: expected module name in import declaration"]),
  ])
  func files(source: String, expected: [String]) {
    #expect(messages(for: source) == expected)
  }

  @Test(arguments: [
    ("x +", ["2:4: expected expression after operator"]),
    ("f(a b)", ["2:5: expected ',' separator"]),
    ("f(a", ["2:4: expected ')' in expression list"]),
    ("[1, 2", ["2:6: expected ']' in container literal expression"]),
    ("foo bar", ["2:4: consecutive statements on a line must be separated by ';'"]),
    (
      "x +y",
      ["2:3: '+' must have whitespace on both sides or on neither to be an infix operator"]
    ),
    ("x =y", ["2:3: '=' must have consistent whitespace on both sides"]),
    (
      "a < b < c",
      ["2:7: adjacent operators are in non-associative precedence group 'ComparisonPrecedence'"]
    ),
    (
      "x = y = z",
      ["2:7: '=' has no value; write the assignment as a statement of its own"]
    ),
    ("a ? b", ["2:6: expected ':' after '? ...' in ternary expression"]),
    ("a + try b", ["2:5: 'try' cannot appear to the right of a non-assignment operator"]),
    ("x = - y", ["2:5: unary operator cannot be separated from its operand"]),
    ("a .", ["2:4: expected member name following '.'"]),
    ("if {}", ["2:1: missing condition in 'if' statement"]),
    ("if a = 3 {}", ["2:6: use of '=' in a boolean context, did you mean '=='?"]),
    ("for i 0..<3 {}", ["2:7: expected 'in' after for-each pattern"]),
    ("while a b {}", ["2:9: expected '{' after 'while' condition"]),
    ("guard a {}", ["2:9: expected 'else' after 'guard' condition"]),
    ("repeat {}", ["2:10: expected 'while' after body of 'repeat' statement"]),
    ("case 3: f()", ["2:1: 'case' label can only appear inside a 'switch' statement"]),
    (
      "switch x { f(); default: g() }",
      ["2:12: all statements inside a switch must be covered by a 'case' or 'default'"]
    ),
    (
      "switch x { case 1:\ndefault: f() }",
      ["2:12: 'case' label in a 'switch' must have at least one executable statement"]
    ),
    ("a: f()", ["2:1: labels are only valid on loops, 'if' and 'switch' statements"]),
    ("a <+> b", ["2:3: '<+>' is not an infix operator of the language"]),
    ("x = a)", ["2:6: extraneous ')' in statement"]),
    // Several mistakes, none of which follows from another one.
    (
      "let a = (1, 2\nlet b = 3 +\nlet c = [1 2]\nlet d = 4",
      [
        "2:14: expected ')' in expression list", "3:12: expected expression after operator",
        "4:12: expected ',' separator",
      ]
    ),
    (
      "if x b {\n  y +\n}\nz z",
      [
        "2:6: expected '{' after 'if' condition", "3:6: expected expression after operator",
        "5:2: consecutive statements on a line must be separated by ';'",
      ]
    ),
  ])
  func statements(source: String, expected: [String]) {
    #expect(messages(for: "func f() {\n\(source)\n}") == expected)
  }

  @Test(arguments: [
    ("0b12", ["1:12: '2' is not a valid binary digit (0 or 1) in integer literal"]),
    ("0o8", ["1:11: '8' is not a valid octal digit (0-7) in integer literal"]),
    ("12abc", ["1:11: 'a' is not a valid digit in integer literal"]),
    ("0x", ["1:9: expected a hexadecimal digit in integer literal"]),
    ("0x1.8", ["1:9: hexadecimal floating point literal must end with an exponent"]),
    ("1e", ["1:11: expected a digit in floating point exponent"]),
    (#""abc"#, ["1:9: unterminated string literal"]),
    (#""a\qb""#, ["1:11: invalid escape sequence in literal"]),
    (
      #""a\(b)""#,
      ["1:11: string interpolation is not supported in a kernel; write a literal message instead"]
    ),
    ("`abc", ["1:9: expected an identifier and a closing '`' after '`'"]),
    ("/* /* */", ["1:8: expected initial value after '='", "1:9: unterminated '/*' comment"]),
    ("a ≤ b", ["1:11: invalid character '≤' (U+2264) in source text; write '<='"]),
    ("\u{7}", ["1:9: invalid character U+0007 in source text"]),
  ])
  func tokens(source: String, expected: [String]) {
    #expect(messages(for: "let x = " + source) == expected)
  }

  @Test(arguments: [
    (
      "struct A { var x: Int }", "1:1: 'struct' is not supported in a kernel; write a tuple instead"
    ),
    (
      "class A<T>: B {}",
      "1:1: 'class' is not supported in a kernel; write functions, and tuples for values that belong together"
    ),
    (
      "enum A { case b }",
      "1:1: 'enum' is not supported in a kernel; write integer constants with 'let' instead"
    ),
    (
      "final class A {}",
      "1:7: 'class' is not supported in a kernel; write functions, and tuples for values that belong together"
    ),
    ("final let x = 3", "1:1: 'final' is not supported in a kernel; remove it"),
    ("static func f() {}", "1:1: 'static' is not supported in a kernel; remove it"),
    (
      "typealias A = B",
      "1:1: 'typealias' is not supported in a kernel; write the type itself"
    ),
    (
      "let x: Int? = y",
      "1:11: an optional type is not supported in a kernel; write the type without '?'"
    ),
    (
      "let x = y!",
      "1:10: force unwrapping is not supported in a kernel; there are no optional values; remove the '!'"
    ),
    (
      "let x = y?.z",
      "1:10: optional chaining is not supported in a kernel; there are no optional values; remove the '?'"
    ),
    (
      "let x = y ?? z",
      "1:11: operator '??' is not supported in a kernel; there are no optional values; write '?:' with a test"
    ),
    (
      "let x = nil",
      "1:9: 'nil' is not supported in a kernel; there are no optional values; use a number such as '.nan'"
    ),
    ("let x = [1: 2]", "1:9: a dictionary is not supported in a kernel; write an array instead"),
    (
      "let x: [Int: Int] = y",
      "1:8: a dictionary is not supported in a kernel; write an array instead"
    ),
    (
      "let x = y as! Int",
      "1:11: 'as!' is not supported in a kernel; types are known when a kernel is compiled; remove it"
    ),
    (
      "let x = await f()",
      "1:9: 'await' is not supported in a kernel; remove it; a kernel does not wait"
    ),
    (
      "let x = try? f()",
      "1:9: 'try?' is not supported in a kernel; write 'try' in a function that throws"
    ),
    (
      #"let x = \.y.z"#,
      "1:9: a key path is not supported in a kernel; write the expression itself"
    ),
    (
      "func f() async {}",
      "1:10: 'async' is not supported in a kernel; remove it; a kernel runs on its own threads"
    ),
    (
      "func f(x: Int...) {}",
      "1:14: a variadic parameter is not supported in a kernel; write an array instead"
    ),
    (
      "func + (a: Int) {}",
      "1:6: an operator function is not supported in a kernel; write a named function"
    ),
    (
      "var x: Int { 3 }",
      "1:12: a computed or observed variable is not supported in a kernel; write a function instead"
    ),
    (
      "#if DEBUG\nlet x = +\n#else\nlet y = 3\n#endif",
      "1:1: '#if' is not supported in a kernel; write the code for one configuration only"
    ),
    (
      "func f() { do { try g() } catch { } }",
      "1:27: 'catch' is not supported in a kernel; remove it; a kernel can't catch a fault"
    ),
    (
      "func f() { defer { g() } }",
      "1:12: 'defer' is not supported in a kernel; write its statements at the end of the scope"
    ),
    (
      "func f() { throw E() }",
      "1:12: 'throw' is not supported in a kernel; write 'precondition(condition, \"message\")' instead"
    ),
    (
      "func f() { if let x = y { g() } }",
      "1:12: 'if let' is not supported in a kernel; there are no optional values; write a comparison instead"
    ),
    (
      "func f() { for var i = 0; i < 3; i++ { g() } }",
      "1:12: a C-style 'for' statement is not supported in a kernel; write 'for i in 0..<n' instead"
    ),
    (
      "func f() { i++ }",
      "1:13: operator '++' is not supported in a kernel; write '+= 1' instead"
    ),
    (
      "let x = where(a, b, c)",
      "1:9: 'where' as a function is not supported in a kernel; write 'select(condition, a, b)'"
    ),
  ])
  func unsupported(source: String, expected: String) {
    #expect(messages(for: source) == [expected])
  }

  @Test func nestingHasALimit() {
    let limit =
      "nesting is too deep: more than 256 expressions or blocks within one another"
    for (opener, closer) in [("(", ")"), ("[", "]"), ("-", ""), ("f(", ")"), ("{", "}"), ("!", "")]
    {
      let source =
        String(repeating: opener, count: 9999) + "x" + String(repeating: closer, count: 9999)
      let found = messages(for: "func f() {\n  let y = \(source)\n}")
      #expect(found.count == 1 && found[0].hasSuffix(limit) || opener == "-" || opener == "!")
    }
    for chain in ["+ x ", ".x", "()", "[0]"] {
      let source = "x " + String(repeating: chain, count: 9999)
      #expect(messages(for: "let y = \(source)").contains { $0.hasSuffix(limit) })
    }
    let chain = String(repeating: "if x {} else ", count: 9999)
    #expect(messages(for: "func f() {\n\(chain) {}\n}").contains { $0.hasSuffix(limit) })
    let types = String(repeating: "[", count: 9999) + "Int" + String(repeating: "]", count: 9999)
    #expect(messages(for: "let y: \(types) = x").contains { $0.hasSuffix(limit) })
  }
}
