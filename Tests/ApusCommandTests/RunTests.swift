import Foundation
import Testing

/// `apus run` where all is well.
struct RunTests {
  private static let axpy = """
    func axpy(a: Float, x: [Float], y: inout [Float]) {
      for i in 0..<x.count { y[i] = a * x[i] + y[i] }
    }

    """

  @Test(arguments: ["jit", "interpreter"]) func resultIsPrinted(engine: String) throws {
    let folder = try CommandFolder(kernel: "func twice(x: Double) -> Double { 2 * x }\n")
    let outcome = try folder.apus("run", "kernel.swift", "x=1.25", "--engine", engine)
    #expect(outcome.status == 0)
    #expect(outcome.output == "result: 2.5\n")
    #expect(outcome.errors == "")
  }

  @Test func resultsHaveNames() throws {
    let folder = try CommandFolder(
      kernel: "func f(x: inout Int) -> (Int, half: Double) {\n  x += 1\n  return (x, 0.5)\n}\n")
    let outcome = try folder.apus("run", "kernel.swift", "f", "x=41")
    #expect(outcome.output == "result.0: 42\nresult.half: 0.5\nx: 42\n")
  }

  @Test func argumentsTellOverloadsApart() throws {
    let folder = try CommandFolder(
      kernel: "func f(n: Int) -> Int { n }\nfunc f(x: Double) -> Double { x }\n")
    #expect(try folder.apus("run", "kernel.swift", "f", "x=1").output == "result: 1.0\n")
    #expect(try folder.apus("run", "kernel.swift", "f", "n=1").output == "result: 1\n")
    #expect(try folder.apus("run", "kernel.swift", "f(x:)", "x=1").output == "result: 1.0\n")
  }

