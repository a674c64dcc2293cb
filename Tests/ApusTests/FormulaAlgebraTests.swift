import Apus
import Testing

/// Derivatives and simplification.
@Suite struct FormulaAlgebraTests {
  @Test(arguments: [
    ("x * x * x", "3 * x * x"), ("sin(x)", "cos(x)"), ("cos(x)", "-sin(x)"),
    ("exp(a * x)", "a * exp(a * x)"), ("a * exp(-b * x) + c", "-a * b * exp(-b * x)"),
    ("log(x)", "1 / x"), ("pow(x, 3)", "3 * x * x"), ("pow(x, 5)", "5 * pow(x, 4)"),
    ("1 / x", "-1 / (x * x)"), ("sqrt(x)", "1 / (2 * sqrt(x))"),
    ("x.squareRoot()", "1 / (2 * sqrt(x))"),
    ("abs(x)", "copysign(1, x)"), ("max(x, 0)", "select(0 >= x, 0.0, 1.0)"), ("a + 2", "0.0"),
    ("x", "1.0"), ("x > 0 ? x * x : -x", "x > 0 ? 2 * x : -1.0"), ("floor(x)", "0.0"),
    ("a * x / (b * x)", "0.0"), ("pow(a, x)", "pow(a, x) * select(a.magnitude > 0, log(a), a)"),
    ("pow(2, x)", "pow(2, x) * log(2)"), ("pow(-2, x)", "pow(-2, x) * log(-2)"),
    ("x.count * 2", "0.0"),
    ("tanh(x)", "1 - pow(tanh(x), 2)"), ("sigmoid(x)", "sigmoid(x) * (1 - sigmoid(x))"),
  ])
  func derivatives(text: String, wanted: String) throws {
    let options = FormulaOptions()
    let f = try Formula(text, parameters: ["x", "a", "b", "c"], options: options)
    let slope = try f.derivative(withRespectTo: "x")
    #expect(slope.description == wanted)
    #expect(slope.parameters == f.parameters)
  }

  /// The slope of a power along a complex exponent, also where the base is zero.
  @Test func complexExponents() throws {
    let slope = try Formula("pow(a, x)", parameters: ["x", "a"]).derivative(withRespectTo: "x")
    let wanted = try Formula("pow(a, x) * log(a)", parameters: ["x", "a"])
    let (base, exponent) = (Complex(1.5, 0.5), Complex(0.25, -2.0))
    let value = try slope(x: exponent, a: base).value(as: Complex<Double>.self)
    #expect(try value == wanted(x: exponent, a: base).value(as: Complex<Double>.self))
    let atZero = try slope(x: Complex(2.0, 0.0), a: Complex(0.0, 0.0))
    #expect(atZero.value(as: Complex<Double>.self) == Complex(0.0, 0.0))
  }

  @Test(arguments: [
    ("x + x", "2 * x"), ("x - x", "0.0"), ("x * 1 + 0", "x"), ("2 * 3 + 4", "10.0"),
    ("x / x", "1.0"),
    ("x * y - y * x", "0.0"), ("-(-x)", "x"), ("a - (b - c)", "a - b + c"), ("x * x / x", "x"),
    ("exp(log(x))", "x"), ("log(exp(x))", "x"), ("exp(x) * exp(y)", "exp(x + y)"),
    ("sqrt(x) * sqrt(x)", "x"), ("sqrt(x * x)", "abs(x)"), ("sqrt(4)", "2.0"),
    ("sin(-x)", "-sin(x)"),
    ("cos(-x)", "cos(x)"), ("0.1 + 0.2", "0.3"), ("x / 3 * 6", "2 * x"), ("0 * x", "0.0"),
    ("pow(x, 1)", "x"), ("pow(x, 0)", "1.0"), ("pow(pow(x, 2), 3)", "pow(x, 6)"),
    ("1 < 2 ? x : y", "x"),
    ("x > 0 ? y : y", "y"), ("x + 1 / 3", "x + 1.0 / 3"), ("3 * x / 2", "1.5 * x"),
    ("(x + y) * (x + y)", "pow(x + y, 2)"), ("exp(2 * log(x))", "x * x"), ("-(x - y)", "y - x"),
    ("x / (1 / y)", "x * y"), ("2 * x + 3 * x - y", "5 * x - y"),
    ("!(!(x > 0)) ? 1 : 2", "x > 0 ? 1.0 : 2.0"),
    ("1e300 * x * 2", "2 * 1e300 * x"), ("x / 0", "x / 0"), ("min(3, 2)", "2.0"),
    ("sum(x + x)", "sum(x + x)"),
  ])
  func simplification(text: String, wanted: String) throws {
    #expect(try Formula(text).simplified.description == wanted)
  }

