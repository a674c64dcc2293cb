import Apus
import Testing

/// Closures, `if` and `switch` in formulas: names within them, and what is put into them.
@Suite struct FormulaScopeTests {
  private static let powers = FormulaOptions(hasPowerOperators: true)

  /// What a formula gives for `x = [1, 2, 3]`, `v = [10, 20]` and `t = 5`, as far as it has them.
  private static func value(
    _ text: String, _ functions: [String: String] = [:], options: FormulaOptions = FormulaOptions()
  ) throws -> [Double]? {
    let f = try Formula(text, functions: functions, options: options)
    let all: [String: any FormulaArgument] = ["x": [1.0, 2, 3], "v": [10.0, 20], "t": 5]
    let again = try Formula(f.description)
    let arguments = all.filter { f.parameters.contains($0.key) }
    let result = try f.evaluate(arguments).doubles
    #expect(again.description == f.description)
    #expect(try again.evaluate(arguments).doubles == result, "\(f)")
    return result
  }

  @Test func powersWithin() throws {
    #expect(try Self.value("x.map { $0^2 }", options: Self.powers) == [1, 4, 9])
    #expect(try Self.value("if t > 1 { t^2 } else { t**3 }", options: Self.powers) == [25])
    #expect(
      try Self.value("sum(x^2) + x.map { u in u ** 2 }[1]", options: Self.powers) == [18])
  }

  @Test func functionsWithin() throws {
    let g = ["g(t)": "t * 2 + 1"]
    #expect(try Self.value("x.map { g($0) }", g) == [3, 5, 7])
    #expect(try Self.value("if t > 1 { g(t) } else { 0 }", g) == [11])
    #expect(try Self.value("x.map { t in t * 2 } + t") == [7, 9, 11])
    #expect(try Formula("x.map { t in t * 2 } + t").parameters == ["x", "t"])
    // Functions whose bodies have closures and choices.
    #expect(
      try Self.value("scale(v, t) + 1", ["scale(v, a)": "v.map { $0 * a }"]) == [51, 101])
    #expect(try Self.value("scale(x, t)", ["scale(v, a)": "v.map { $0 * a }"]) == [5, 10, 15])
    let h = ["h(t)": "if t > 1.5 { t * 10 } else if t > 0 { t } else { 0 }"]
    #expect(try Self.value("h(t) + 1 - h(1)", h) == [50])
    #expect(try Self.value("x.map { h($0) }", h) == [1, 20, 30])
  }

  /// What is put into a closure keeps its meaning, whatever the closure's parameters are called.
  @Test func noCapture() throws {
    let functions = [
      "total(a)": "v.map { $0 * a }.sum()", "named(a)": "[1.0, 2].map { t in t * a }[1]",
      "twice(a)": "named(named(a))", "k()": "t", "power(a)": "exp(a)",
    ]
    func value(_ text: String, _ constants: [String: Double] = [:]) throws -> [Double]? {
      let f = try Formula(
        text, constants: constants.merging(["v": 0]) { $1 },
        functions: functions.filter { $0.key != "k()" && $0.key != "total(a)" })
      let again = try Formula(f.description)
      #expect(again.description == f.description)
      return try f.evaluate(["x": [1.0, 2, 3], "t": 5].filter { f.parameters.contains($0.key) })
        .doubles
    }
    #expect(try value("named(t)") == [10])
    #expect(try value("twice(t)") == [20])
    #expect(try value("x.map { named($0) }") == [2, 4, 6])
    #expect(try value("x.map { t in named(t) } + t") == [7, 9, 11])
    #expect(try value("x.map { exp in power(exp - exp) }") == [1, 1, 1])
    let inner = ["pair(a)": "w.map { $0 + a }.sum()"]
    #expect(
      FormulaTests.message { try Formula("x.map { pair($0) }", functions: inner) }
        == "'w' is neither a parameter of 'pair' nor a constant")
    let both = ["pair(w, a)": "w.map { $0 + a }.sum()"]
    let f = try Formula("x.map { pair(y, $0) }", functions: both)
    #expect(f.description == "x.map({ v in y.map({ $0 + v }).sum() })")
    #expect(try f(x: [1.0, 2], y: [10.0, 20]).doubles == [32, 34])
  }

  /// A parameter that is called like a constant does not change the functions of the program.
  @Test func constantsOfFunctions() throws {
    let f = try Formula("g(x) + e", parameters: ["e", "x"], functions: ["g(t)": "t * e"])
    #expect(try f(e: 100, x: 1).double == 100 + 2.718281828459045)
    let h = try Formula(
      "g(x) + c", parameters: ["c", "x"], constants: ["c": -.infinity],
      functions: ["g(t)": "t + c"])
    #expect(try h(c: 1, x: 1).double == -.infinity)
    #expect(try Formula("x.map { e in e * 2 }")(x: [1.0]).doubles == [2])
  }

  @Test(arguments: [
    ("switch n { case 0: 5.0; default: 7.0 }", [5, 7, 7, 7, 7]),
    ("switch n { case 0, 2: t; case 3...: 1.0; default: -t }", [9, -9, 9, 1, 1]),
    ("switch n { case ..<1: t; case 1..<3: 2 * t; default: 0.0 }", [9, 18, 18, 0, 0]),
    (
      "switch (n, n % 2) { case (0, _): 1.0; case (_, 0): t; case let (k, _) where k > 2: 3.0; "
        + "default: 4.0 }", [1, 4, 9, 3, 9]
    ),
    ("switch n > 1 { case true: t; case false: 0.0 }", [0, 0, 9, 9, 9]),
    ("if n > 1, n < 4 { t } else { 0.0 }", [0, 0, 9, 9, 0]),
  ])
  func choices(text: String, wanted: [Double]) throws {
    let plain = try Formula(text)
    // As a function of the program, a choice stands among operands.
    let function = try Formula("1 + f(n, t)", functions: ["f(n, t)": text])
    for (n, value) in wanted.enumerated() {
      let arguments: [String: any FormulaArgument] = ["n": KernelValue(n), "t": 9.0]
      let own = arguments.filter { plain.parameters.contains($0.key) }
      #expect(try plain.evaluate(own).double == value, "\(n)")
      let used = arguments.filter { function.parameters.contains($0.key) }
      #expect(try function.evaluate(used).double == value + 1, "\(n): \(function)")
    }
  }

  @Test func derivativesOfChoices() throws {
    let f = try Formula("if x > 1 { x * x } else { 3 * x }").derivative(withRespectTo: "x")
    #expect(f.description == "x > 1 ? 2 * x : 3.0")
    #expect(
      FormulaTests.message {
        try Formula("y.map { $0 * x }.sum()").derivative(withRespectTo: "x")
      } == "no derivative of 'sum' with respect to 'x' is known")
    // What a closure calls its own is not the parameter.
    let g = try Formula("x * y.map { x in x * 2 }.sum()")
    #expect(try g.derivative(withRespectTo: "x")(["x": 1, "y": [1.0, 2]]).double == 6)
  }

  @Test func noPrint() {
    for text in [
      "x.map { (print($0), $0).1 }", "x.map { u in (print(u), u).1 }", "(print)(x)",
      "if x[0] > 0 { (print(x[0]), 1.0).1 } else { 0.0 }",
      "switch 1 { case 1: (print(1), 1.0).1; default: 0.0 }",
      "x.map { $0 + x.map { (print($0), $0).1 }.sum() }", "f(x)", "x[(print(1), 0).1]",
      "select(true, (print(1), 1.0).1, 2.0)", "x.reduce(0.0, { (print($0), $0 + $1).1 })",
    ] {
      let functions = ["f(a)": "a.map { (print($0), $0).1 }"]
      let said = FormulaTests.message {
        try Formula(text, functions: functions)(x: [1.0, 2]).description
      }
      #expect(said.contains("print"), "\(text): \(said)")
      #expect(!said.hasPrefix("no error"), "\(text): \(said)")
    }
  }

  @Test func wrongChoices() {
    let wrong = [
      "if x > 1 { x }", "x.map { $0; $0 }", "x.map { }", "switch x { case 1: 2.0 }",
      "if x > 1 { } else { x }",
    ]
    for text in wrong {
      let said = FormulaTests.message { try Formula("f(x)", functions: ["f(x)": text]) }
      #expect(said.hasPrefix("the function 'f' is wrong: "), "\(text): \(said)")
      #expect(
        !FormulaTests.message { try Formula(text)(x: [1.0]) }.hasPrefix("no error"), "\(text)")
    }
  }

  @Test(arguments: [
    "f(a", "f", "(a)", "f(a, a)", "f(a b)", "f(a,)", "2f(a)", "f(2a)", "f(a)b", "f(a: Double)", "",
    "f (", "f(a.b)",
  ])
  func wrongHeaders(header: String) {
    let said = FormulaTests.message { try Formula("x", functions: [header: "1"]) }
    #expect(
      said.contains("is not the name of a function with its parameters")
        || said == "there are two parameters 'a'", "\(said)")
  }

  @Test func wrongNames() {
    #expect(
      FormulaTests.message { try Formula("f(1)", functions: ["f(a)": "a", "f(b, c)": "b"]) }
        == "there are two functions 'f'")
    #expect(
      FormulaTests.message { try Formula("x", parameters: ["x", "x"]) }
        == "there are two parameters 'x'")
    for name in ["2x", "", "x y", "x.y", "$0", "_", "+", "`in`", " x"] {
      #expect(
        FormulaTests.message { try Formula("1", parameters: [name]) }
          == "'\(name)' is no name that a formula can use")
      #expect(
        FormulaTests.message { try Formula("1", constants: [name: 1]) }
          == "'\(name)' is no name that a formula can use")
    }
    #expect(throws: Never.self) { try Formula("f( `in` , x )", functions: [" f ( a ,b ) ": "a"]) }
  }

  @Test func limitsWithin() {
    let sum = Array(repeating: "exp($0)", count: 60).joined(separator: "+")
    let sines = "[" + Array(repeating: sum, count: 10).joined(separator: ",") + "][0]"
    #expect(
      FormulaTests.message { try Formula("x.map { \(sines) }") }.contains("has more than 2000"))
  }

  /// `[T]`s of a formula that has no elements: faults and shapes are told as for others.
  @Test func intoNothing() throws {
    var none: [Double] = []
    let f = try Formula("x * 2")
    try f.evaluate(["x": [Double]()], into: &none)
    #expect(
      FormulaTests.message { try f.evaluate(["x": [1.0, 2]], into: &none) }
        == "the formula gives an array of shape [2], not [0]")
    #expect(
      FormulaTests.message {
        try Formula("x + y[7]").evaluate(["x": [Double](), "y": [1.0]], into: &none)
      }.contains("index 7 is out of bounds"))
  }

  /// Integers divide to fractions, wherever the types come from; an index stays whole.
  @Test func integersDivide() throws {
    #expect(try Formula("n / 2")(n: KernelValue(3)).double == 1.5)
    #expect(try Formula("n / 2")(n: 3).double == 1.5)
    #expect(try Formula("a / b")(a: Int32(1), b: Int32(4)).double == 0.25)
    #expect(try Formula("v / 2")(v: Vector([1, 2, 3])).doubles == [0.5, 1, 1.5])
    #expect(
      try Formula("v / 2 .> 0.5")(v: Vector([1, 2])).elements(as: Bool.self) == [false, true])
    #expect(try Formula("x.count / 2")(x: [1.0, 2, 3]).double == 1.5)
    #expect(try Formula("x[x.count / 2]")(x: [1.0, 2, 3]).double == 2)
    #expect(try Formula("x[n / 2...n / 2 + 1]")(x: Vector([1.0, 2, 3]), n: 2).doubles == [2, 3])
    #expect(try Formula("v[v / 2 .> 1]")(v: Vector([1, 2, 3])).elements(as: Int.self) == [3])
    #expect(try Formula("Int(7) / 2")().double == 3.5)
    #expect(try Formula("Int(7 / 2)")().value(as: Int.self) == 3)
    #expect(try Formula("(7 / 2) % 2")().value(as: Int.self) == 1)
    #expect(try Formula("n / 0")(n: KernelValue(3)).double == .infinity)
    let f = try Formula("n / 2").function(of: "n", as: ((Int) throws -> Double).self)
    #expect(try f(7) == 3.5)
    let interpreted = FormulaOptions(engine: .interpreter)
    #expect(try Formula("n / 2", options: interpreted)(n: KernelValue(3)).double == 1.5)
    #expect(try Formula("n / 2 * 3").simplified(n: 3).double == 4.5)
    #expect(
      try Formula("half(n)", functions: ["half(a)": "a / 2"])(n: KernelValue(3)).double == 1.5)
    #expect(try Formula("v.map { $0 / 2 }")(v: Vector([1, 3])).doubles == [0.5, 1.5])
  }

  /// Messages are for people who type formulas.
  @Test(arguments: [
    ("\"abc\"", "a string is not supported yet; write numbers and names without quotes instead"),
    (
      "x!",
      "force unwrapping is not supported in a formula; there are no optional values; remove "
        + "the '!'"
    ),
    (
      "x ** 2",
      "operator '**' is not supported in a formula; write 'pow(x, y)' instead, or 'x * x', which integers have too"
    ),
    ("5 % 3.0", "'%' is for integers; write 'fmod(x, y)' for other numbers"),
    ("x % 2.5", "'%' is for integers; write 'fmod(x, y)' for other numbers"),
    ("π * x", "there is no 'π'; write 'pi'"),
    ("3,5 * x", "a decimal fraction is written with a point: '3.5'"),
    ("log(x, 2)", "extra argument in call"),
    ("f(x)", "'g' is defined by itself"),
  ])
  func messages(text: String, wanted: String) {
    let functions = ["f(x)": "1 + g(x)", "g(x)": "g(x) + 1"]
    let said = FormulaTests.message {
      let f = try Formula(text, functions: functions)
      return try f.evaluate(f.parameters.isEmpty ? [:] : ["x": 1.5])
    }
    #expect(said == wanted)
  }

  @Test func advice() throws {
    let error = #expect(throws: CompilationError.self) { try Formula("log(x, 2)")(x: 1) }
    #expect(error?.diagnostics.first?.notes.first?.message == "it is called as 'log(x)'")
  }
}
