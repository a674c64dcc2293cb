/// An operator with two operands, such as `+` in `a + b`.
package enum BinaryOperator: UInt8, CaseIterable, Hashable, Sendable {
  case shiftLeft, shiftRight, maskingShiftLeft, maskingShiftRight
  case multiply, wrappingMultiply, divide, remainder, bitAnd
  case add, wrappingAdd, subtract, wrappingSubtract, bitOr, bitXor
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case logicalAnd, logicalOr
  case pointwiseEqual, pointwiseNotEqual
  case pointwiseLess, pointwiseLessOrEqual, pointwiseGreater, pointwiseGreaterOrEqual
  case pointwiseAnd, pointwiseOr, pointwiseXor
}

/// An operator in front of its one operand, such as `-` in `-x`.
package enum PrefixOperator: UInt8, CaseIterable, Hashable, Sendable {
  case plus, minus, not, bitNot, pointwiseNot
}

/// An operator that makes a range; either bound may be absent.
package enum RangeOperator: UInt8, CaseIterable, Hashable, Sendable {
  /// `..<`, without its upper bound.
  case halfOpen
  /// `...`, with its upper bound.
  case closed
}

/// What an operator does; what semantics switches on.
package enum OperatorKind: Hashable, Sendable {
  case binary(BinaryOperator)
  case prefix(PrefixOperator)
  case range(RangeOperator)
  /// `=`.
  case assignment
  /// `+=` and its like: the operator that combines the old value with the new one.
  case compoundAssignment(BinaryOperator)
  /// An operator of Swift that kernels do not have.
  case unsupported
}
