import ApusCore

/// What compiling elementary functions takes.
struct FunctionCompileTimes {
  private static let rounds = 41

  /// What compiling `y[i] = exp(x[i])` and its like takes more than `y[i] = x[i] * 2`, in a warm
  /// process: the median of the differences, both compiled alternately.
  static func report() throws -> String {
    let base = "x[i] * 2"
    _ = try compileTime(of: base)
    let calls = [
      "exp(x[i])", "log(x[i])", "sin(x[i])", "tanh(x[i])", "erf(x[i])", "pow(x[i], x[i])",
    ]
    var lines = [
      "| loop body | ms more than `\(base)` | first use in the process |", "|---|---|---|",
    ]
    for call in calls {
      let first = try compileTime(of: call) - compileTime(of: base)
      let differences = try (0..<rounds).map { _ in
        try compileTime(of: call) - compileTime(of: base)
      }
      lines.append("| `\(call)` | \(milli(median(differences))) | \(milli(first)) |")
    }
    return lines.joined(separator: "\n")
  }

  /// From text to callable, in seconds.
  private static func compileTime(of body: String) throws -> Double {
    let source =
      "func f(x: [Double], y: inout [Double]) { for i in x.indices { y[i] = \(body) } }"
    let start = now()
    let kernels = try Kernels(source: source)
    guard let kernel = kernels.all.first else { throw BenchmarkError("nothing to compile") }
    try kernel.prepare()
    return now() - start
  }

  private static func milli(_ seconds: Double) -> String {
    (seconds < 0 ? "-" : "") + fixed(abs(seconds) * 1e3)
  }
}
