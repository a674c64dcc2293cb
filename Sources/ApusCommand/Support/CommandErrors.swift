import ApusCore

/// What can be wrong with the words of a command line, in one place.
extension ArgumentError {
  /// A function that the file does not have.
  static func unknownFunction(_ name: String, file: String, known: [String]) -> ArgumentError {
    ArgumentError(argument: name, "'\(file)' has no function '\(name)'; \(list(known))")
  }

  /// A file with several functions, or none, where one must be named.
  static func ambiguousFunction(file: String, known: [String]) -> ArgumentError {
    known.isEmpty
      ? ArgumentError(argument: file, "'\(file)' has no function")
      : ArgumentError(
        argument: file, "'\(file)' has several functions, name one of them; \(list(known))")
  }

  /// A destination that is no file Apus writes.
  static func outputForm(name: String, path: String) -> ArgumentError {
    ArgumentError(
      argument: name, "--out \(name)=\(path): expected a file ending in '.npy' or '.csv'")
  }

  /// A destination for something that the kernel does not give back.
  static func unknownOutput(_ name: String, kernel: Kernel) -> ArgumentError {
    let known = kernel.outputNames
    return ArgumentError(
      argument: name,
      "'\(kernel.name)' gives back no '\(name)'; it gives back: \(known.joined(separator: ", "))")
  }

  /// A word that is in the name of no builtin.
  static func noBuiltin(_ name: String) -> ArgumentError {
    ArgumentError(argument: name, "no builtin has '\(name)' in its name")
  }

  private static func list(_ known: [String]) -> String {
    known.isEmpty ? "it has none" : "it has: \(known.joined(separator: ", "))"
  }
}

/// Interpreter and native code that do not agree: a bug in Apus.
struct DisagreementError: Error, CustomStringConvertible {
  let kernel: String
  var description: String {
    "interpreter and native code disagree on '\(kernel)': please report this as a bug of Apus"
  }
}
