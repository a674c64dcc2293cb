import ApusVocabulary

/// The integers from `lower` to `upper`, both inclusive; wide enough for all types together.
struct IntegerRange: Hashable, Sendable {
  var lower: Int128
  var upper: Int128

  init(_ lower: Int128, _ upper: Int128) {
    self.lower = lower
    self.upper = upper
  }

  /// The one integer.
  init(_ value: Int128) { self.init(value, value) }

  /// All values of an integer type, or of bool as numbers.
  init(of type: ScalarType) {
    let width = Int128(type.bitWidth)
    self =
      type.isSigned
      ? Self(-(1 << (width - 1)), (1 << (width - 1)) - 1) : Self(0, (1 << width) - 1)
  }

  /// What the extent of an axis can be: memory has fewer bytes than the upper bound.
  static let extent = IntegerRange(0, 1 << 47)

  /// Whether all of `other` is in it.
  func contains(_ other: IntegerRange) -> Bool { lower <= other.lower && other.upper <= upper }

  func union(_ other: IntegerRange) -> IntegerRange {
    IntegerRange(min(lower, other.lower), max(upper, other.upper))
  }

  /// What is in both; a range with `lower` above `upper` when nothing is, as in dead code.
  func intersection(_ other: IntegerRange) -> IntegerRange {
    IntegerRange(max(lower, other.lower), min(upper, other.upper))
  }

  var isNonNegative: Bool { lower >= 0 }

  // MARK: Exact arithmetic; operands are no wider than a few sums and products of two values

  static func + (left: Self, right: Self) -> Self {
    Self(left.lower + right.lower, left.upper + right.upper)
  }

  static func - (left: Self, right: Self) -> Self {
    Self(left.lower - right.upper, left.upper - right.lower)
  }

  /// The products; what is too large to be represented is cut off far beyond all types.
  func multiplied(by other: Self) -> Self {
    let products = [
      Self.product(lower, other.lower), Self.product(lower, other.upper),
      Self.product(upper, other.lower), Self.product(upper, other.upper),
    ]
    return Self(products.reduce(products[0], min), products.reduce(products[0], max))
  }

  private static func product(_ left: Int128, _ right: Int128) -> Int128 {
    // Sums of such products have to be representable too.
    let limit: Int128 = 1 << 120
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    if overflow { return (left < 0) == (right < 0) ? limit : -limit }
    return min(max(product, -limit), limit)
  }

  /// The quotients, rounded toward zero, by divisors that are positive.
  func divided(by other: Self) -> Self? {
    guard other.lower > 0, lower <= upper, other.lower <= other.upper else { return nil }
    let values = [
      lower / other.lower, lower / other.upper, upper / other.lower, upper / other.upper,
    ]
    return Self(values.reduce(values[0], min), values.reduce(values[0], max))
  }

  /// The least range from zero to a power of two less one that has all of it, which is not
  /// negative: what `or` and `xor` cannot leave.
  var roundedToBits: IntegerRange {
    var mask: Int128 = 1
    while mask <= upper { mask <<= 1 }
    return IntegerRange(0, mask - 1)
  }
}
