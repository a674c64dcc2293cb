import SwiftDiagnostics
import SwiftSyntax

/// What is wrong with how a macro is used, not with the kernel.
struct MacroMistake: DiagnosticMessage {
  let message: String
  let diagnosticID: MessageID
  var severity: DiagnosticSeverity { .error }

  private init(_ id: String, _ message: String) {
    self.message = message
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
