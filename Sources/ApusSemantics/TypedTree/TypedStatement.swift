import ApusDiagnostics
import ApusVocabulary

/// A statement whose names and types are resolved.
package struct TypedStatement: Sendable {
  package var kind: Kind
  package var range: SourceRange
  /// The operator of an update: where a fault of its arithmetic is shown.
  package var operatorRange: SourceRange?

  package init(_ kind: Kind, range: SourceRange, operatorRange: SourceRange? = nil) {
    self.kind = kind
    self.range = range
    self.operatorRange = operatorRange
  }

  /// What a statement is made of. `break` and `continue` name the statement that they leave.
  package enum Kind: Sendable {
    case block([ID<TypedStatement>])
    /// `let`/`var` with a value.
    case bind(Binding, ID<TypedExpression>)
    /// `let x: T` or `var x: T`, to be initialised before its first use (the checker proves it).
    case declare(ID<Variable>)
    case assign(ID<Place>, ID<TypedExpression>)
    /// `place op= value`: the place's indices are evaluated once. The arithmetic is checked
    /// when `isChecked`; a shift count or operand already has the place's type.
    case update(ID<Place>, Primitive, ID<TypedExpression>, isChecked: Bool)
    /// `swap(&a, &b)`; arrays change names, nothing is copied.
    case swap(ID<Place>, ID<Place>)
    case expression(ID<TypedExpression>)
    case `if`(ID<TypedExpression>, then: ID<TypedStatement>, else: ID<TypedStatement>?)
    case `switch`(ID<TypedExpression>, [Case])
    case `for`(Binding, Sequence, filter: ID<TypedExpression>?, body: ID<TypedStatement>)
    case `while`(ID<TypedExpression>, body: ID<TypedStatement>)
    case repeatWhile(body: ID<TypedStatement>, ID<TypedExpression>)
    case `break`(ID<TypedStatement>)
    case `continue`(ID<TypedStatement>)
    case `return`(ID<TypedExpression>?)
    /// The value of the expression that this statement is part of.
    case yield(ID<TypedExpression>)
  }

  /// Which variables a value is taken apart into.
  package enum Binding: Sendable {
    case variable(ID<Variable>)
    case tuple([Binding])
    /// A value of this type that nobody asks for.
    case discard(SourceType)
  }

  /// What a `for` runs over. Operands are evaluated once, before the loop, from left to right.
  package indirect enum Sequence: Sendable {
    /// An expression of range type.
    case range(ID<TypedExpression>)
    case stride(
      from: ID<TypedExpression>, bound: ID<TypedExpression>, by: ID<TypedExpression>,
      isThrough: Bool)
    /// The elements of an array of rank 1, as it is before the loop.
    case elements(ID<TypedExpression>)
    case reversed(Sequence)
    case enumerated(Sequence)
    case zip(Sequence, Sequence)
  }

  /// One `case` or `default` of a switch.
  package struct Case: Sendable {
    /// Tried in order; `default` is a wildcard.
    package var patterns: [(pattern: Pattern, guard: ID<TypedExpression>?)]
    package var body: ID<TypedStatement>
    package var fallsThrough: Bool
    package var range: SourceRange

    package init(
      patterns: [(pattern: Pattern, guard: ID<TypedExpression>?)], body: ID<TypedStatement>,
      fallsThrough: Bool, range: SourceRange
    ) {
      self.patterns = patterns
      self.body = body
      self.fallsThrough = fallsThrough
      self.range = range
    }
  }

  /// A pattern of a `case`.
  package enum Pattern: Sendable {
    case wildcard
    case bind(ID<Variable>)
    /// Equal to the value.
    case value(ID<TypedExpression>)
    /// Within bounds; `nil` is unbounded. As an expression, the range is checked where evaluated.
    case range(
      lower: ID<TypedExpression>?, upper: ID<TypedExpression>?, isClosed: Bool,
      range: SourceRange)
    case tuple([Pattern])
  }
}
