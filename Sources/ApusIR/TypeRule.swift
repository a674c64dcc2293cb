import ApusVocabulary

/// Which types a primitive works on.
package enum TypeRule: Hashable, Sendable {
  case number, integer, floatingPoint, bits, any
  /// Of type int64.
  case index
  /// A condition, then two of any type.
  case selection

  /// Whether it allows `type`.
  package func allows(_ type: ScalarType) -> Bool {
    switch self {
    case .number: type != .bool
    case .integer: type.isInteger
    case .floatingPoint: type.isFloatingPoint
    case .bits: !type.isFloatingPoint
    case .any, .selection: true
    case .index: type == .int64
    }
  }
}

extension Primitive {
  /// Which types it works on.
  package var typeRule: TypeRule {
    switch self {
    case .add, .sub, .mul, .div, .neg, .abs, .min, .max, .less, .lessEqual, .greater,
      .greaterEqual:
      .number
    case .rem, .mulHigh, .shl, .shr, .popcount, .leadingZeros, .trailingZeros, .byteSwap,
      .bitReverse, .addIsExact, .subIsExact, .mulIsExact:
      .integer
    case .fma, .sqrt, .floor, .ceil, .trunc, .roundEven, .roundAway, .copysign: .floatingPoint
    case .and, .or, .xor, .not: .bits
    case .equal, .notEqual: .any
    case .inBounds: .index
    case .select: .selection
    }
  }

  /// Whether `reduce` and `scan` can fold with it.
  package var isFoldable: Bool {
    switch self {
    case .add, .mul, .min, .max, .and, .or, .xor: true
    case .sub, .div, .rem, .neg, .abs, .mulHigh, .fma, .sqrt, .floor, .ceil, .trunc, .roundEven,
      .roundAway, .copysign, .not, .shl, .shr, .popcount, .leadingZeros, .trailingZeros,
      .byteSwap, .bitReverse, .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual,
      .addIsExact, .subIsExact, .mulIsExact, .inBounds, .select:
      false
    }
  }
}
