/// Why a module cannot be interpreted.
package enum InterpreterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The run-time library does not know this function of the C library.
  case unknownExternalFunction(String)
  /// A function needs more registers than an instruction can name.
  case tooLarge(function: String)
  /// A mistake of Apus itself.
  case defect(String)

  package var description: String {
    switch self {
    case .unknownExternalFunction(let name): "the run-time library has no function '\(name)'"
    case .tooLarge(let function): "function '\(function)' is too large for the interpreter"
    case .defect(let what):
      """
      a mistake in Apus itself, not in the kernel: \(what); please report it together with the kernel
      """
    }
  }
}
