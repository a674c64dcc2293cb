import Testing

/// `apus eval`: one formula on the values of its names.
struct EvalTests {
  /// A formula that gives a value.
  struct Example: CustomTestStringConvertible, Sendable {
    var testDescription: String { formula }
    var formula: String
    var arguments: [String] = []
    var output: String
  }

  private static let examples = [
    Example(formula: "1 + 2", output: "result: 3\n"),
    Example(formula: "a + 1", arguments: ["a = 3"], output: "result: 4.0\n"),
    Example(formula: "-a + 1", arguments: ["a=3"], output: "result: -2.0\n"),
    Example(formula: "a / b", arguments: ["a=1", "b=2"], output: "result: 0.5\n"),
    Example(formula: "a / 2", arguments: ["a=1"], output: "result: 0.5\n"),
    Example(formula: "r * r * pi", arguments: ["r=1"], output: "result: 3.141592653589793\n"),
    Example(formula: "log(e) + pi", arguments: ["pi=2"], output: "result: 3.0\n"),
    Example(formula: "1 / 3", output: "result: 0.3333333333333333\n"),
    Example(formula: "2 * 3 / 4 - 1 / 2", output: "result: 1.0\n"),
    Example(formula: "(7 / 2) % 2", output: "result: 1\n"),
    Example(formula: "x[6 / 2]", arguments: ["x=[1, 2, 3, 4]"], output: "result: 4.0\n"),
    Example(formula: "Int(7) / 2", output: "result: 3.5\n"),
    Example(formula: "Int(7 / 2)", output: "result: 3\n"),
    Example(formula: "z * z", arguments: ["z=1+2i"], output: "result: -3.0+4.0i\n"),
    Example(formula: "a * z + 1", arguments: ["z=1+2i", "a=0.5"], output: "result: 1.5+1.0i\n"),
    Example(
      formula: "x / z", arguments: ["x=[2, 1-i]", "z=i"],
      output: "result: Complex<Double>, shape [2]\n[0.0-2.0i, -1.0-1.0i]\n"),
    Example(formula: "n % 3", arguments: ["n=8"], output: "result: 2\n"),
    Example(formula: "x[n] * 2", arguments: ["x=[1, 2, 3]", "n=1"], output: "result: 4.0\n"),
    Example(
      formula: "x[p[0]]", arguments: ["x=[1.5, 2.5, 3.5]", "p=[2, 1]"], output: "result: 3.5\n"),
    Example(
      formula: "x[i] / 2", arguments: ["x=[1, 2, 5]", "i=[0, 1, 2]"],
      output: "result: Double, shape [3]\n[0.5, 1.0, 2.5]\n"),
    Example(
      formula: "m[1, 0] - m[0, 1]", arguments: ["m=[[1, 2], [5, 4]]"], output: "result: 3.0\n"),
    Example(formula: "b ? 1 : 2.5", arguments: ["b=true"], output: "result: 1.0\n"),
    Example(
      formula: "exp(-a) * `in`", arguments: ["a=0", "in=0x10"], output: "result: 16.0\n"),
    Example(
      formula: "x * a + 1", arguments: ["x=[1, 2]", "a=0.5"],
      output: "result: Double, shape [2]\n[1.5, 2.0]\n"),
    Example(
      formula: "where(x > a, x, 0)", arguments: ["x=[1, 2, 3]", "a=1"],
      output: "result: Double, shape [3]\n[0.0, 2.0, 3.0]\n"),
    Example(
      formula: "x[p] + x[n...]", arguments: ["x=[1.5, 2, 3]", "p=[2, 0]", "n=1"],
      output: "result: Double, shape [2]\n[5.0, 4.5]\n"),
    Example(
      formula: "Vector(0..<n) * a", arguments: ["n=3", "a=2"],
      output: "result: Int, shape [3]\n[0, 2, 4]\n"),
    Example(
      formula: "mean(m, along: 0) - sum(x) / n",
      arguments: ["m=[[1, 2], [3, 6]]", "x=[1, 2]", "n=2"],
      output: "result: Double, shape [2]\n[0.5, 2.5]\n"),
    Example(
      formula: "x.map { $0 * $0 + a }.sum()", arguments: ["x=[1, -3]", "a=2"],
      output: "result: 14.0\n"),
    Example(
      formula: "matmul(m, x)", arguments: ["m=[[1, 2], [3, 4]]", "x=[1, -1]"],
      output: "result: Double, shape [2]\n[-1.0, -1.0]\n"),
    Example(formula: "pow(x, 2)", arguments: ["x=3.5"], output: "result: 12.25\n"),
    Example(formula: "pow(x, 1/3)", arguments: ["x=8"], output: "result: 2.0\n"),
    Example(formula: "pow(2, 3)", output: "result: 8.0\n"),
    Example(formula: "pow(8, 1/3) / 2", output: "result: 1.0\n"),
    Example(
      formula: "pow(1 + r/100, n)", arguments: ["r=50", "n=2"], output: "result: 2.25\n"),
    Example(formula: "x[n] + pow(2, 3)", arguments: ["x=[1, 2]", "n=1"], output: "result: 10.0\n"),
    Example(
      formula: "pow(x, 2)", arguments: ["x=[3, 0.5]"],
      output: "result: Double, shape [2]\n[9.0, 0.25]\n"),
    Example(formula: "pow(z, 0)", arguments: ["z=1+2i"], output: "result: 1.0+0.0i\n"),
    Example(
      formula: "(pow(z, 1/2) - sqrt(z)).length < 1e-15", arguments: ["z=2i"],
      output: "result: true\n"),
    Example(formula: "Complex.exp(0)", output: "result: 1.0+0.0i\n"),
    Example(
      formula: "(sum: a + b, a)", arguments: ["a=1", "b=2"],
      output: "result.sum: 3.0\nresult.1: 1.0\n"),
  ]

