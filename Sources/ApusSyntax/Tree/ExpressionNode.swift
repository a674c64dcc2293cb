import ApusDiagnostics
import ApusVocabulary

/// An expression.
package struct ExpressionNode: Sendable {
  /// What shape an expression has.
  package enum Kind: Sendable {
    case integerLiteral(IntegerLiteral)
    case floatLiteral(FloatLiteral)
    case booleanLiteral(Bool)
    /// The text, its escapes resolved.
    case stringLiteral(String)
    /// A name, with the generic arguments in `Matrix<Double>(…)`; `$0` is a name too.
    case name(Identifier, [GenericArgument])
    /// `[Double]` in `[Double](repeating: 0, count: n)`.
    case type(ID<TypeNode>)
    /// `.pi`.
    case implicitMember(Identifier)
    /// `x.count`.
    case member(ID<ExpressionNode>, Identifier)
    /// `pair.0`; the range is that of the index.
    case tupleElement(ID<ExpressionNode>, index: Int, range: SourceRange)
    /// A call; trailing closures are the last arguments, the first of them without a label.
    case call(ID<ExpressionNode>, [ArgumentNode])
    /// `x[i, j]`.
    case elements(ID<ExpressionNode>, [ArgumentNode])
    case prefix(PrefixOperator, range: SourceRange, ID<ExpressionNode>)
    case binary(BinaryOperator, range: SourceRange, ID<ExpressionNode>, ID<ExpressionNode>)
    /// `a..<b`, `a...`, `..<b`, or `...` alone.
    case range(
      RangeOperator, range: SourceRange, lower: ID<ExpressionNode>?, upper: ID<ExpressionNode>?)
    /// An operator as a function: `+` in `reduce(0, +)`.
    case operatorFunction(BinaryOperator)
    /// `condition ? then : else`.
    case ternary(
      condition: ID<ExpressionNode>, then: ID<ExpressionNode>, else: ID<ExpressionNode>)
    /// `x as T`.
    case cast(ID<ExpressionNode>, ID<TypeNode>)
    /// Parentheses around one expression without a label.
    case parenthesized(ID<ExpressionNode>)
    /// No element, or two and more, or one with a label.
    case tuple([ArgumentNode])
    case array([ID<ExpressionNode>])
    case closure(ID<ClosureNode>)
    case ifElse(ID<IfNode>)
    case `switch`(ID<SwitchNode>)
    /// `&x`, which only an argument may be.
    case reference(ID<ExpressionNode>)
    case `try`(ID<ExpressionNode>)
    /// `_`, which only the target of an assignment may be.
    case wildcard
    /// What could not be parsed, or is not supported; it has been reported.
    case invalid
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// An integer literal. A `-` directly in front belongs to it, as in Swift: `-128` is an `Int8`.
package struct IntegerLiteral: Hashable, Sendable {
  /// The base: 2, 8, 10 or 16.
  package var radix: Int
  package var isNegative: Bool
  /// Where the digits are, after `0x` and its like; there may be underscores among them.
  package var digits: SourceRange
}

/// A literal with a fraction or an exponent. A `-` directly in front belongs to it.
package struct FloatLiteral: Hashable, Sendable {
  package var isHexadecimal: Bool
  package var isNegative: Bool
  /// Where the literal is, with its `0x` and without its sign; there may be underscores in it.
  package var digits: SourceRange
}

/// An argument of a call or of a subscript, or an element of a tuple.
package struct ArgumentNode: Sendable {
  package var label: Identifier?
  package var value: ID<ExpressionNode>
  package var range: SourceRange

  package init(label: Identifier?, value: ID<ExpressionNode>, range: SourceRange) {
    self.label = label
    self.value = value
    self.range = range
  }
}

/// A closure, such as `{ (x: Double) -> Double in x * x }` or `{ $0 + 1 }`.
package struct ClosureNode: Sendable {
  /// A parameter of a closure; `name` is `nil` for `_`.
  package struct Parameter: Sendable {
    package var name: Identifier?
    package var type: ID<TypeNode>?
    package var range: SourceRange
  }

  /// `nil` where the parameters are `$0`, `$1`, ….
  package var parameters: [Parameter]?
  package var result: ID<TypeNode>?
  package var body: BlockNode
  package var range: SourceRange
}
