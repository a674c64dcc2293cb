import ApusCore
import Glibc

/// How many times faster native code is than the interpreter, on a polynomial.
func speedUp() throws -> Double {
  let kernels = try Kernels(contentsOf: ["Kernels/horner.swift"])
  guard let kernel = kernels["horner"] else { throw BenchmarkError("no kernel 'horner'") }
  var generator = Generator()
  let x = (0..<16_384).map { _ in Double.random(in: -1...1, using: &generator) }
  let times = try [Engine.jit, .interpreter].map { engine in
    let call = try PreparedCall(
      kernel, arguments: ["x": .init(x), "y": .init(x)], engine: engine)
    let calls = engine == .jit ? 1000 : 10
    return median(try (0..<9).map { _ in try call.timedRuns(calls) / Double(calls) })
  }
  return times[1] / times[0]
}

/// Compiles a kernel and calls it once: what a process takes whose first result is its last.
func firstResult() throws -> String {
  let kernels = try Kernels(contentsOf: ["Kernels/daxpy.swift"])
  guard let kernel = kernels["daxpy"] else { throw BenchmarkError("no kernel 'daxpy'") }
  let x = (0..<1000).map { Double($0) }
  let results = try kernel.call(["a": .init(2.0), "x": .init(x), "y": .init(x)])
  guard case .array(let y)? = results.inouts.first?.value else {
    throw BenchmarkError("no array came back")
  }
  return "\(try y.elements(as: Double.self)[999])"
}

do {
  switch CommandLine.arguments.dropFirst().first {
  case "--interpreter":
    print("interpreter / native code, on a polynomial: \(fixed(try speedUp()))")
    print(InterpreterSpeed(folder: "../Tests/Kernels").report)
  case "--functions": print(try FunctionCompileTimes.report())
  case "--compilation":
    let names = Array(CommandLine.arguments.dropFirst(2))
    print(try KernelCompileTimes(rounds: 15, names: names).report)
  case "--first-result": print(try firstResult())
  default:
    throw BenchmarkError("usage: --interpreter, --functions, --compilation or --first-result")
  }
} catch {
  print("error: \(error)")
  exit(1)
}
