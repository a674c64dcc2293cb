import ApusIR
import ApusVocabulary

extension PrefixOperator {
  /// The elements on which the operator works.
  package var domain: ElementTypes {
    switch self {
    case .plus: [.numeric, .complex]
    case .minus: [.signedNumeric, .complex]
    case .not, .pointwiseNot: .bool
    case .bitNot: .integers
    }
  }
}

extension BinaryOperator {
  /// What the operator does to elements; `nil` for what whole arrays have another operator for.
  var onElements: BinaryOperator? {
    switch self {
    case .pointwiseEqual: .equal
    case .pointwiseNotEqual: .notEqual
    case .pointwiseLess: .less
    case .pointwiseLessOrEqual: .lessOrEqual
    case .pointwiseGreater: .greater
    case .pointwiseGreaterOrEqual: .greaterOrEqual
    case .logicalAnd, .logicalOr: nil
    case .pointwiseAnd, .pointwiseOr, .pointwiseXor, .shiftLeft, .shiftRight, .maskingShiftLeft,
      .maskingShiftRight, .multiply, .wrappingMultiply, .divide, .remainder, .bitAnd, .add,
      .wrappingAdd, .subtract, .wrappingSubtract, .bitOr, .bitXor, .equal, .notEqual, .less,
      .lessOrEqual, .greater, .greaterOrEqual:
      self
    }
  }

  /// What the operator is called on scalars.
  var onScalars: String {
    switch self {
    case .pointwiseAnd: "&&"
    case .pointwiseOr: "||"
    case .pointwiseXor: "!="
    case .pointwiseEqual, .pointwiseNotEqual, .pointwiseLess, .pointwiseLessOrEqual,
      .pointwiseGreater, .pointwiseGreaterOrEqual, .logicalAnd, .logicalOr, .shiftLeft,
      .shiftRight, .maskingShiftLeft, .maskingShiftRight, .multiply, .wrappingMultiply, .divide,
      .remainder, .bitAnd, .add, .wrappingAdd, .subtract, .wrappingSubtract, .bitOr, .bitXor,
      .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      OperatorTable.symbol(of: .binary(onElements ?? self))
    }
  }

  /// The instruction of an operator on masks.
  var logic: Primitive? {
    switch self {
    case .pointwiseAnd: .and
    case .pointwiseOr: .or
    case .pointwiseXor: .xor
    case .pointwiseEqual, .pointwiseNotEqual, .pointwiseLess, .pointwiseLessOrEqual,
      .pointwiseGreater, .pointwiseGreaterOrEqual, .logicalAnd, .logicalOr, .shiftLeft,
      .shiftRight, .maskingShiftLeft, .maskingShiftRight, .multiply, .wrappingMultiply, .divide,
      .remainder, .bitAnd, .add, .wrappingAdd, .subtract, .wrappingSubtract, .bitOr, .bitXor,
      .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      nil
    }
  }

  /// The elements on which the operator works.
  package var domain: ElementTypes {
    switch self {
    case .multiply, .divide, .add, .subtract: [.numeric, .complex]
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .pointwiseLess, .pointwiseLessOrEqual,
      .pointwiseGreater, .pointwiseGreaterOrEqual:
      .numeric
    case .wrappingMultiply, .remainder, .bitAnd, .wrappingAdd, .wrappingSubtract, .bitOr, .bitXor,
      .shiftLeft, .shiftRight, .maskingShiftLeft, .maskingShiftRight:
      .integers
    case .equal, .notEqual, .pointwiseEqual, .pointwiseNotEqual: .all
    case .logicalAnd, .logicalOr, .pointwiseAnd, .pointwiseOr, .pointwiseXor: .bool
    }
  }

  /// What an operator on the bits of integers is called on masks.
  var onMasks: String? {
    switch self {
    case .bitAnd: ".&"
    case .bitOr: ".|"
    case .bitXor: ".^"
    case .pointwiseAnd, .pointwiseOr, .pointwiseXor, .pointwiseEqual, .pointwiseNotEqual,
      .pointwiseLess, .pointwiseLessOrEqual, .pointwiseGreater, .pointwiseGreaterOrEqual,
      .logicalAnd, .logicalOr, .shiftLeft, .shiftRight, .maskingShiftLeft, .maskingShiftRight,
      .multiply, .wrappingMultiply, .divide, .remainder, .add, .wrappingAdd, .subtract,
      .wrappingSubtract, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      nil
    }
  }

  /// Whether the result is a truth value of two numbers.
  var isComparison: Bool {
    [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual].contains(self)
  }
}
