/// A time as people read it: three significant digits and the unit that suits.
struct TimeText: CustomStringConvertible {
  let seconds: Double

  init(_ seconds: Double) { self.seconds = seconds }

  var description: String {
    for (unit, size) in [("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)] where seconds >= size {
      return "\(Self.threeDigits(seconds / size)) \(unit)"
    }
    return "\(Self.threeDigits(seconds * 1e9)) ns"
  }

  /// Three significant digits, without an exponent.
  static func threeDigits(_ value: Double) -> String {
    guard value.isFinite else { return value.description }
    let decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2
    return fixed(value, decimals: decimals)
  }

  /// A number with so many decimals.
  static func fixed(_ value: Double, decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (abs(value) * scale).rounded()
    guard scaled < 1e15 else { return value.description }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + padded }
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
