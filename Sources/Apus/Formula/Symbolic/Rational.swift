/// An exact number: a fraction of two `Int`s in lowest terms.
struct Rational: Hashable, Sendable {
  let numerator: Int
  /// At least 1.
  let denominator: Int

  static let zero = Rational(0)
  static let one = Rational(1)
  static let half = Rational(1, over: 2) ?? .one

  init(_ integer: Int) {
    numerator = integer
    denominator = 1
  }

  /// A fraction; `nil` if it is none, or does not fit.
  init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Self.greatestCommonDivisor(abs(numerator), abs(denominator))
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / divisor)
    self.denominator = abs(denominator) / divisor
  }

  /// What a literal in base ten says, such as `2.5e-3`; `nil` if it does not fit.
  init?(decimal text: String) {
    var digits = 0
    var exponent = 0
    var isBehindPoint = false
    let parts = text.split(whereSeparator: { $0 == "e" || $0 == "E" })
    guard let mantissa = parts.first, parts.count <= 2 else { return nil }
    if parts.count == 2 {
      guard let written = Int(parts[1]), abs(written) <= 100 else { return nil }
      exponent = written
    }
    for character in mantissa where character != "_" {
      if character == "." {
        isBehindPoint = true
        continue
      }
      guard let digit = character.wholeNumberValue else { return nil }
      let (product, overflows) = digits.multipliedReportingOverflow(by: 10)
      let (sum, isTooLarge) = product.addingReportingOverflow(digit)
      guard !overflows, !isTooLarge else { return nil }
      digits = sum
      if isBehindPoint { exponent -= 1 }
    }
    guard digits != 0 else {
      self = .zero
      return
    }
    guard let power = Rational.power(of: 10, abs(exponent)),
      let result = exponent < 0
        ? Rational(digits, over: power) : Rational(digits).times(Rational(power))
    else { return nil }
    self = result
  }

  var isInteger: Bool { denominator == 1 }
  var isNegative: Bool { numerator < 0 }

  /// The number nearest to it.
  var double: Double { Double(numerator) / Double(denominator) }

  /// The sum; `nil` if it does not fit. So are the other operations.
  func plus(_ other: Rational) -> Rational? {
    let (left, first) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, second) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, third) = left.addingReportingOverflow(right)
    let (product, fourth) = denominator.multipliedReportingOverflow(by: other.denominator)
    return first || second || third || fourth ? nil : Rational(sum, over: product)
  }

  func times(_ other: Rational) -> Rational? {
    guard let left = Rational(numerator, over: other.denominator),
      let right = Rational(other.numerator, over: denominator)
    else { return nil }
    let (above, first) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (below, second) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    return first || second ? nil : Rational(above, over: below)
  }

  var negated: Rational? { Rational(0).minus(self) }

  func minus(_ other: Rational) -> Rational? {
    guard other.numerator != .min else { return nil }
    return Rational(-other.numerator, over: other.denominator).flatMap(plus)
  }

  var inverse: Rational? { Rational(denominator, over: numerator) }

  /// The power with an integer; `nil` also for zero to a negative one.
  func power(_ exponent: Int) -> Rational? {
    if self == .one { return self }
    guard exponent.magnitude <= 64,
      let above = Self.power(of: numerator, abs(exponent)),
      let below = Self.power(of: denominator, abs(exponent))
    else { return nil }
    return exponent < 0 ? Rational(below, over: above) : Rational(above, over: below)
  }

  /// The square root, if it is a fraction too.
  var squareRoot: Rational? {
    guard let above = Self.squareRoot(of: numerator), let below = Self.squareRoot(of: denominator)
    else { return nil }
    return Rational(above, over: below)
  }

  private static func power(of base: Int, _ exponent: Int) -> Int? {
    var result = 1
    for _ in 0..<exponent {
      let (product, overflows) = result.multipliedReportingOverflow(by: base)
      if overflows { return nil }
      result = product
    }
    return result
  }

  private static func squareRoot(of square: Int) -> Int? {
    guard square >= 0, square < 1 << 52 else { return nil }
    let root = Int(Double(square).squareRoot())
    return root * root == square ? root : nil
  }

  private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    var (a, b) = (first, second)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}

extension Rational: Comparable {
  static func < (left: Rational, right: Rational) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}
