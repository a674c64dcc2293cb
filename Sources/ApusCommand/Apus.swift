import ApusCore
import ArgumentParser

/// The command `apus`.
@main
struct Apus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apus",
    abstract: "Runs, checks, inspects and measures kernels: numeric functions in Swift.",
    discussion: """
      A kernel file is Swift. Arguments are given as name=value, where a value is a Swift literal, \
      a .npy file, or columns of a CSV file (data.csv:column, data.csv:first..last).

      Exit statuses: 0 success; 1 a kernel is wrong or faulted; 2 input data is wrong; 64 usage.
      """,
    version: ApusVersion.text,
    subcommands: [
      Run.self, Eval.self, Bench.self, Check.self, Emit.self, Compile.self, Doctor.self,
      Builtins.self,
      Cache.self,
    ])

  /// The words of the command line, where `--fast-math` without a value stands for all flags: the
  /// word behind it is never its value. A formula that begins with a minus is no option.
  private static var arguments: [String] {
    let words = CommandLine.arguments.dropFirst().map {
      $0 == "--fast-math" ? "--fast-math=all" : $0
    }
    return words.first == "eval" ? words.map(Eval.protected) : words
  }

  /// Runs the command; every error that a user can cause leaves by way of `Failure`.
  static func main() {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      try Terminal.finish()
      Failure.leaveCompilationsBehind(status: 0)
    } catch let error where Failure.isOurs(error) {
      Failure.end(error)
    } catch {
      exit(withError: error)
    }
  }
}
