import ApusDiagnostics
import ApusVocabulary

/// A type as it is written.
package struct TypeNode: Sendable {
  /// What shape a type has.
  package enum Kind: Sendable {
    /// `Double`, `Matrix<Double>`, `Swift.Int`: at least one component.
    case name([Component])
    /// `[T]`.
    case array(ID<TypeNode>)
    /// `()`, or two elements and more; one in parentheses is just that type.
    case tuple([Element])
    /// `(A, B) throws -> C`.
    case function(parameters: [Element], effect: ThrowsNode?, result: ID<TypeNode>)
    /// What could not be parsed, or is not supported; it has been reported.
    case invalid
  }

  /// One name of a dotted name.
  package struct Component: Sendable {
    package var name: Identifier
    package var arguments: [GenericArgument]
  }

  /// An element of a tuple type, or a parameter of a function type.
  package struct Element: Sendable {
    package var label: Identifier?
    package var isInout: Bool
    package var type: ID<TypeNode>
    package var range: SourceRange
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// What stands between `<` and `>`.
package enum GenericArgument: Sendable {
  case type(ID<TypeNode>)
  /// `3` in `NDArray<Double, 3>`.
  case integer(IntegerLiteral, SourceRange)
}
