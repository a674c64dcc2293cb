import ApusCore
import ApusLibrary
import Glibc

/// How errors leave the command: message and exit status.
enum Failure {
  /// The exit statuses besides 0 and that of usage errors.
  private enum Status: Int32 {
    /// A kernel is wrong or faulted.
    case kernel = 1
    /// Input data is wrong.
    case data = 2
  }

  /// Whether the error is of Apus, not of the parser of the command line.
  static func isOurs(_ error: any Error) -> Bool { status(of: error) != nil }

  private static func status(of error: any Error) -> Status? {
    switch error {
    case is CompilationError, is KernelError, is DisagreementError, is EngineError,
      is LibraryError:
      .kernel
    case is DataError, is ArgumentError: .data
    default: nil
    }
  }

  /// Says what is wrong and ends the process.
  static func end(_ error: any Error) -> Never {
    fflush(nil)
    report(error)
    let status = (status(of: error) ?? .kernel).rawValue
    leaveCompilationsBehind(status: status)
    exit(status)
  }

  /// Ends the process if native code is being compiled that nobody needs any more: it would only wait
  /// for that.
  static func leaveCompilationsBehind(status: Int32) {
    guard CompilationThreads.areBusy else { return }
    fflush(nil)
    _exit(status)
  }

  /// Says what is wrong on standard error.
  private static func report(_ error: any Error) {
    switch error {
    case let error as CompilationError:
      Terminal.writeError(error.report.rendered(inColor: Terminal.showsColor))
    case let error as KernelError:
      Terminal.writeError(error.report.rendered(inColor: Terminal.showsColor))
    default: Terminal.error("\(error)")
    }
  }
}