  /// The sign of a zero that is written, and the change of a power of zero.
  @Test func zeros() throws {
    for text in ["copysign(1.0, 0.0 * -1.0)", "copysign(1.0, -0.0)", "1 / -0.0", "atan2(-0.0, -1)"]
    {
      let f = try Formula(text)
      #expect(try f.simplified().double == f().double, "\(f.simplified)")
    }
    let slope = try Formula("pow(c, x)").derivative(withRespectTo: "x")
    #expect(try slope(c: 0, x: 2).double == 0)
    #expect(try slope(c: [0.0, 1], x: 2).doubles == [0, 0])
    #expect(try slope(c: -1, x: 2).double?.isNaN == true)
    let same = try Formula("pow(x, x + 1)").derivative(withRespectTo: "x")
    #expect(try same(x: 0).double == 1)
  }

  /// Every function of the table that has a derivative, against differences of its values.
  @Test(arguments: [
    ("exp(x)", 0.3), ("exp2(x)", 0.3), ("exp10(x)", 0.3), ("expm1(x)", 0.3), ("log(x)", 0.7),
    ("log2(x)", 0.7), ("log10(x)", 0.7), ("log1p(x)", 0.7), ("pow(x, 2.5)", 1.3),
    ("pow(2.5, x)", 1.3),
    ("pow(x, x)", 1.3), ("cbrt(x)", 0.7), ("hypot(x, 2 * x + 1)", 0.7), ("sin(x)", 0.7),
    ("cos(x)", 0.7),
    ("tan(x)", 0.7), ("sinPi(x)", 0.3), ("cosPi(x)", 0.3), ("tanPi(x)", 0.3), ("asin(x)", 0.3),
    ("acos(x)", 0.3), ("atan(x)", 0.3), ("atan2(x, 2 - x)", 0.3), ("atan2(2 - x, x)", 0.3),
    ("sinh(x)", 0.3), ("cosh(x)", 0.3), ("tanh(x)", 0.3), ("asinh(x)", 0.3), ("acosh(x)", 1.3),
    ("atanh(x)", 0.3), ("erf(x)", 0.3), ("erfc(x)", 0.3), ("sigmoid(x)", 0.3), ("softplus(x)", 0.3),
    ("logaddexp(x, 2 * x)", 0.3), ("fmod(5 * x, 2 + x)", 0.7), ("remainder(5 * x, 2 + x)", 0.7),
    ("fdim(x * x, x)", 1.3), ("fdim(x, x * x)", 1.3), ("abs(x)", -0.7), ("fabs(x)", 0.7),
    ("min(x * x, x)", 0.3), ("max(x * x, x)", 0.3), ("min(x, 2 * x, x * x)", 0.3),
    ("fmin(x * x, x)", 0.3),
    ("fmax(x * x, x)", 0.3), ("sqrt(x)", 0.7), ("floor(x)", 0.7), ("ceil(x)", 0.7),
    ("trunc(x)", 0.7),
    ("round(x)", 0.7), ("rint(x)", 0.7), ("nearbyint(x)", 0.7), ("logb(x)", 0.7),
    ("fma(x, x * x, 3 * x)", 0.7), ("copysign(x, 0 - x)", 0.7), ("x.squareRoot()", 0.7),
    ("(0 - x).magnitude", 0.7), ("x.rounded()", 0.7), ("x.addingProduct(x, 2 * x)", 0.7),
    ("(5 * x).truncatingRemainder(dividingBy: 2 + x)", 0.7),
    ("(5 * x).remainder(dividingBy: 2 + x)", 0.7),
    ("sin(exp(cos(x * x)))", 0.7), ("x / (1 + x * x)", 0.7),
    ("(x * x - 1) / (x * x + 1) * exp(-x)", 0.7),
    ("x > 0.5 ? sin(x) : cos(x)", 0.7), ("select(x > 0.5, x * x, x)", 0.7),
    ("where(x > 0.5, x, x * x)", 0.3),
    ("+x - -x", 0.7), ("pow(sin(x), 3) * sqrt(1 + x)", 0.7), ("sincos(1).sin * x", 0.7),
  ])
  func difference(text: String, x: Double) throws {
    let f = try Formula(text)
    let slope = try f.derivative(withRespectTo: "x")
    let found = try #require(try slope(x: x).double)
    let h = 1e-5
    func value(_ steps: Double) throws -> Double { try #require(try f(x: x + steps * h).double) }
    // Of the fourth order.
    let wanted = try (8 * (value(1) - value(-1)) - (value(2) - value(-2))) / (12 * h)
    #expect(abs(found - wanted) <= 2e-9 * max(1, abs(wanted)), "\(slope)")
    // Arrays as well, but for conditions, which are one truth.
    if !text.contains("?") {
      let many = try slope(x: [x, x]).doubles
      #expect(many == [found, found] || many == [found])
    }
    // Again, without the text in between.
    let second = try slope.derivative(withRespectTo: "x")
    let curvature = try #require(try second(x: x).double)
    let slopes = try #require(try slope(x: x + h).double) - #require(try slope(x: x - h).double)
    #expect(abs(curvature - slopes / (2 * h)) <= 1e-6 * max(1, abs(curvature)), "\(second)")
  }

  @Test func gradient() throws {
    let f = try Formula("log(1 + exp(a * x + b * y)) - x * y * hypot(a, b)")
    let point: [String: Double] = ["a": 0.3, "b": -0.7, "x": 1.1, "y": 0.4]
    for name in f.parameters {
      let slope = try f.derivative(withRespectTo: name).evaluate(point).double
      var (up, down) = (point, point)
      up[name]! += 1e-6
      down[name]! -= 1e-6
      let wanted = (try f.evaluate(up).double! - f.evaluate(down).double!) / 2e-6
      #expect(abs(slope! - wanted) < 1e-8, "\(name)")
    }
  }

  @Test(arguments: [
    ("gamma(x)", "no derivative of 'gamma' with respect to 'x' is known"),
    ("sum(x * x)", "no derivative of 'sum' with respect to 'x' is known"),
    ("x % 2", "no derivative of '%' with respect to 'x' is known"),
    ("x[0]", "no derivative of an element, a list or a tuple with respect to 'x' is known"),
    ("x.map({ $0 * x.sum() }).sum()", "no derivative of 'sum' with respect to 'x' is known"),
  ])
  func unknown(text: String, wanted: String) throws {
    let f = try Formula(text)
    #expect(FormulaTests.message { try f.derivative(withRespectTo: "x") } == wanted)
  }

  @Test func noSuchParameter() throws {
    let f = try Formula("x * pi")
    #expect(
      FormulaTests.message { try f.derivative(withRespectTo: "pi") }
        == "there is no 'pi' here; a formula can use 'x'")
    // What does not depend on the name needs no derivative.
    #expect(try Formula("gamma(a) * x").derivative(withRespectTo: "x").description == "gamma(a)")
    // A parameter that is called like the constant.
    let g = try Formula("erf(x) * pi", parameters: ["x", "pi"])
    let slope = try #require(try g.derivative(withRespectTo: "x")(x: 0, pi: 1).double)
    #expect(abs(slope - 1.1283791670955126) < 1e-15)
  }

