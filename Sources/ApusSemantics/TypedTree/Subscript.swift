import ApusIR
import ApusVocabulary

/// What a slice takes of an axis. Operands are of type `Int`, and evaluated from left to right.
package enum Subscript: Sendable {
  /// One index; the result does not have the axis.
  case index(ID<TypedExpression>)
  /// What an expression of range type names.
  case range(ID<TypedExpression>, isClosed: Bool)
  /// `a...`, `..<b` or `...b`.
  case partialRange(lower: ID<TypedExpression>?, upper: ID<TypedExpression>?, isClosed: Bool)
  /// `stride(from:to:by:)` or `stride(from:through:by:)`.
  case stride(
    from: ID<TypedExpression>, bound: ID<TypedExpression>, by: ID<TypedExpression>,
    isThrough: Bool)
  /// `...`: the whole axis.
  case whole
  /// `.newAxis`: an axis of extent 1, which the array itself does not have.
  case newAxis

  /// The expressions of the subscript, in the order of their evaluation.
  package var operands: [ID<TypedExpression>] {
    switch self {
    case .index(let value), .range(let value, _): [value]
    case .partialRange(let lower, let upper, _): [lower, upper].compactMap(\.self)
    case .stride(let start, let bound, let step, _): [start, bound, step]
    case .whole, .newAxis: []
    }
  }

  /// Whether the result has an axis for it.
  package var keepsAxis: Bool { if case .index = self { false } else { true } }

  /// Whether the array has an axis for it.
  package var takesAxis: Bool { if case .newAxis = self { false } else { true } }
}
