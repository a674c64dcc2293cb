import ApusDiagnostics
import ApusVocabulary

/// The call of a function that no text declares, but another part of the program may.
package struct ExternalCall: Hashable, Sendable {
  /// An argument of the call.
  package struct Argument: Hashable, Sendable {
    package var label: String?
    package var isInout: Bool
    /// The type as Swift writes it; `nil` if the parameter decides it, as that of a literal.
    package var type: String?
    /// Where the argument is, without its label.
    package var range: SourceRange
  }

  /// The name of the function, with that of its type if it is called so: `speed`, `Physics.speed`.
  package var callee: String
  /// Where the name of the function is, without that of its type.
  package var name: SourceRange
  package var arguments: [Argument]
  /// What the call wants; `nil` if nobody asks for the value.
  package var result: SourceType?
  /// Whether the value is thrown away on purpose: `_ = g(x)`.
  package var isIgnored: Bool
  /// Whether the call is behind a `try`.
  package var isTried: Bool
  package var range: SourceRange
}
