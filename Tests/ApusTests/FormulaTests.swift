import Apus
import Testing

/// Formulas: parameters, values, constants and functions of the program.
@Suite struct FormulaTests {
  /// What an error says.
  static func message<Value>(_ make: () throws -> Value) -> String {
    do {
      let value = try make()
      return "no error: \(value)"
    } catch let error as CompilationError {
      return error.diagnostics.first?.message ?? "\(error)"
    } catch {
      return "\(error)"
    }
  }

  @Test func parameters() throws {
    #expect(try Formula("a * exp(-b * x) + c").parameters == ["a", "b", "x", "c"])
    #expect(try Formula("x + x * pi + e").parameters == ["x"])
    #expect(try Formula("pi", parameters: ["pi"]).parameters == ["pi"])
    #expect(try Formula("`in` + 1").parameters == ["in"])
    #expect(try Formula("x.map { $0 * k }").parameters == ["x", "k"])
    #expect(try Formula("x.map { v in v * k }").parameters == ["x", "k"])
    #expect(try Formula("Double.pi * r").parameters == ["r"])
    #expect(try Formula("1 + 2").parameters == [])
  }

  @Test func numbers() throws {
    let f = try Formula("a * exp(-b * x) + c")
    let y = try f(["x": 0.5, "a": 2, "b": 1.5, "c": 0.1])
    #expect(y.double == 2 * 0.472366552741014707 + 0.1)
    #expect(try f(x: 0.5, a: 2, b: 1.5, c: 0.1).double == y.double)
    #expect(try Formula("1 + 2")().value(as: Int.self) == 3)
    #expect(try Formula("a / b")(a: 1, b: 2).double == 0.5)
    #expect(try Formula("2 * pi").evaluate().double == 2 * Double.pi)
    #expect(try Formula("log(e)")().double == 1)
    #expect(try Formula("a > b")(a: 1, b: 2).bool == false)
    #expect(try Formula("x * a")(x: Float(3), a: 0.5).value(as: Float.self) == 1.5)
    #expect(try Formula("x * pi")(x: Float(1)).value(as: Float.self) == Float(Double.pi))
    #expect(
      try Formula("z * z")(z: Complex(1.0, 2.0)).value(as: Complex<Double>.self) == Complex(-3, 4))
  }

  @Test func arrays() throws {
    let f = try Formula("a * x + 1")
    #expect(try f(["x": [1.0, 2], "a": 2]).doubles == [3, 5])
    #expect(try f(x: [1, 2], a: 0.5).doubles == [1.5, 2])
    #expect(try f(x: [Float(1), 2], a: 0.5).elements(as: Float.self) == [1.5, 2])
    let matrix: Matrix<Double>? = try f(x: Matrix([[1.0, 2], [3, 4]]), a: 2).array()
    #expect(matrix?[1, 1] == 9)
    #expect(try Formula("x[n] + x[p]")(x: [1.5, 2.5], n: 1, p: [1, 0]).doubles == [5, 4])
    #expect(try Formula("sum(x * x)")(x: [3, 4]).double == 25)
    #expect(try Formula("(x, sum(x))")(x: [3, 4]).description == "([3.0, 4.0], 7.0)")
    let first = try Formula("x + 1")(x: [1.0])
    #expect(try Formula("x * 2")(x: first).doubles == [4])
  }

  @Test func into() throws {
    let f = try Formula("a * x + 1")
    var y = [0.0, 0, 0]
    try f.evaluate(["x": [1.0, 2, 3], "a": 2], into: &y)
    #expect(y == [3, 5, 7])
    let address = y.withUnsafeBytes { $0.baseAddress }
    try f.evaluate(["x": y, "a": 1], into: &y)
    #expect(y == [4, 6, 8])
    try f.evaluate(["x": [1.0, 1, 1], "a": 1], into: &y)
    #expect(y == [2, 2, 2] && y.withUnsafeBytes { $0.baseAddress } != nil && address != nil)
    try Formula("2.5").evaluate(into: &y)
    #expect(y == [2.5, 2.5, 2.5])
    var m = Matrix<Double>(zeros: 1, 2)
    let copy = m
    try f.evaluate(["x": Matrix([[1.0, 2]]), "a": 3], into: &m)
    #expect(m[0, 1] == 7 && copy[0, 1] == 0)
    #expect(
      Self.message { try f.evaluate(["x": [1.0, 2], "a": 2], into: &y) }
        == "the formula gives an array of shape [2], not [3]")
    var floats: [Float] = [0]
    #expect(
      Self.message { try f.evaluate(["x": [1.0], "a": 2], into: &floats) }
        == "the formula gives 'Vector<Double>', not 'Vector<Float>'")
    var none: [Double] = []
    try f.evaluate(["x": [Double](), "a": 2], into: &none)
  }

  @Test func typedFunctions() throws {
    let f = try Formula("a * sin(x) + pi")
    let g = try f.function(of: "x", "a", as: ((Double, Double) throws -> Double).self)
    #expect(try g(0, 2) == .pi)
    let h = try f.function(
      of: "a", "x", as: ((Double, [Double]) throws(KernelError) -> [Double]).self)
    #expect(try h(1, [0, 0]) == [.pi, .pi])
    let v = try f.function(of: "a", "x", as: ((Float, Vector<Float>) throws -> Vector<Float>).self)
    #expect(try v(1, Vector([0, 0]))[1] == Float(Double.pi))
    #expect(
      Self.message { try f.function(of: "x", as: ((Double) throws -> Double).self) }
        == "the parameter 'a' is not among the names of the function")
    #expect(
      Self.message { try f.function(of: "x", "b", as: ((Double, Double) throws -> Double).self) }
        == "the formula has no parameter 'b'")
    #expect(
      Self.message { try f.function(of: "x", "a", as: ((Double, Double) throws -> Int).self) }
        == "the formula gives 'Double', not 'Int'")
    #expect(
      Self.message { try f.function(of: "x", "a", as: ((Double) throws -> Double).self) }
        == "2 names for the 1 arguments of '(Double) -> Double'")
  }

  @Test func constantsAndFunctions() throws {
    let f = try Formula(
      "g * h(x, 2) - square(x)", constants: ["g": 9.81],
      functions: ["h(a, b)": "square(a) + b * g", "square(x)": "x * x", "unused(x)": "1"])
    #expect(f.parameters == ["x"])
    #expect(f.constants == ["g": 9.81])
    #expect(try f(x: 3).double == 9.81 * (9 + 2 * 9.81) - 9)
    #expect(try f(x: [3, 3]).doubles?.count == 2)
    #expect(f.description == "g * (x * x + 2 * g) - x * x")
    #expect(
      Self.message { try Formula("f(x)", functions: ["f(x)": "g(x)", "g(x)": "f(x)"]) }
        .contains("is defined by itself"))
    #expect(
      Self.message { try Formula("f(x, 1)", functions: ["f(x)": "x"]) }
        == "'f' takes 1 argument without labels, found 2")
    #expect(
      Self.message { try Formula("f(x)", functions: ["f(x)": "x * k"]) }
        == "'k' is neither a parameter of 'f' nor a constant")
    #expect(
      Self.message { try Formula("f(x)", functions: ["f(x)": "x *"]) }.hasPrefix(
        "the function 'f' is wrong: <f>:1:"))
    #expect(
      Self.message { try Formula("a + b", parameters: ["a"]) }
        == "there is no 'b' here; a formula can use 'a', 'e', 'pi'")
    #expect(try Formula("a", parameters: ["b", "a"])(a: 1, b: 2).double == 1)
  }

  @Test func powers() throws {
    var options = FormulaOptions()
    options.hasPowerOperators = true
    func value(_ text: String) throws -> Double? {
      try Formula(text, options: options)(x: 3).double
    }
    #expect(try value("x^2") == 9)
    #expect(try value("-x ^ 2") == -9)
    #expect(try value("2 * x ** 2 + 1") == 19)
    #expect(try value("2 ^ x ^ 2") == 512)
    #expect(try value("x^-1 * 3") == 1)
    #expect(try value("(x + 1)^0.5") == 2)
    #expect(try Formula("2 * x^2", options: options).description == "2 * pow(x, 2)")
    #expect(
      Self.message { try Formula("x ^ 2") }
        == "'^' is exclusive or in Swift and no power; write 'pow(x, y)' or 'x * x'")
  }

  @Test func mistakes() throws {
    let f = try Formula("a * x")
    #expect(Self.message { try f(a: 1) } == "missing argument 'x'; it has 'a', 'x'")
    #expect(
      Self.message { try f(a: 1, x: 2, y: 3) }
        == "the formula has no parameter 'y'; it has 'a', 'x'")
    #expect(Self.message { try f(a: 1, a: 2) } == "argument 'a' is given twice")
    #expect(Self.message { try Formula("sinn(x)") } == "cannot find 'sinn' in scope")
    #expect(Self.message { try Formula("ln(x)") } == "there is no 'ln'; write 'log(x)'")
    #expect(Self.message { try Formula("x[5]")(x: [1]) }.contains("index 5 is out of bounds"))
    #expect(
      Self.message { try f(a: [1, 2], x: [1, 2, 3]) }.contains("shapes [2] and [3] do not match"))
    #expect(Self.message { try Formula("x + print(x)") }.contains("no 'print'"))
  }

  @Test func roundTrip() throws {
    let texts = [
      "(a + b) * c", "a - (b - c)", "a - b - c", "-(a + b)", "-a * b", "(-a).magnitude",
      "a / (b * c)",
      "a / b / c", "a > 0 ? b : c > 1 ? a : b", "(a > 0 ? b : c) * 2",
      "!(a > 1 && b < 2) || c == 3",
      "x[1..<n - 1]", "x[n...]", "m[i, ...]", "x.map({ $0 * 2 })", "sum(m, along: 0)",
      "select(a .> 0, 1.0, -b)", "[1, a][0]", "(a, b).1", "1_000.5 * 0x10", "-3 * a", "-(-a)",
      "a & b | c", "a << 2 + b", "Vector<Double>(0..<n)", ".pi * a", "`in` + 1",
      "(a + b).squareRoot()",
      "if a > 1 { b } else { c }",
    ]
    for text in texts {
      let f = try Formula(text)
      let again = try Formula(f.description)
      #expect(again.description == f.description, "\(text)")
      #expect(f.description.count <= text.count, "\(text) became \(f.description)")
      #expect(again.parameters == f.parameters, "\(text)")
    }
    #expect(try Formula("((a) + (b)) * (((c)))").description == "(a + b) * c")
  }

  @Test func hostileText() throws {
    let open = String(repeating: "(", count: 100_000)
    var options = FormulaOptions()
    options.maximumLength = 10_000_000
    for text in [
      open, open + "x" + String(repeating: ")", count: 100_000),
      String(repeating: "-", count: 100_000) + "x", String(repeating: "x+", count: 500_000) + "x",
      String(repeating: "sin(", count: 5000) + "x", "x\0 + 1", "\0", "", "\u{202E}x + 1", "💥",
      String(repeating: "[", count: 10_000), String(repeating: "x.map { $0 + ", count: 2000),
      String(repeating: "a ? b : ", count: 10_000) + "c",
      "\"" + String(repeating: "x", count: 1000),
      "fatalError()", "{ }", "x = 1", "let y = 1", "import Glibc", "#file", "@JIT", "e1e1e1e1..",
    ] {
      for options in [options, FormulaOptions()] {
        let said = Self.message { try Formula(text, options: options)(x: 1).description }
        #expect(!said.hasPrefix("no error"), "\(text.prefix(30)): \(said)")
      }
    }
    #expect(
      Self.message { try Formula(String(repeating: "x", count: 20_000)) }
        == "the formula has 20000 bytes; 10000 are allowed")
    options.maximumSize = 10
    #expect(
      Self.message { try Formula("a+b+c+d+e+f+g", options: options) }.hasPrefix(
        "the formula has more than 10 names"))
    #expect(try Formula("größe * 2")(größe: 2).double == 4)
    // Each function calls the one before twice.
    var functions = ["f0(x)": "x + 1"]
    for i in 1..<60 { functions["f\(i)(x)"] = "f\(i - 1)(x) * f\(i - 1)(x)" }
    #expect(
      Self.message { try Formula("f59(x)", functions: functions) }.contains("has more than 2000"))
  }

  @Test func limits() throws {
    let limits = KernelLimits(memory: 1 << 20, time: 0.05)
    let options = FormulaOptions(limits: limits)
    #expect(
      Self.message { try Formula("zeros(1000000000)", options: options)() }.contains("memory limit")
    )
    #expect(
      Self.message {
        try Formula("sum(Vector(0..<n))", options: options)(n: 1_000_000_000_000)
      }.contains("limit"))
  }

  @Test func manyThreads() async throws {
    let f = try Formula("a * x * x + sin(x)")
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          for i in 0..<500 {
            let x = Double(i)
            let wanted = try? f(x: x, a: Double(task)).double
            guard let wanted, wanted.isFinite else { return false }
            if i % 3 == 0, (try? f(x: [x, x], a: Double(task)).doubles) != [wanted, wanted] {
              return false
            }
            if i % 5 == 0, (try? f(x: Float(1), a: 1).value(as: Float.self)) == nil { return false }
          }
          return true
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test func interpreted() throws {
    let options = FormulaOptions(engine: .interpreter)
    let text = "a * exp(-x * x / 3) + atan2(a, x)"
    for x in [0.1, 2.5, -7] {
      #expect(
        try Formula(text, options: options)(x: x, a: 2).double == Formula(text)(x: x, a: 2).double)
    }
  }
}
