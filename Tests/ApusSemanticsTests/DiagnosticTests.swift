import Testing

/// Mistakes and the words for them, which are swiftc's where swiftc has the mistake.
struct DiagnosticTests {
  /// The parameters of the function in which the statements of the table stand.
  static let head = """
    func two(x: Int, _ y: Double = 1) -> Int { x }
    func set(_ a: inout Int) {}
    func set2(_ a: inout Int, _ b: inout Int) {}
    func risky() throws -> Int { 1 }
    func over(_ a: Int) -> Int { a }
    func over(_ a: Double) -> Double { a }
    func f(i: Int, d: Double, s: Float, b: Bool, x: [Double], m: Matrix<Double>, y: inout [Int]) {

    """

  /// Statements, and their messages with the column.
  static let table: [(text: String, messages: [String])] = [
    (
      "let a: Double = i",
      ["17: error: cannot convert value of type 'Int' to specified type 'Double'"]
    ),
    (
      "let a: Int = d + 1",
      ["16: error: cannot convert value of type 'Double' to specified type 'Int'"]
    ),
    ("let a: Int8 = 300", ["15: error: integer literal '300' overflows when stored into 'Int8'"]),
    (
      "let a: UInt8 = -1",
      ["16: error: negative integer '-1' overflows when stored into unsigned type 'UInt8'"]
    ),
    ("let a: Int8 = -128", []),
    ("let a = UInt8(200)", []),
    ("let a = Int8(200)", ["14: error: integer literal '200' overflows when stored into 'Int8'"]),
    (
      "_ = i * d",
      ["7: error: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"]
    ),
    (
      "_ = i * 0.5",
      ["7: error: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"]
    ),
    (
      "_ = d + s",
      ["7: error: binary operator '+' cannot be applied to operands of type 'Double' and 'Float'"]
    ),
    (
      "_ = b + 1", ["5: error: cannot convert value of type 'Bool' to expected argument type 'Int'"]
    ),
    ("_ = b + b", ["7: error: binary operator '+' cannot be applied to two 'Bool' operands"]),
    ("_ = -b", ["5: error: unary operator '-' cannot be applied to an operand of type 'Bool'"]),
    ("_ = !i", ["6: error: type 'Int' cannot be used as a boolean; test for '== 0' instead"]),
    ("_ = ~d", ["5: error: unary operator '~' cannot be applied to an operand of type 'Double'"]),
    (
      "_ = d % 2.0",
      ["7: error: '%' is unavailable: For floating point numbers use truncatingRemainder instead"]
    ),
    (
      "_ = i == d",
      ["10: error: cannot convert value of type 'Double' to expected argument type 'Int'"]
    ),
    ("if i { }", ["4: error: type 'Int' cannot be used as a boolean; test for '!= 0' instead"]),
    (
      "let c: Bool = 1",
      ["15: error: integer literal value '1' cannot be used as a boolean; did you mean 'true'?"]
    ),
    ("_ = two(y: 1)", ["8: error: incorrect argument label in call (have 'y:', expected 'x:')"]),
    ("_ = two(3)", ["9: error: missing argument for parameter 'x' in call"]),
    ("_ = two()", ["9: error: missing argument for parameter 'x' in call"]),
    (
      "_ = two(x: 1.5)",
      ["12: error: cannot convert value of type 'Double' to expected argument type 'Int'"]
    ),
    ("_ = two(x: 1, 2, 3)", ["18: error: extra argument in call"]),
    ("_ = two(x: 1, z: 2)", ["8: error: extraneous argument label 'z:' in call"]),
    ("_ = tow(x: 1)", ["5: error: cannot find 'tow' in scope"]),
    ("_ = over(b)", ["5: error: no exact matches in call to global function 'over'"]),
    ("_ = over(1) + i", []),
    ("_ = over(1.5) + d", []),
    ("i = 3", ["1: error: cannot assign to value: 'i' is a 'let' constant"]),
    (
      "let k = 1; k += 1",
      ["14: error: left side of mutating operator isn't mutable: 'k' is a 'let' constant"]
    ),
    ("x[0] = 1", ["2: error: cannot assign through subscript: 'x' is a 'let' constant"]),
    (
      "let k = 1; set(&k)",
      ["16: error: cannot pass immutable value as inout argument: 'k' is a 'let' constant"]
    ),
    (
      "var k = 1; set(k)",
      ["16: error: passing value of type 'Int' to an inout parameter requires explicit '&'"]
    ),
    ("var k = 1; set2(&k, &k)", ["21: error: inout arguments are not allowed to alias each other"]),
    (
      "set2(&y[0], &y[1])",
      [
        "6: error: overlapping accesses to 'y', but modification requires exclusive access; "
          + "consider copying to a local variable"
      ]
    ),
    (
      "swap(&y[0], &y[1])",
      [
        "6: error: overlapping accesses to 'y', but modification requires exclusive access; "
          + "consider calling MutableCollection.swapAt(_:_:)"
      ]
    ),
    (
      "var k = 1; func g(_ p: inout Int) { k += p }; g(&k)",
      [
        "49: error: overlapping accesses to 'k', but modification requires exclusive access; "
          + "consider copying to a local variable"
      ]
    ),
    (
      "var k = m; swap(&k[0, 0], &k[1, 1])",
      [
        "17: error: overlapping accesses to 'k', but modification requires exclusive access; "
          + "consider writing '(a, b) = (b, a)'"
      ]
    ),
    (
      "_ = x.last!",
      [
        "11: error: force unwrapping is not supported in a kernel; write 'x[x.count - 1]' instead "
          + "of 'x.last'"
      ]
    ),
    (
      "_ = x.lazy.map { $0 }.reduce(0, +)",
      ["7: error: 'lazy' is not supported yet; write a loop instead"]
    ),
    (
      "_ = math.sqrt(d)",
      ["5: error: there is no 'math.sqrt'; write 'sqrt(…)'"]
    ),
    ("_ = x.length", ["7: error: 'length' is not supported yet; write 'count' instead"]),
    ("_ = d.squareroot()", ["7: error: value of type 'Double' has no member 'squareroot'"]),
    ("_ = Int.mx", ["9: error: type 'Int' has no member 'mx'"]),
    (
      "let p = .pi",
      ["10: error: reference to member 'pi' cannot be resolved without a contextual type"]
    ),
    ("let p: Int = .pi", ["15: error: type 'Int' has no member 'pi'"]),
    ("let p: Double = .pi * 2", []),
    ("two(x: 1)", ["1: warning: result of call to 'two(x:_:)' is unused"]),
    ("i + 1", ["3: warning: result of operator '+' is unused"]),
    (
      "_ = risky()",
      ["5: error: call can throw, but it is not marked with 'try' and the error is not handled"]
    ),
    (
      "_ = try two(x: 1)",
      ["5: warning: no calls to throwing functions occur within 'try' expression"]
    ),
    ("_ = i[0]", ["6: error: value of type 'Int' has no subscripts"]),
    (
      "_ = x[d]",
      ["7: error: cannot convert value of type 'Double' to expected argument type 'Int'"]
    ),
    ("_ = m[0, 1, 2]", ["5: error: 'Matrix<Double>' takes 2 indices, not 3"]),
    (
      "_ = b ? 1 : b",
      ["9: error: result values in '? :' expression have mismatching types 'Int' and 'Bool'"]
    ),
    (
      "let (u, w) = (1, 2, 3)",
      [
        "14: error: '(Int, Int, Int)' is not convertible to '(Int, Int)', tuples have a different "
          + "number of elements"
      ]
    ),
    (
      "let (u, w) = i", ["14: error: cannot convert value of type 'Int' to specified type '(_, _)'"]
    ),
    ("return 1", ["8: error: unexpected non-void return value in void function"]),
    ("switch i { case 1: break }", ["1: error: switch must be exhaustive"]),
    (
      "switch (b, !b) { case (true, true): break; case (false, _): break }",
      ["1: error: switch must be exhaustive"]
    ),
    ("switch b { case true: break; case false: break }", []),
    (
      "switch i { case 1.5: break; default: break }",
      [
        "17: error: expression pattern of type 'Double' cannot match values of type 'Int'"
      ]
    ),
    (
      "switch i { case (1, 2): break; default: break }",
      [
        "17: error: tuple pattern cannot match values of the non-tuple type 'Int'"
      ]
    ),
    ("break", ["1: error: 'break' is only allowed inside a loop, if, do, or switch"]),
    ("while b { continue foo }", ["20: error: cannot find label 'foo' in scope"]),
    (
      "guard b else { }",
      [
        "16: error: 'guard' body must not fall through, consider using a 'return' or 'throw' to "
          + "exit the scope"
      ]
    ),
    ("for k in i { }", ["10: error: for-in loop requires 'Int' to conform to 'Sequence'"]),
    ("let k = 1; let k = 2", ["16: error: invalid redeclaration of 'k'"]),
    ("let t: Strng", ["8: error: cannot find type 'Strng' in scope"]),
    (
      "let t: Int; if b { t = 1 }; _ = t", ["33: error: constant 't' used before being initialized"]
    ),
    ("let t: Int; if b { t = 1 } else { t = 2 }; _ = t", []),
    ("let t: Int; t = 1; t = 2", ["22: error: immutable value 't' may only be initialized once"]),
    (
      "let t: Int; for _ in 0..<3 { t = 1 }",
      ["32: error: immutable value 't' may only be initialized once"]
    ),
    (
      "var t: Int; t += 1", ["15: error: variable 't' passed by reference before being initialized"]
    ),
    ("let a = []", ["9: error: empty collection literal requires an explicit type"]),
    (
      "let a: [Int] = [1, 2.5]",
      ["20: error: cannot convert value of type 'Double' to expected element type 'Int'"]
    ),
    (
      "_ = x + x",
      ["7: error: '+' does not work on the elements of '[Double]'"]
    ),
    (
      "_ = x[1..<3]",
      ["7: error: a slice is not supported yet; write a loop over its elements instead"]
    ),
    (
      "_ = max(i, 2.5)",
      ["12: error: cannot convert value of type 'Double' to expected argument type 'Int'"]
    ),
    (
      "_ = sqrt(i)",
      ["10: error: cannot convert value of type 'Int' to expected argument type 'Double'"]
    ),
    (
      "_ = Double(b)",
      [
        "12: error: a value of type 'Bool' cannot be converted to 'Double'; write 'condition ? 1 : 0'"
      ]
    ),
  ]

  @Test(arguments: table.indices)
  func messages(_ index: Int) {
    let (text, expected) = Self.table[index]
    let found = Checked(Self.head + text + "\n}\n").messages.filter { $0.hasPrefix("8:") }
    #expect(found.map { String($0.dropFirst(2)) } == expected, "\(text)")
  }

  @Test func missingReturns() {
    let text = "func f(n: Int) -> Int {\n  if n > 0 { return 1 }\n}\n"
    #expect(
      Checked(text).messages == [
        "3:1: error: missing return in global function expected to return 'Int'"
      ])
  }

  @Test func constantsInACircle() {
    let found = Checked("let a = b\nlet b = a\n").messages
    #expect(found.count == 1 && found.allSatisfy { $0.hasSuffix("error: circular reference") })
  }
}
