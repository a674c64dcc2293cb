import ApusCore
import ArgumentParser

/// The options of commands that call a kernel and show or save what it gives back.
struct CallOptions: ParsableArguments {
  @Option(
    help: """
      What runs the kernel: \(Engine.allCases.map(\.rawValue).joined(separator: ", ")); jit unless \
      given, for formulas automatic.
      """)
  var engine: Engine?

  @Option(
    help: ArgumentHelp(
      """
      Liberties with floating point in native code: all, or some of \
      \(FastMath.names.map(\.name).joined(separator: ",")).
      """, valueName: "flags"))
  var fastMath: FastMathFlags?

  @Option(
    name: .customLong("vector-bits"),
    help: "The width of vectors in native code: 128, 256 or 512; the processor's if not given.")
  var vectorWidth: VectorWidth?

  @OptionGroup var limitOptions: LimitOptions

  @Flag(help: "Print what compiling and running took.")
  var time = false

  @Option(
    help: ArgumentHelp(
      "Call the kernel so many times, each time with the same arguments.", valueName: "times"))
  var `repeat`: Int = 1

  /// The liberties that native code may take.
  var fastMathFlags: FastMath { fastMath?.flags ?? [] }

  func validate() throws {
    guard `repeat` >= 1 else { throw ValidationError("--repeat expects a number above zero") }
  }

  /// Calls the kernel as often as asked, delivers the results and prints the times if asked for.
  func call(
    _ kernel: Kernel, _ values: [String: KernelValue], engine standard: Engine = .jit,
    deliveringTo destinations: OutputDestinations, diagnosticOptions: DiagnosticOptions
  ) throws {
    let engine = engine ?? standard
    let call = try PreparedCall(
      kernel, arguments: values, engine: engine, limits: limitOptions.limits)
    var runs: [Run] = []
    try diagnosticOptions.showingFaults { runs = try repeatedly(call) }
    try destinations.deliver(try call.results(), of: kernel)
    if time { printTimes(call.compileTimes, runs, engine) }
  }

  /// What one run took, and which code ran when, if there was a choice.
  private typealias Run = (seconds: Double, moments: CallMoments?)

  /// Runs the call as often as asked, the inout arguments restored before each.
  private func repeatedly(_ call: PreparedCall) throws -> [Run] {
    let cancellation = KernelCancellation()
    Interruption.onInterrupt { cancellation.cancel() }
    var runs: [Run] = []
    for index in 0..<`repeat` {
      if index > 0 { try call.reset() }
      let seconds = try call.timedRuns(cancellation: cancellation)
      runs.append((seconds, call.moments))
    }
    return runs
  }

  /// Prints compile time and run time apart, on standard error.
  private func printTimes(_ compile: CompileTimes, _ runs: [Run], _ engine: Engine) {
    let phases = compile.phases.map { "\($0.name) \(TimeText($0.seconds))" }
    Terminal.writeError(
      "compile: \(TimeText(compile.total)) (\(phases.joined(separator: ", ")))")
    if let cache = compile.cache { Terminal.writeError("cache: \(cache)") }
    printMoments(runs.compactMap(\.moments))
    let sorted = runs.map(\.seconds).sorted()
    let median = sorted[sorted.count / 2]
    if runs.count == 1 {
      Terminal.writeError("run: \(TimeText(median)) (\(engine.rawValue))")
    } else {
      Terminal.writeError(
        """
        run: median \(TimeText(median)), best \(TimeText(sorted[0])) of \(runs.count) \
        (\(engine.rawValue))
        """)
    }
  }

  /// Prints what became of the first call, and how many of all were answered by native code.
  private func printMoments(_ moments: [CallMoments]) {
    guard let first = moments.first else { return }
    var parts = first.interpreting.map { ["interpreted for \(TimeText($0))"] } ?? []
    if let seconds = first.nativeCode { parts.append("native code after \(TimeText(seconds))") }
    let native = moments.count { $0.answer == .jit }
    parts.append("\(native) of \(moments.count) answered by native code")
    Terminal.writeError("tiers: \(parts.joined(separator: ", "))")
  }
}
