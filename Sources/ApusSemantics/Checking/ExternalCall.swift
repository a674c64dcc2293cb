import ApusDiagnostics
import ApusVocabulary

/// The call of a function that no text declares, but another part of the program may.
package struct ExternalCall: Hashable, Sendable {
  /// An argument of the call.
  package struct Argument: Hashable, Sendable {
    package var label: String?
    package var isInout: Bool
    /// What has a type of its own: the argument without its label, or, if the parameter decides the
    /// type, as that of an array literal, the parts of it that have one.
    package var parts: [Part]
  }

  /// An expression in the call whose type is known.
  package struct Part: Hashable, Sendable {
    /// The type as Swift writes it.
    package var type: String
    package var range: SourceRange
    /// Whether it is the whole argument.
    package var isWhole: Bool
    /// Whether it is the memory of a host, which is handed on as it is.
    package var isBuffer = false
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
