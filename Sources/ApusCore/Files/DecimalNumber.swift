/// A number written in decimal, such as `-12.5e3`, to be rounded correctly to a binary type.
///
/// Short ones, which are most, need one multiplication or division of two exact numbers, which IEEE
/// arithmetic rounds once (W. D. Clinger, "How to read floating-point numbers accurately", 1990).
/// The others go to the standard library.
struct DecimalNumber {
  private let text: UnsafeBufferPointer<UInt8>
  private var isNegative = false

  /// The first 19 significant digits as a number.
  private var significand: UInt64 = 0

  /// How many significant digits were read into `significand`.
  private var digitCount = 0

  /// Whether there were more digits than fit.
  private var isTruncated = false

  /// The power of ten that `significand` is to be multiplied by.
  private var exponent = 0

  /// The number that `text` holds from end to end; nil if it is none.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    var position = 0
    if let sign = text.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      position = 1
    }
    let start = position
    position = readDigits(from: position, isFraction: false)
    var count = position - start
    if position < text.count, text[position] == UInt8(ascii: ".") {
      let fraction = position + 1
      position = readDigits(from: fraction, isFraction: true)
      count += position - fraction
    }
    guard count > 0 else { return nil }
    if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
      guard let end = readExponent(from: position + 1) else { return nil }
      position = end
    }
    guard position == text.count else { return nil }
  }

  /// Reads digits; returns where they end.
  private mutating func readDigits(from start: Int, isFraction: Bool) -> Int {
    var position = start
    while position < text.count {
      let digit = text[position] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      if digitCount < 19 {
        significand = significand &* 10 &+ UInt64(digit)
        if significand > 0 { digitCount += 1 }
        if isFraction { exponent -= 1 }
      } else {
        isTruncated = true
        if !isFraction { exponent += 1 }
      }
      position += 1
    }
    return position
  }

  /// Reads a sign and digits; returns where they end, or nil if there are no digits.
  private mutating func readExponent(from start: Int) -> Int? {
    var position = start
    var isNegative = false
    if position < text.count,
      text[position] == UInt8(ascii: "-") || text[position] == UInt8(ascii: "+")
    {
      isNegative = text[position] == UInt8(ascii: "-")
      position += 1
    }
    let first = position
    var value = 0
    while position < text.count {
      let digit = text[position] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      value = min(value * 10 + Int(digit), 1 << 32)
      position += 1
    }
    exponent += isNegative ? -value : value
    return position > first ? position : nil
  }

  /// The text as a string.
  private var string: String { String(decoding: text, as: UTF8.self) }

  /// The nearest `Double`, infinite if the number is too large.
  var double: Double? {
    guard !isTruncated, significand <= 1 << 53, (-22...22).contains(exponent) else {
      return Double(string)
    }
    let value = Double(significand)
    let scaled =
      exponent < 0
      ? value / Self.powersOfTen[-exponent] : value * Self.powersOfTen[exponent]
    return isNegative ? -scaled : scaled
  }

  /// The nearest `Float`, infinite if the number is too large.
  var float: Float? {
    guard !isTruncated, significand <= 1 << 24, (-10...10).contains(exponent) else {
      return Float(string)
    }
    let value = Float(significand)
    let scaled =
      exponent < 0
      ? value / Float(Self.powersOfTen[-exponent]) : value * Float(Self.powersOfTen[exponent])
    return isNegative ? -scaled : scaled
  }

  /// The nearest `Float16`, infinite if the number is too large.
  ///
  /// The standard library's own conversion rounds twice. Rounding by way of `Double` goes wrong
  /// only where that lies half-way between two neighbours and the number does not.
  var float16: Float16? {
    guard let double else { return nil }
    let nearest = Float16(double)
    if double.magnitude == 65520, compareMagnitude(withTie: 65520) < 0 {
      return double < 0 ? -.greatestFiniteMagnitude : .greatestFiniteMagnitude
    }
    guard nearest.isFinite, Double(nearest) != double else { return nearest }
    let other = Double(nearest) < double ? nearest.nextUp : nearest.nextDown
    guard other.isFinite, double - Double(nearest) == Double(other) - double else { return nearest }
    switch compareMagnitude(withTie: double.magnitude) {
    case 0: return nearest
    case 1...: return nearest.magnitude > other.magnitude ? nearest : other
    default: return nearest.magnitude < other.magnitude ? nearest : other
    }
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// Whether the number without its sign is less than `tie`, equal or greater: -1, 0 or 1.
  ///
  /// - Parameter tie: Half-way between two values of `Float16`, so a multiple of 2⁻²⁵ below 2¹⁶,
  ///   and the number rounds to it as a `Double`.
  private func compareMagnitude(withTie tie: Double) -> Int {
    // tie = (tie · 2²⁵) · 5²⁵ / 10²⁵, where the product of the two integers has at most 100 bits.
    let fiveTo25: UInt128 = 298_023_223_876_953_125
    let expected = Array((UInt128(tie * 0x1p25) * fiveTo25).description.utf8)
    // The leading digits have the same weight: no tie is a power of ten, so a number on the other
    // side of one would have rounded to another `Double`.
    let found = significantDigits
    for index in 0..<max(expected.count, found.count) {
      let left = index < found.count ? found[index] : UInt8(ascii: "0")
      let right = index < expected.count ? expected[index] : UInt8(ascii: "0")
      if left != right { return left < right ? -1 : 1 }
    }
    return 0
  }

  /// The digits of the number from the first that is not zero on.
  private var significantDigits: [UInt8] {
    let mantissa = text.prefix { $0 | 0x20 != UInt8(ascii: "e") }
    let digits = mantissa.filter { $0 &- UInt8(ascii: "0") <= 9 }
    return Array(digits.drop { $0 == UInt8(ascii: "0") })
  }
}
