import SwiftDiagnostics
import SwiftSyntax

/// What is wrong with how a macro is used, not with the kernel.
struct MacroMistake: DiagnosticMessage {
  let message: String
  let diagnosticID: MessageID
  let severity: DiagnosticSeverity

  private init(_ id: String, _ message: String, severity: DiagnosticSeverity = .error) {
    self.message = message
    self.severity = severity
    diagnosticID = MessageID(domain: "Apus", id: id)
  }

  static let notAFunction = MacroMistake(
    "not-a-function", "'@JIT' belongs on a function: only functions are kernels")

  static let async = MacroMistake(
    "async-kernel",
    "a kernel cannot be 'async': remove it; a task can call the kernel as it is, and cancels it "
      + "when it is cancelled itself")

  static func instanceMethod(_ name: String) -> MacroMistake {
    MacroMistake(
      "instance-method",
      "'\(name)' is an instance method, and a kernel has no 'self': make it 'static' and pass what "
        + "it needs as parameters")
  }

  static func localFunction(_ name: String) -> MacroMistake {
    MacroMistake(
      "local-kernel",
      "'\(name)' is a local function: write the kernel at file level or as a static function")
  }

  static func genericType(_ type: String) -> MacroMistake {
    MacroMistake(
      "generic-type",
      "a kernel cannot belong to '\(type)', which is generic: write a function at file level")
  }

  static func otherError(_ type: String) -> MacroMistake {
    MacroMistake(
      "other-error",
      "a kernel throws 'KernelError', not '\(type)': write 'throws' or 'throws(KernelError)'")
  }

  static func ownership(_ word: String) -> MacroMistake {
    MacroMistake(
      "ownership", "'\(word)' is not supported on a parameter of a kernel: remove it")
  }

  static let genericFallback = MacroMistake(
    "generic-fallback", "a generic kernel has no native body yet: remove 'fallback: .native'")

  static let neverReturns = MacroMistake(
    "never-returns", "a kernel returns to its caller: write a result type other than 'Never'")

  static let rangeParameter = MacroMistake(
    "range-parameter",
    "a range cannot be a parameter of a kernel that Swift calls: pass its two bounds")

  static let rangeResult = MacroMistake(
    "range-result", "a kernel that Swift calls cannot return a range: return its two bounds")

  static func unnamedType(_ type: String) -> MacroMistake {
    MacroMistake(
      "unnamed-type", "a kernel cannot return '\(type)': write the type of the result")
  }

  static func genericBuffer(_ name: String) -> MacroMistake {
    MacroMistake(
      "generic-buffer",
      "'\(name)' is not supported as a parameter of a generic kernel: take an array, '[T]'")
  }

  static func overridable(_ name: String) -> MacroMistake {
    MacroMistake(
      "overridable-kernel", "'\(name)' can be overridden, and a kernel cannot: write 'static'")
  }

  static let rawName = MacroMistake(
    "raw-name", "a kernel needs a name of letters, digits and '_', of which others can be made")

  static func reservedName(_ name: String) -> MacroMistake {
    MacroMistake(
      "reserved-name",
      "a parameter of this kernel cannot be called '\(name)', which the code that calls the kernel "
        + "uses: give it another name")
  }

  /// - Parameter path: The type or module by which kernels can call the function; `nil` if there is none.
  static func builtinName(_ name: String, in path: String?) -> MacroMistake {
    let advice =
      path.map { "'\($0).\(name)(…)' is this one" } ?? "this one needs another name there"
    return MacroMistake(
      "builtin-name",
      "kernels have a function '\(name)' of their own: in other kernels '\(name)(…)' is that one, and "
        + advice, severity: .warning)
  }

  static func overloaded(_ name: String) -> MacroMistake {
    MacroMistake(
      "overloaded-kernel",
      "'\(name)' is declared more than once, and its kernel is '\(name)Kernel': give each function a "
        + "name of its own")
  }

  static func kernelTwice(_ name: String, type: String) -> MacroMistake {
    MacroMistake(
      "kernel-twice", "'\(name)' is a kernel of '\(type)' already: remove '@JIT'")
  }

  static let conditional = MacroMistake(
    "conditional-kernels",
    "'#if' among the members of a '@Kernels' type is not supported: put it around the type")
}
