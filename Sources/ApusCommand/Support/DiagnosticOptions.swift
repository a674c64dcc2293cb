import ApusCore
import ArgumentParser

/// How diagnostics are shown.
struct DiagnosticOptions: ParsableArguments {
  /// The forms of diagnostics.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Option(help: "How errors and warnings are shown: text or json.")
  var diagnostics: Form = .text

  /// Compiles kernel files up to the check, and shows the warnings.
  func kernels(at paths: [String], fastMath: FastMath = []) throws -> Kernels {
    do {
      let kernels = try Kernels(contentsOf: paths, fastMath: fastMath)
      show(kernels.warnings)
      return kernels
    } catch let error as CompilationError where diagnostics == .json {
      show(error.report)
      throw ExitCode(1)
    }
  }

  /// Writes diagnostics to standard error in the form that was asked for.
  private func show(_ report: DiagnosticReport) {
    if report.isEmpty && diagnostics == .text { return }
    switch diagnostics {
    case .json: Terminal.writeError(report.json)
    case .text: Terminal.writeError(report.rendered(inColor: Terminal.showsColor))
    }
  }
}
