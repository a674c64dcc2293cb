import ApusCore
import ArgumentParser

/// `apus check`: says what is wrong with kernel files, without running them.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check kernel files and show all errors and warnings.")

  @Argument(help: "Kernel files; they see each other's functions.")
  var files: [String]

  @OptionGroup var diagnosticOptions: DiagnosticOptions

  func run() throws {
    let kernels = try diagnosticOptions.kernels(at: files, saysNothing: true)
    let count = kernels.all.count
    let generics = kernels.genericNames.count
    let more = generics == 0 ? "" : " and \(generics) generic function\(generics == 1 ? "" : "s")"
    print("\(count) kernel\(count == 1 ? "" : "s")\(more), no errors")
  }
}