  @Test func npyComesBack() throws {
    let folder = try CommandFolder(kernel: Self.axpy)
    var outcome = try folder.apus(
      "run", "kernel.swift", "a=2", "x=[1, 2, 3]", "y=[0.5, 0, -1]", "--out", "y=y.npy")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == "")
    outcome = try folder.apus("run", "kernel.swift", "a=0", "x=[0, 0, 0]", "y=y.npy")
    #expect(outcome.output == "y: Float, shape [3]\n[2.5, 4.0, 5.0]\n")
  }

  @Test func complexNumbersComeBack() throws {
    let folder = try CommandFolder(
      kernel: """
        func turn(x: inout Matrix<Complex<Float>>, by z: Complex<Float>) -> Complex<Float> {
          x *= z
          print(z, x[0, 0], 1)
          return x[0, 1]
        }

        """)
    var outcome = try folder.apus(
      "run", "kernel.swift", "x=[[1+2i, 3], [i, -0.5]]", "z=1i", "--out", "x=x.npy")
    #expect(outcome.output == "0.0+1.0i -2.0+1.0i 1\nresult: 0.0+3.0i\n", "\(outcome.errors)")
    outcome = try folder.apus("run", "kernel.swift", "x=x.npy", "z=-1i", "--engine", "interpreter")
    #expect(
      outcome.output == """
        0.0-1.0i 1.0+2.0i 1
        result: 3.0+0.0i
        x: Complex<Float>, shape [2, 2]
        [[ 1.0+2.0i,  3.0+0.0i],
         [ 0.0+1.0i, -0.5+0.0i]]

        """, "\(outcome.errors)")
    outcome = try folder.apus("run", "kernel.swift", "x=x.npy", "z=1+2j")
    #expect(
      outcome.errors == "error: argument 'z' expects 'Complex<Float>': '1+2j' is not a "
        + "'Complex<Float>'; write '1+2i'\n")
    outcome = try folder.apus("run", "kernel.swift", "x=x.npy", "z=one")
    #expect(
      outcome.errors == "error: argument 'z' expects 'Complex<Float>': 'one' is not a "
        + "'Complex<Float>', which is written as '1.5-2i'\n")
  }

  @Test func csvComesBack() throws {
    let folder = try CommandFolder(
      kernel: "func table(m: Matrix<Double>) -> Matrix<Double> {\n  return m\n}\n")
    try folder.write("name,a,b\n\"x, y\",1.5,-2\nz,,4e3\n", to: "data.csv")
    var outcome = try folder.apus("run", "kernel.swift", "m=data.csv:a..b")
    #expect(outcome.output.hasPrefix("result: Double, shape [2, 2]\n"), "\(outcome.errors)")
    #expect(outcome.output.contains("nan"))
    outcome = try folder.apus("run", "kernel.swift", "m=data.csv:a..b", "--out", "result=out.csv")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let header = try folder.read("out.csv").split(separator: "\n").first ?? ""
    let columns = header.split(separator: ",")
    try #require(columns.count == 2)
    outcome = try folder.apus("run", "kernel.swift", "m=out.csv:\(columns[0])..\(columns[1])")
    #expect(outcome.output.contains("1.5"))
    #expect(outcome.output.contains("4000.0"))
  }

  @Test func tupleElementIsWritten() throws {
    let folder = try CommandFolder(
      kernel: "func f(n: Int) -> (Int, [Int]) { (n, [n, n + 1]) }\n")
    let outcome = try folder.apus("run", "kernel.swift", "n=7", "--out", "result.1=a.csv")
    #expect(outcome.output == "result.0: 7\n")
    #expect(try folder.read("a.csv").hasSuffix("\n7\n8\n"))
  }

  @Test func timesAreOnStandardError() throws {
    let folder = try CommandFolder(kernel: Self.axpy)
    let call = ["run", "kernel.swift", "a=2", "x=[1]", "y=[1]", "--time"]
    var outcome = try folder.apus(call)
    #expect(outcome.output == "y: Float, shape [1]\n[3.0]\n")
    #expect(outcome.errors.contains("compile: "))
    #expect(outcome.errors.contains("run: "))
    outcome = try folder.apus(call + ["--repeat", "5"])
    #expect(outcome.output == "y: Float, shape [1]\n[3.0]\n")
    #expect(outcome.errors.contains(" of 5 "))
  }

  /// A short call is over before native code is there; a long one is begun anew in it.
  @Test func automaticEngine() throws {
    let folder = try CommandFolder(
      kernel: """
        func spin(n: Int) -> Int {
          var x = 1
          for i in 0..<n { x = (x &* 6364136223846793005 &+ i) ^ (x >> 7) }
          return x
        }
        """)
    for n in ["3", "200000000"] {
      let call = ["run", "kernel.swift", "n=\(n)"]
      let outcome = try folder.apus(call + ["--engine", "automatic", "--time"])
      #expect(outcome.status == 0)
      #expect(outcome.output == (try folder.apus(call).output))
      #expect(outcome.errors.contains("tiers: interpreted for "))
      #expect(outcome.errors.contains("(automatic)"))
      if n != "3" { #expect(outcome.errors.contains("1 of 1 answered by native code")) }
    }
  }

  @Test func fastMathTakesFlagsOrNone() throws {
    let folder = try CommandFolder(kernel: "func f(x: Double) -> Double { x * 2 + 1 }\n")
    for flags in ["--fast-math", "--fast-math=contract,noNaNs", "--fast-math=none"] {
      let outcome = try folder.apus("run", "kernel.swift", flags, "x=2")
      #expect(outcome.output == "result: 5.0\n", "\(flags): \(outcome.errors)")
    }
    #expect(try folder.apus("run", "kernel.swift", "x=2", "--fast-math=some").status == 64)
  }

  @Test func benchIsJSON() throws {
    let folder = try CommandFolder(kernel: Self.axpy)
    let outcome = try folder.apus(
      "bench", "kernel.swift", "a=2", "x=[1, 2]", "y=[1, 2]", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let figures = try #require(object as? [String: Any])
    #expect(figures["kernel"] as? String == "axpy")
    #expect(figures["agree"] as? Bool == true)
    for name in ["jit", "interpreter"] {
      let summary = try #require(figures[name] as? [String: Any])
      #expect((summary["median"] as? Double ?? 0) > 0)
      #expect((summary["runs"] as? Int ?? 0) >= 9)
    }
  }

  @Test func benchIsText() throws {
    let folder = try CommandFolder(kernel: "func f(n: Int) -> Int { n / 2 }\n")
    let outcome = try folder.apus("bench", "kernel.swift", "n=9")
    #expect(outcome.output.hasPrefix("f: interpreter and native code agree to the bit\n"))
    #expect(outcome.output.contains("speed-up"))
  }

  @Test func doctorFindsLLVM() throws {
    let outcome = try CommandFolder().apus("doctor")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("LLVM"))
    #expect(outcome.output.contains("processor"))
  }

  @Test func builtinsAreFound() throws {
    let outcome = try CommandFolder().apus("builtins", "hypot")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("hypot(_: Self, _: Self) -> Self"))
    #expect(try CommandFolder().apus("builtins").output.split(separator: "\n").count > 100)
  }
}
