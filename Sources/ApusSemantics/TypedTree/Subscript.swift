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
  /// The places that an array of `Int` of rank 1 holds.
  case places(ID<TypedExpression>)
  /// The places where a mask of rank 1, of the axis' extent, holds; and these as an array, which
  /// is computed from the mask's value.
  case chosen(mask: ID<TypedExpression>, places: ID<TypedExpression>)
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
    case .places(let places): [places]
    case .chosen(let mask, let places): [mask, places]
    case .whole, .newAxis: []
    }
  }

  /// Whether the result has an axis for it.
  package var keepsAxis: Bool { if case .index = self { false } else { true } }

  /// Whether an array says which places are taken.
  package var isOfPlaces: Bool {
    switch self {
    case .places, .chosen: true
    case .index, .range, .partialRange, .stride, .whole, .newAxis: false
    }
  }

  /// Whether the array has an axis for it.
  package var takesAxis: Bool { if case .newAxis = self { false } else { true } }
}
