/// Why native code could not be made.
package enum NativeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The module holds what native code has no form for, such as array values.
  case unsupported(String)
  /// LLVM refused something, in its words.
  case llvm(String)
  /// Object code cannot be loaded, because of what is said.
  case object(String)
  /// There is no memory for compiling.
  case memory
  /// A mistake of Apus itself.
  case defect(String)

  package var description: String {
    switch self {
    case .unsupported(let what): "no native code for \(what)"
    case .llvm(let message): "LLVM: \(message)"
    case .object(let message): "object code: \(message)"
    case .memory: "there is no memory for compiling"
    case .defect(let what):
      """
      a mistake in Apus itself, not in the kernel: \(what); please report it together with the \
      kernel, which runs in the interpreter meanwhile if you choose 'engine: .interpreter'
      """
    }
  }
}
