import ApusCore
import ArgumentParser

/// `apus bench`: measures what compiling a kernel buys.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure a kernel in both engines, after checking that they agree to the bit.",
    usage: "apus bench <file> [<function>] [name=value ...] [--json]")

  @OptionGroup var kernelArguments: KernelArguments

  @Flag(help: "Print the figures as JSON.")
  var json = false

  @OptionGroup var limitOptions: LimitOptions

  @OptionGroup var diagnosticOptions: DiagnosticOptions

  func run() throws {
    let kernels = try diagnosticOptions.kernels(at: [kernelArguments.file])
    let kernel = try kernelArguments.kernel(in: kernels)
    let values = try kernelArguments.argumentText().values(for: kernel)
    let calls = try [Engine.jit, .interpreter].map { engine in
      try PreparedCall(kernel, arguments: values, engine: engine, limits: limitOptions.limits)
    }
    try diagnosticOptions.showingFaults { try checkAgreement(of: calls, kernel) }
    let figures = try BenchFigures(
      kernel: kernel.name,
      constants: kernel.fixedArguments.map { "\($0.name): \($0.value)" },
      compileSeconds: kernel.prepare(engine: .jit).total,
      interpreterCompileSeconds: kernel.prepare(engine: .interpreter).total,
      jit: SampleSummary.measuring(calls[0]),
      interpreter: SampleSummary.measuring(calls[1]))
    print(json ? figures.json : figures.text, terminator: "")
  }

  /// Runs both engines once and compares results and faults.
  private func checkAgreement(of calls: [PreparedCall], _ kernel: Kernel) throws {
    var results: [KernelResults] = []
    for call in calls {
      try call.run()
      results.append(try call.results())
      try call.reset()
    }
    guard results[0].isIdentical(to: results[1]) else {
      throw DisagreementError(kernel: kernel.name)
    }
  }
}