  @Test func largeDerivatives() throws {
    let text = (1..<100).map { "sin(\($0) * x)" }.joined(separator: " * ")
    let f = try Formula(text)
    #expect(
      FormulaTests.message { try f.derivative(withRespectTo: "x") }.hasPrefix(
        "the derivative has more"))
    var nested = try Formula(
      String(repeating: "exp(", count: 60) + "x" + String(repeating: ")", count: 60))
    for _ in 0..<3 {
      guard let next = try? nested.derivative(withRespectTo: "x") else { break }
      nested = next
    }
    #expect(!nested.description.isEmpty)
  }

  /// Random formulas: simplifying changes no value beyond roundings, and text is read back.
  @Test func randomFormulas() throws {
    var random = SeededGenerator(seed: 42)
    var compared = 0
    for _ in 0..<300 {
      let text = Self.formula(depth: 4, &random)
      let f = try Formula(text, parameters: ["x", "y"])
      let again = try Formula(f.description, parameters: ["x", "y"])
      #expect(again.description == f.description, "\(text)")
      let simple = f.simplified
      #expect(simple.description.count <= 3 * f.description.count)
      let options = FormulaOptions(engine: .interpreter)
      let point = ["x": Double.random(in: 0.2...2, using: &random), "y": 0.7]
      func value(_ text: String) throws -> Double? {
        try Formula(text, parameters: ["x", "y"], options: options).evaluate(point).double
      }
      guard let wanted = try value(text), wanted.isFinite, abs(wanted) < 1e6 else { continue }
      #expect(try value(f.description) == wanted, "\(text)")
      let found = try #require(try value(simple.description))
      #expect(
        abs(found - wanted) <= 1e-7 * max(1, abs(wanted)),
        "\(text) became \(simple): \(found), not \(wanted)")
      compared += 1
    }
    #expect(compared > 150)
  }

  /// A formula of `x` and `y`.
  private static func formula(depth: Int, _ random: inout SeededGenerator) -> String {
    func part(_ random: inout SeededGenerator) -> String { formula(depth: depth - 1, &random) }
    guard depth > 0 else {
      return ["x", "y", "1", "2", "0", "0.5", "3"].randomElement(using: &random)!
    }
    switch Int.random(in: 0..<14, using: &random) {
    case 0...2: return "(\(part(&random)) + \(part(&random)))"
    case 3...4: return "(\(part(&random)) - \(part(&random)))"
    case 5...7: return "(\(part(&random)) * \(part(&random)))"
    case 8: return "(\(part(&random)) / (1.5 + pow(\(part(&random)), 2)))"
    case 9: return "-(\(part(&random)))"
    case 10:
      return
        "pow(abs(\(part(&random))) + 1, \(["2", "0.5", "3", "-1"].randomElement(using: &random)!))"
    case 11: return "(\(part(&random)) > \(part(&random)) ? \(part(&random)) : x)"
    case _:
      let name = ["sin", "cos", "atan", "tanh", "sqrt", "exp", "abs"].randomElement(using: &random)!
      let argument = part(&random)
      if name == "sqrt" { return "sqrt(abs(\(argument)))" }
      return name == "exp" ? "exp(-abs(\(argument)))" : "\(name)(\(argument))"
    }
  }
}
