import Foundation
import Testing

/// Every class of mistake has its message and its exit status.
struct MistakeTests {
  /// A command line that fails.
  struct Mistake: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var source = "func f(x: [Double], i: Int) -> Double { x[i] }\n"
    var arguments: [String]
    var status: Int32
    /// What standard error has.
    var message: String
  }

  private static let kernels = [
    Mistake(
      testDescription: "syntax error", source: "func f(x: Double) -> Double {\n  return x *\n}\n",
      arguments: ["x=1"], status: 1,
      message: "kernel.swift:2:13: error: expected expression after operator"),
    Mistake(
      testDescription: "type error", source: "func f(x: [Double]) -> Double { 1 / x.count }\n",
      arguments: ["x=[1]"], status: 1,
      message: "cannot convert return expression of type 'Int' to return type 'Double'"),
    Mistake(
      testDescription: "index out of bounds", arguments: ["x=[1, 2]", "i=2"], status: 1,
      message: "kernel.swift:1:41: error: index 2 is out of bounds for 'x' of count 2"),
    Mistake(
      testDescription: "overflow", source: "func f(n: Int) -> Int { n * n }\n",
      arguments: ["n=4294967296"], status: 1,
      message: "arithmetic overflow: 4294967296 * 4294967296 does not fit in 'Int'"),
    Mistake(
      testDescription: "division by zero", source: "func f(n: Int) -> Int { 7 / n }\n",
      arguments: ["n=0"], status: 1, message: "division by zero: 7 / 0"),
    Mistake(
      testDescription: "endless recursion",
      source: "func f(n: Int) -> Int { f(n: n &+ 1) &+ 1 }\n",
      arguments: ["n=0"], status: 1, message: "recursion too deep: more than 10000 calls"),
    Mistake(
      testDescription: "recursion limit",
      source: "func f(n: Int) -> Int { n == 0 ? 0 : f(n: n - 1) + 1 }\n",
      arguments: ["n=20", "--recursion-limit", "9"], status: 1,
      message: "recursion too deep: more than 9 calls"),
    Mistake(
      testDescription: "endless loop",
      source: "func f() {\n  var i = 0\n  while i >= 0 { i = (i + 1) & 255 }\n}\n",
      arguments: ["--time-limit", "200ms"], status: 1, message: "time limit of 0.2 s exceeded"),
    Mistake(
      testDescription: "calls without end",
      source: "func f(n: Int) -> Int { n < 2 ? n : f(n: n - 1) + f(n: n - 2) }\n",
      arguments: ["n=90", "--time-limit", "200ms"], status: 1,
      message: "time limit of 0.2 s exceeded"),
    Mistake(
      testDescription: "memory limit",
      source: """
        func f(n: Int) -> Double {
          var x = [Double](repeating: 1, count: n)
          for i in 1..<n { x[i] += x[i - 1] }
          return x[n - 1]
        }

        """,
      arguments: ["n=1000000", "--memory-limit", "1MB"], status: 1,
      message: "memory limit of 1000000 bytes exceeded"),
    Mistake(
      testDescription: "precondition",
      source: "func f(x: Double) {\n  precondition(x > 0, \"x has to be positive\")\n}\n",
      arguments: ["x=-1"], status: 1,
      message: "kernel.swift:2:3: error: precondition failed: x has to be positive"),
  ]

  private static let data = [
    Mistake(
      testDescription: "missing argument", arguments: ["x=[1]"], status: 2,
      message: "missing argument 'i' of type 'Int'"),
    Mistake(
      testDescription: "unknown argument", arguments: ["x=[1]", "j=0"], status: 2,
      message: "'f' has no parameter 'j'; its parameters: x, i"),
    Mistake(
      testDescription: "argument given twice", arguments: ["x=[1]", "i=0", "i=1"], status: 2,
      message: "argument 'i' is given twice"),
    Mistake(
      testDescription: "not an integer", arguments: ["x=[1]", "i=0.5"], status: 2,
      message: "argument 'i' expects 'Int': '0.5' is not an integer"),
    Mistake(
      testDescription: "a quotient", source: "func f(x: Double) -> Double { x }\n",
      arguments: ["x=1/4"], status: 2,
      message: "'1/4' is not a 'Double'; an argument is no formula: write '0.25'"),
    Mistake(
      testDescription: "a quotient of integers", arguments: ["x=[1]", "i=1/4"], status: 2,
      message: "'1/4' is not a 'Int'; an argument is no formula: write the integer"),
    Mistake(
      testDescription: "Python's imaginary unit",
      source: "func f(z: Complex<Double>) -> Complex<Double> { z }\n", arguments: ["z=1+2j"],
      status: 2, message: "'1+2j' is not a 'Complex<Double>'; write '1+2i'"),
    Mistake(
      testDescription: "no value", arguments: ["x=[1]", "i ="], status: 2,
      message: "argument 'i' has no value"),
    Mistake(
      testDescription: "spaces around the sign", arguments: ["f", "i", "=", "1"], status: 2,
      message: "expected 'name=value' without spaces, found 'i'"),
    Mistake(
      testDescription: "space in a name", arguments: ["f x=[1]", "i=1"], status: 2,
      message: "has no parameter 'f x'"),
    Mistake(
      testDescription: "no name", arguments: ["x=[1]", " =1"], status: 2,
      message: "expected 'name=value' without spaces, found ' =1'"),
    Mistake(
      testDescription: "a quotient for a Bool", source: "func f(b: Bool) -> Bool { b }\n",
      arguments: ["b=1/2"], status: 2, message: "'1/2' is not a 'Bool': write 'true' or 'false'"),
    Mistake(
      testDescription: "label of a tuple's element",
      source: "func f(p: (a: Int, b: Bool)) -> Int { p.a }\n", arguments: ["p=(b: 3, a: true)"],
      status: 2,
      message: "argument 'p' expects '(a: Int, b: Bool)': the label 'b' is where 'a' should be"),
    Mistake(
      testDescription: "label where there is none",
      source: "func f(p: (Int, Bool)) -> Int { p.0 }\n", arguments: ["p=(a: 3, true)"],
      status: 2, message: "the label 'a' is where none should be"),
    Mistake(
      testDescription: "specialised on nothing known",
      arguments: ["x=[1]", "--specialize", "j=0"], status: 2,
      message: "'f' has no parameter 'j'; its parameters: x, i"),
    Mistake(
      testDescription: "specialised on an array", arguments: ["i=1", "--specialize", "x=no.npy"],
      status: 2,
      message: "'x' of 'f' is '[Double]'; kernels can be specialised on numbers, Bools and"),
    Mistake(
      testDescription: "specialised on what changes",
      source: "func f(i: inout Int) { i += 1 }\n", arguments: ["--specialize", "i=1"], status: 2,
      message: "'i' of 'f' is inout; kernels cannot be specialised on what they change"),
    Mistake(
      testDescription: "specialised on another type",
      arguments: ["x=[1]", "--specialize", "i=0.5"], status: 2,
      message: "argument 'i' expects 'Int': '0.5' is not an integer"),
    Mistake(
      testDescription: "specialised twice",
      arguments: ["x=[1]", "--specialize", "i=0", "--specialize", "i=1"], status: 2,
      message: "argument 'i' is given twice"),
    Mistake(
      testDescription: "specialised without a value", arguments: ["x=[1]", "--specialize", "i"],
      status: 2, message: "expected 'name=value', found 'i'"),
    Mistake(
      testDescription: "specialised on what is given too",
      arguments: ["x=[1]", "i=0", "--specialize", "i=0"], status: 2,
      message: "'i' of 'f' is fixed at 0 already"),
    Mistake(
      testDescription: "fault of a specialised kernel",
      arguments: ["x=[1, 2]", "--specialize", "i=2"], status: 1,
      message: "kernel.swift:1:41: error: index 2 is out of bounds for 'x' of count 2"),
    Mistake(
      testDescription: "too large an integer", source: "func f(i: Int8) -> Int8 { i }\n",
      arguments: ["i=128"], status: 2, message: "'128' does not fit in 'Int8'"),
    Mistake(
      testDescription: "rows of unequal length",
      source: "func f(m: Matrix<Int>) -> Int { m[0, 0] }\n",
      arguments: ["m=[[1, 2], [3]]"], status: 2, message: "a row of 1 elements among rows of 2"),
    Mistake(
      testDescription: "no array", arguments: ["x=1.5", "i=0"], status: 2,
      message: "found '1.5'; write '[1, 2, 3]', a '.npy' file or 'data.csv:column'"),
    Mistake(
      testDescription: "no column", arguments: ["x=data.csv", "i=0"], status: 2,
      message: "found 'data.csv'; name a column, 'data.csv:column'"),
    Mistake(
      testDescription: "several columns", arguments: ["x=data.csv:a..b", "i=0"], status: 2,
      message: "found array of Double, shape [1, 2] in 'data.csv:a..b'; name one column"),
    Mistake(
      testDescription: "label", source: "func f(window w: Int) -> Int { w }\n",
      arguments: ["window=1"], status: 2,
      message: "no parameter 'window'; its parameters: w; 'window' is the label of 'w'"),
    Mistake(
      testDescription: "overloads",
      source: "func f(x: Int) -> Int { x }\nfunc f(_ x: Double) -> Double { x }\n",
      arguments: ["f", "x=1"], status: 2,
      message: "there are several functions 'f', name one of them: f(x:), f(_:)"),
    Mistake(
      testDescription: "element of a result",
      source: "func f() -> (a: Int, b: Int) { (1, 2) }\n", arguments: ["--out", "b=b.npy"],
      status: 2, message: "gives back no 'b'; write 'result.b'; it gives back: result.a, result.b"),
    Mistake(
      testDescription: "missing file", arguments: ["x=missing.npy", "i=0"], status: 2,
      message: "missing.npy: "),
    Mistake(
      testDescription: "malformed file", arguments: ["x=kernel.npy", "i=0"], status: 2,
      message: "kernel.npy: found a file that begins with"),
    Mistake(
      testDescription: "missing column", arguments: ["x=data.csv:c", "i=0"], status: 2,
      message: "data.csv: there is no column 'c'"),
    Mistake(
      testDescription: "malformed number", arguments: ["x=data.csv:name", "i=0"], status: 2,
      message: "data.csv:2: column 'name': found 'one'"),
    Mistake(
      testDescription: "unknown function", arguments: ["g", "x=[1]"], status: 2,
      message: "'kernel.swift' has no function 'g'; it has: f"),
    Mistake(
      testDescription: "generic function", source: "func f<T: Real>(_ x: T) -> T { x }\n",
      arguments: ["f", "x=1"], status: 2,
      message: "'f' is generic; write a function with concrete types that calls it, and run that"),
    Mistake(
      testDescription: "only generic functions",
      source: "func f<T: Real>(_ x: T) -> T { x }\nfunc g<T: Real>(_ x: T) -> T { x }\n",
      arguments: [], status: 2, message: "all functions of 'kernel.swift' are generic; write a"),
    Mistake(
      testDescription: "ambiguous function",
      source: "func f() -> Int { 1 }\nfunc g() -> Int { 2 }\n", arguments: [], status: 2,
      message: "'kernel.swift' has several functions, name one of them; it has: f, g"),
    Mistake(
      testDescription: "unknown output", arguments: ["x=[1]", "i=0", "--out", "y=y.npy"], status: 2,
      message: "'f' gives back no 'y'; it gives back: result"),
    Mistake(
      testDescription: "form of output", arguments: ["x=[1]", "i=0", "--out", "result=y.txt"],
      status: 2, message: "expected a file ending in '.npy' or '.csv'"),
    Mistake(
      testDescription: "unwritable output",
      arguments: ["x=[1]", "i=0", "--out", "result=nowhere/y.npy"], status: 2,
      message: "nowhere/y.npy: "),
  ]

  private static let usage = [
    Mistake(
      testDescription: "unknown option", arguments: ["--fast"], status: 64, message: "--fast"),
    Mistake(
      testDescription: "unknown engine", arguments: ["--engine", "steam"], status: 64,
      message: "steam"),
    Mistake(
      testDescription: "no repetition", arguments: ["--repeat", "0"], status: 64,
      message: "--repeat expects a number above zero"),
    Mistake(
      testDescription: "no time", arguments: ["--time-limit", "soon"], status: 64, message: "soon"),
    Mistake(
      testDescription: "unit of time", arguments: ["--time-limit", "5 minutes"], status: 64,
      message: "in seconds if without a unit"),
  ]

  @Test(arguments: kernels + data + usage, ["jit", "interpreter"])
  func isExplained(_ mistake: Mistake, engine: String) throws {
    let folder = try CommandFolder(kernel: mistake.source)
    try folder.write("not NumPy", to: "kernel.npy")
    try folder.write("name,a,b\none,1,2\n", to: "data.csv")
    let engineOption = mistake.testDescription == "unknown engine" ? [] : ["--engine", engine]
    let outcome = try folder.apus(["run", "kernel.swift"] + mistake.arguments + engineOption)
    #expect(outcome.status == mistake.status, "\(outcome.errors)")
    #expect(outcome.errors.contains(mistake.message), "\(outcome.errors)")
    #expect(outcome.output == "")
    #expect(!outcome.errors.contains("\u{1B}"), "colour is for terminals")
  }

  @Test func wrongElementTypeOfFile() throws {
    let folder = try CommandFolder(
      kernel: """
        func single(x: [Float]) -> Float { x[0] }
        func double(n: Int) -> [Double] { [Double](repeating: 1, count: n) }

        """)
    let made = try folder.apus("run", "kernel.swift", "double", "n=3", "--out", "result=x.npy")
    #expect(made.status == 0, "\(made.errors)")
    let outcome = try folder.apus("run", "kernel.swift", "single", "x=x.npy")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains(
        """
        argument 'x' expects '[Float]', found array of Double, shape [3] in 'x.npy'; make the \
        parameter '[Double]', or convert the file in NumPy: 'x.astype("float32")'
        """))
  }

  @Test func missingKernelFile() throws {
    let outcome = try CommandFolder().apus("run", "nowhere.swift", "x=1")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("nowhere.swift"))
  }

  @Test(arguments: ["jit", "interpreter"]) func interruptStopsAKernel(engine: String) throws {
    let folder = try CommandFolder(
      kernel: "func f() {\n  var i = 0\n  while true { i &+= 1 }\n}\n")
    let process = try folder.start(
      Folders.products.appending(path: "apus"), ["run", "kernel.swift", "--engine", engine])
    // Until the command takes interrupts over, one ends the process as it ends any other.
    let deadline = Date(timeIntervalSinceNow: 60)
    while !blocksInterrupts(process), process.isRunning, Date.now < deadline {
      Thread.sleep(forTimeInterval: 0.02)
    }
    Thread.sleep(forTimeInterval: 0.2)
    process.interrupt()
    let outcome = try folder.finish(process)
    #expect(process.terminationReason == .exit)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("kernel.swift:3:"))
    #expect(outcome.errors.contains("cancelled"))
  }
  /// Whether a process has the signal SIGINT blocked, as Linux tells.
  private func blocksInterrupts(_ process: Process) -> Bool {
    let path = "/proc/\(process.processIdentifier)/status"
    guard let status = try? String(contentsOfFile: path, encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("SigBlk:") }),
      let mask = UInt64(line.dropFirst("SigBlk:".count).drop { $0.isWhitespace }, radix: 16)
    else { return false }
    return mask & (1 << UInt64(SIGINT - 1)) != 0
  }
}
