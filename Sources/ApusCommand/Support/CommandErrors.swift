import ApusCore

/// What can be wrong with the words of a command line, in one place.
extension ArgumentError {
  /// A function that the file does not have, or cannot be called by name.
  static func unknownFunction(_ name: String, file: String, in kernels: Kernels) -> ArgumentError {
    if kernels.genericNames.contains(name) {
      return ArgumentError(argument: name, "'\(name)' is generic; \(adviceForGenerics)")
    }
    return ArgumentError(
      argument: name,
      "'\(file)' has no function '\(name)'; \(list(kernels.all.map(\.fullName)))")
  }

  /// Functions of one name of which the arguments fit none or several.
  static func ambiguousOverload(_ name: String, known: [String]) -> ArgumentError {
    ArgumentError(
      argument: name,
      "there are several functions '\(name)', name one of them: \(known.joined(separator: ", "))")
  }

  /// A file with several functions, or none, where one must be named.
  static func ambiguousFunction(file: String, in kernels: Kernels) -> ArgumentError {
    let known = kernels.all.map(\.fullName)
    let generics = kernels.genericNames
    if known.isEmpty, let name = generics.first {
      let subject = generics.count == 1 ? "'\(name)' is" : "all functions of '\(file)' are"
      return ArgumentError(argument: file, "\(subject) generic; \(adviceForGenerics)")
    }
    return known.isEmpty
      ? ArgumentError(argument: file, "'\(file)' has no function")
      : ArgumentError(
        argument: file, "'\(file)' has several functions, name one of them; \(list(known))")
  }

  private static var adviceForGenerics: String {
    "write a function with concrete types that calls it, and run that"
  }

  /// A destination that is no file Apus writes.
  static func outputForm(name: String, path: String) -> ArgumentError {
    ArgumentError(
      argument: name, "--out \(name)=\(path): expected a file ending in '.npy' or '.csv'")
  }

  /// A destination for something that the kernel does not give back.
  static func unknownOutput(_ name: String, kernel: Kernel) -> ArgumentError {
    let known = kernel.outputNames
    let parts = known.filter { $0.hasPrefix(name + ".") || $0.hasSuffix("." + name) }
    let advice = parts.isEmpty ? "" : "; write '\(parts.joined(separator: "' or '"))'"
    return ArgumentError(
      argument: name,
      """
      '\(kernel.name)' gives back no '\(name)'\(advice); it gives back: \
      \(known.joined(separator: ", "))
      """)
  }

  /// A command about the cache where there is none.
  static func noCache(_ reason: String) -> ArgumentError {
    ArgumentError(argument: "APUS_CACHE", "there is no cache: \(reason)")
  }

  /// A word that is in the name of no builtin.
  static func noBuiltin(_ name: String, suggestion: String?) -> ArgumentError {
    let advice =
      suggestion.map { "; did you mean '\($0)'?" } ?? "; 'apus builtins' lists all of them"
    return ArgumentError(argument: name, "no builtin has '\(name)' in its name\(advice)")
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
