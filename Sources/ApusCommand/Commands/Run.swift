import ApusCore
import ArgumentParser

/// `apus run`: calls a kernel with data.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Call a kernel and show or save what it gives back.",
    usage: "apus run <file> [<function>] [name=value ...] [--out name=path ...] [options]")

  @OptionGroup var kernelArguments: KernelArguments

  @Option(
    name: .customLong("out"),
    help: ArgumentHelp(
      "Write a result to a .npy or .csv file: result=path, result.0=path, y=path.",
      valueName: "name=path"))
  var outputs: [String] = []

  @Flag(
    name: [.customShort("g"), .customLong("debug-info")],
    help: "Tell debuggers the lines and the variables of the kernels.")
  var debugInfo = false

  @OptionGroup var callOptions: CallOptions

  @OptionGroup var diagnosticOptions: DiagnosticOptions

  func run() throws {
    let destinations = try OutputDestinations(outputs)
    let kernels = try diagnosticOptions.kernels(
      at: [kernelArguments.file], fastMath: callOptions.fastMathFlags,
      vectorWidth: callOptions.vectorWidth, debugInfo: debugInfo)
    let kernel = try kernelArguments.kernel(in: kernels)
    let values = try kernelArguments.argumentText().values(for: kernel)
    try destinations.check(against: kernel)
    try callOptions.call(
      kernel, values, deliveringTo: destinations, diagnosticOptions: diagnosticOptions)
  }
}