  @Test(arguments: examples)
  func exampleIsComputed(_ example: Example) throws {
    let folder = try CommandFolder()
    for engine in ["jit", "interpreter"] {
      let outcome = try folder.apus(
        ["eval", example.formula] + example.arguments + ["--engine", engine])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output == example.output)
    }
  }

  /// A formula or a command line that is wrong.
  struct Mistake: CustomTestStringConvertible, Sendable {
    var testDescription: String { formula }
    var formula: String
    var arguments: [String] = []
    var status: Int32 = 1
    /// What standard error begins with.
    var message: String
  }

  private static let mistakes = [
    Mistake(
      formula: "a / b", arguments: ["a=1"],
      message: "<formula>:1:5: error: no value is given for 'b'\na / b\n    ^\n"),
    Mistake(formula: "a + ", message: "<formula>:1:4: error: expected expression after operator"),
    Mistake(
      formula: "a b", arguments: ["a=1", "b=1"],
      message: "<formula>:1:3: error: expected an operator or the end: a formula is one expression"
    ),
    Mistake(formula: "-b", message: "<formula>:1:2: error: no value is given for 'b'"),
    Mistake(formula: "let a = 3", message: "<formula>:1:1: error: expected expression in formula"),
    Mistake(
      formula: "if a > 1 { while true {} } else { 2 }", arguments: ["a=1"],
      message: """
        <formula>:1:12: error: a formula has no statements; write a kernel file, or one expression
        """),
    Mistake(
      formula: "0..<3", message: "<formula>:1:1: error: a formula gives numbers or arrays, found"),
    Mistake(
      formula: "a", arguments: ["a=1", "q=2"], status: 2,
      message: "error: the formula has no name 'q'"),
    Mistake(
      formula: "x[k]", arguments: ["x=[1]", "k=3"],
      message: "<formula>:1:1: error: index 3 is out of bounds for 'x' of count 1"),
    Mistake(
      formula: "x[k] * k", arguments: ["x=[1.5]", "k=0"],
      message: "<formula>:1:6: error: binary operator '*' cannot be applied to operands of type"),
    Mistake(
      formula: "x + y", arguments: ["x=[1, 2]", "y=[1, 2, 3]"],
      message: "<formula>:1:1: error: shapes [2] and [3] do not match\nx + y\n^~~~~\n"),
    Mistake(
      formula: "a", arguments: ["a=foo"], status: 2,
      message: "error: argument 'a' expects a number, 'true', 'false', a list such as '[1, 2, 3]'"),
    Mistake(
      formula: "a", arguments: ["a=none.npy"], status: 2, message: "error: "),
    Mistake(
      formula: "root(x, 3)", arguments: ["x=8"],
      message: "<formula>:1:1: error: 'root' takes complex numbers, not 'Double'; write 'cbrt(x)'"),
    Mistake(
      formula: "expMinusOne(x)", arguments: ["x=1"],
      message: """
        <formula>:1:1: error: 'expMinusOne' takes complex numbers, not 'Double'; write 'expm1(x)'
        """),
    Mistake(
      formula: "pow(2, n) * x[n]", arguments: ["x=[1, 2]", "n=1"],
      message: "<formula>:1:15: error: cannot convert value of type 'Double' to expected argument"),
    Mistake(
      formula: "10 // 3",
      message: "<formula>:1:4: error: '//' begins a comment, which a formula has not; write"),
    Mistake(
      formula: "1 + /* one */ 1",
      message: "<formula>:1:5: error: '/*' begins a comment, which a formula has not"),
    Mistake(
      formula: "2 * tau",
      message: "<formula>:1:5: error: no value is given for 'tau'"),
    Mistake(
      formula: "x ^ 2", arguments: ["x=3"],
      message:
        "<formula>:1:3: error: '^' is exclusive or in Swift and no power; write 'pow(x, y)'"),
  ]

  @Test(arguments: mistakes)
  func mistakeIsExplained(_ mistake: Mistake) throws {
    let outcome = try CommandFolder().apus(["eval", mistake.formula] + mistake.arguments)
    #expect(outcome.status == mistake.status)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix(mistake.message), "\(outcome.errors)")
  }

  @Test func filesSayTheTypes() throws {
    let folder = try CommandFolder()
    try folder.write("t,u\n1.5,2\n3,4\n", to: "data.csv")
    var outcome = try folder.apus("eval", "t[1] + u[0]", "t=data.csv:t", "u=data.csv:u")
    #expect(outcome.output == "result: 5.0\n", "\(outcome.errors)")
    outcome = try folder.apus("eval", "m[1, 1]", "m=data.csv:t..u", "--out", "r.npy")
    #expect(outcome.output == "", "\(outcome.errors)")
    outcome = try folder.apus("eval", "r + 1", "r=r.npy")
    #expect(outcome.output == "result: 5.0\n", "\(outcome.errors)")
    outcome = try folder.apus("eval", "t + u[n]", "t=data.csv:t", "u=data.csv:u", "n=1")
    #expect(outcome.output == "result: Double, shape [2]\n[5.5, 7.0]\n", "\(outcome.errors)")
  }

  @Test func numbersTakeTheTypeOfAnArray() throws {
    let folder = try CommandFolder(
      kernel: "func f() -> (Vector<Float>, Vector<Int>) { (Vector([1.5, 2]), Vector([7, 8])) }\n")
    var outcome = try folder.apus(
      "run", "kernel.swift", "--out", "result.0=f.npy", "--out", "result.1=i.npy")
    #expect(outcome.status == 0, "\(outcome.errors)")
    outcome = try folder.apus("eval", "x * a", "x=f.npy", "a=0.5")
    #expect(outcome.output == "result: Float, shape [2]\n[0.75, 1.0]\n", "\(outcome.errors)")
    outcome = try folder.apus("eval", "x * a", "x=i.npy", "a=2")
    #expect(outcome.output == "result: Int, shape [2]\n[14, 16]\n", "\(outcome.errors)")
    outcome = try folder.apus("eval", "x * a", "x=i.npy", "a=0.5")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("binary operator '*' cannot be applied"))
  }
}
