import ApusCore

/// What calls of a kernel took, in seconds.
struct SampleSummary {
  var median: Double
  var best: Double
  /// Half the distance between the quartiles, as a fraction of the median.
  var spread: Double
  var runs: Int

  /// Runs a call until the figures can be trusted: at least nine samples and half a second, at
  /// most five seconds unless one call takes longer; very short calls are timed in batches.
  static func measuring(_ call: PreparedCall) throws -> SampleSummary {
    var once = 0.0
    for _ in 0..<3 {
      try call.reset()
      once = try call.timedRuns()
      if once > 0.5 { break }
    }
    let budget = 0.7
    var samples: [Double] = []
    var spent = 0.0
    while samples.count < 9 || (spent < budget && samples.count < 10_000) {
      try call.reset()
      let seconds = try call.timedRuns()
      samples.append(seconds)
      spent += seconds
      if spent > 5, samples.count >= 3 { break }
    }
    return SampleSummary(of: samples)
  }

  private init(of samples: [Double]) {
    let sorted = samples.sorted()
    median = sorted[sorted.count / 2]
    best = sorted[0]
    let quartiles = sorted[sorted.count * 3 / 4] - sorted[sorted.count / 4]
    spread = median > 0 ? quartiles / 2 / median : 0
    runs = samples.count
  }
}

/// The figures of `apus bench`.
struct BenchFigures {
  var kernel: String
  /// What its version has for constants, `n: 3`; none if it is the general one.
  var constants: [String]
  var compileSeconds: Double
  var interpreterCompileSeconds: Double
  var jit: SampleSummary
  var interpreter: SampleSummary

  var speedUp: Double { jit.median > 0 ? interpreter.median / jit.median : .infinity }

  /// From how many calls on compiling and running native code takes less time than interpreting;
  /// `nil` if never.
  var breakEven: Int? {
    let gain = interpreter.median - jit.median
    guard gain > 0 else { return nil }
    let calls = ((compileSeconds - interpreterCompileSeconds) / gain).rounded(.up)
    return calls < 1e15 ? max(1, Int(calls)) : nil
  }

  var text: String {
    let pays = breakEven.map { $0 == 1 ? "from the first call" : "from \($0) calls on" } ?? "never"
    return """
      \(version): interpreter and native code agree to the bit
      compile       \(TimeText(compileSeconds)) (interpreter \(TimeText(interpreterCompileSeconds)))
      jit           \(Self.line(jit))
      interpreter   \(Self.line(interpreter))
      speed-up      \(TimeText.threeDigits(speedUp)) ×
      compiling pays \(pays)

      """
  }

  /// The kernel's name, with the constants of a version: `power<n: 3>`.
  private var version: String {
    constants.isEmpty ? kernel : "\(kernel)<\(constants.joined(separator: ", "))>"
  }

  private static func line(_ summary: SampleSummary) -> String {
    """
    \(TimeText(summary.median)) per call (median of \(summary.runs), \
    ± \(TimeText.threeDigits(summary.spread * 100)) %, best \(TimeText(summary.best)))
    """
  }

  var json: String {
    func object(_ summary: SampleSummary) -> String {
      """
      {"median": \(summary.median), "best": \(summary.best), "spread": \(summary.spread), \
      "runs": \(summary.runs)}
      """
    }
    return """
      {"kernel": "\(version)", "agree": true, "compileSeconds": \(compileSeconds), \
      "interpreterCompileSeconds": \(interpreterCompileSeconds), "jit": \(object(jit)), \
      "interpreter": \(object(interpreter)), "speedUp": \(speedUp), \
      "breakEvenCalls": \(breakEven.map(String.init) ?? "null")}

      """
  }
}
