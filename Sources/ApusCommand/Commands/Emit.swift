import ApusCore
import ArgumentParser

/// `apus emit`: shows a kernel in one of the forms that it has on its way to machine code.
struct Emit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a kernel on its way from source to machine code.",
    usage: "apus emit <file> [<function>] --as <form>")

  @Argument(help: "A kernel file.", completion: .file(extensions: ["swift"]))
  var file: String

  @Argument(help: "The function; all functions of the file unless it is given.")
  var function: String?

  @Option(
    name: .customLong("as"),
    help: "The form: \(Emission.allCases.map(\.rawValue).joined(separator: ", ")).")
  var form: Emission

  @Flag(
    name: .customLong("source"),
    help: "In assembly, show each line of the source in front of its instructions.")
  var showsSource = false

  @Option(help: ArgumentHelp("As for 'run'.", valueName: "flags"))
  var fastMath: FastMathFlags?

  @Option(
    name: .customLong("vector-bits"),
    help: "The width of vectors in native code: 128, 256 or 512; the processor's if not given.")
  var vectorWidth: VectorWidth?

  @OptionGroup var specialization: SpecializationOptions

  @OptionGroup var diagnosticOptions: DiagnosticOptions

  func validate() throws {
    guard !showsSource || form == .assembly else {
      throw ValidationError("--source belongs to --as assembly")
    }
  }

  func run() throws {
    if form.isOfSource, function == nil {
      print(try form.text(ofFile: file), terminator: "")
      return
    }
    let kernels = try diagnosticOptions.kernels(
      at: [file], fastMath: fastMath?.flags ?? [], vectorWidth: vectorWidth)
    let chosen: [Kernel]
    if let function {
      guard let kernel = kernels[function] else {
        throw ArgumentError.unknownFunction(function, file: file, in: kernels)
      }
      chosen = [kernel]
    } else {
      chosen = kernels.all
      guard specialization.values.isEmpty || chosen.count == 1 else {
        throw ArgumentError.ambiguousFunction(file: file, in: kernels)
      }
    }
    for kernel in chosen {
      let text = try specialization.specialize(kernel).text(as: form, showsSource: showsSource)
      print(text, terminator: "")
    }
  }
}
