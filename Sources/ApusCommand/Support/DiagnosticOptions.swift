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
  /// - Parameter saysNothing: Whether finding nothing is shown too, as an empty array in JSON.
  func kernels(
    at paths: [String], fastMath: FastMath = [], vectorWidth: VectorWidth? = nil,
    debugInfo: Bool = false, saysNothing: Bool = false
  ) throws -> Kernels {
    let kernels = try showingErrors {
      try Kernels(
        contentsOf: paths, fastMath: fastMath, vectorWidth: vectorWidth, debugInfo: debugInfo)
    }
    showWarnings(of: kernels, saysNothing: saysNothing)
    return kernels
  }

  /// Compiles by `body`, and shows what is wrong in the form that was asked for.
  func showingErrors<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as CompilationError where diagnostics == .json {
      show(error.report)
      throw ExitCode(1)
    }
  }

  /// Shows the warnings of a check.
  /// - Parameter saysNothing: Whether finding nothing is shown too, as an empty array in JSON.
  func showWarnings(of kernels: Kernels, saysNothing: Bool = false) {
    if !kernels.warnings.isEmpty || saysNothing { show(kernels.warnings) }
  }

  /// Runs kernels by `body`, and shows a fault in the form that was asked for.
  func showingFaults(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as KernelError where diagnostics == .json {
      show(error.report)
      throw ExitCode(1)
    }
  }

  /// Writes diagnostics to standard error in the form that was asked for.
  private func show(_ report: DiagnosticReport) {
    switch diagnostics {
    case .json: Terminal.writeError(report.json)
    case .text where report.isEmpty: break
    case .text: Terminal.writeError(report.rendered(inColor: Terminal.showsColor))
    }
  }
}
