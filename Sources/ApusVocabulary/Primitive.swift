/// A pure operation on numbers, lane by lane.
///
/// Operands and result have one type unless the row says otherwise. Integer arithmetic wraps;
/// checks are separate instructions that come before. Floating point is IEEE 754, to nearest.
package enum Primitive: UInt8, CaseIterable, Hashable, Sendable {
  // Arithmetic. `div` and `rem` require a divisor other than zero and no overflow.
  case add, sub, mul, div, rem, neg, abs
  /// The upper half of the full product of integers.
  case mulHigh
  /// `y < x ? y : x` and `y >= x ? y : x`, NaN and signed zero included, as Swift's `min(x, y)`.
  case min, max
  /// `x * y + z` rounded once.
  case fma
  case sqrt, floor, ceil, trunc
  /// Rounding to the nearest integral value: ties to even, ties away from zero.
  case roundEven, roundAway
  /// The magnitude of the first operand with the sign of the second.
  case copysign
  // Bits. Shift counts have the type of the shifted value and are taken modulo its width.
  // `shr` is arithmetic on signed types. `not` on bool is logical.
  case and, or, xor, not, shl, shr
  case popcount, leadingZeros, trailingZeros, byteSwap, bitReverse
  // Comparisons; the result is bool. On NaN all are false but `notEqual`.
  case equal, notEqual, less, lessEqual, greater, greaterEqual
  /// Whether the integer sum, difference or product is representable; the result is bool.
  case addIsExact, subIsExact, mulIsExact
  /// `0 <= i && i < n` for `(i, n)` of type int64, n not negative; the result is bool.
  case inBounds
  /// `select(condition, a, b)`; the condition is bool, of as many lanes as `a`, or of one.
  case select

  /// The name in printed IR.
  package var name: String { String(describing: self) }

  /// The number of operands.
  package var arity: Int {
    switch self {
    case .neg, .abs, .sqrt, .floor, .ceil, .trunc, .roundEven, .roundAway, .not, .popcount,
      .leadingZeros, .trailingZeros, .byteSwap, .bitReverse:
      1
    case .add, .sub, .mul, .div, .rem, .mulHigh, .min, .max, .copysign, .and, .or, .xor, .shl,
      .shr, .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .addIsExact,
      .subIsExact, .mulIsExact, .inBounds:
      2
    case .fma, .select: 3
    }
  }

  /// Whether the result is bool whatever the operands are.
  package var isPredicate: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .addIsExact,
      .subIsExact, .mulIsExact, .inBounds:
      true
    case .add, .sub, .mul, .div, .rem, .neg, .abs, .mulHigh, .min, .max, .fma, .sqrt, .floor,
      .ceil, .trunc, .roundEven, .roundAway, .copysign, .and, .or, .xor, .not, .shl, .shr,
      .popcount, .leadingZeros, .trailingZeros, .byteSwap, .bitReverse, .select:
      false
    }
  }
}
