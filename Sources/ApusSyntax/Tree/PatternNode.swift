import ApusDiagnostics
import ApusVocabulary

/// What a value is taken apart by, or compared with.
package struct PatternNode: Sendable {
  /// What shape a pattern has.
  package enum Kind: Sendable {
    /// `_`.
    case wildcard
    /// A name that is bound.
    case name(Identifier)
    /// Two elements and more; one in parentheses is just that pattern.
    case tuple([Element])
    /// `let p` or `var p` in a `case`; names within are bound.
    case binding(isMutable: Bool, ID<PatternNode>)
    /// A value or a range to compare with, in a `case`.
    case expression(ID<ExpressionNode>)
    /// What could not be parsed, or is not supported; it has been reported.
    case invalid
  }

  /// An element of a tuple pattern.
  package struct Element: Sendable {
    package var label: Identifier?
    package var pattern: ID<PatternNode>
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
