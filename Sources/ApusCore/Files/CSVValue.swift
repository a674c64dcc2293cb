/// What the text of a CSV field means as an element.
enum CSVValue<Element> {
  case value(Element)
  /// The field is empty or `NA`, `NaN`, `nan`, `null`.
  case missing
  /// The text is no number (or no truth value).
  case malformed
  /// The number exceeds the type.
  case outOfRange
}

/// A type of element that can be read from the text of a CSV field.
protocol CSVElement: ArrayElement {
  /// The meaning of `text`, which has no spaces around it.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> CSVValue<Self>

  /// What a missing value becomes; nil if the type has nothing for it.
  static var missingValue: Self? { get }

  /// What a field has to hold, for errors.
  static var expectation: String { get }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are those of `text`.
  fileprivate func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for index in 0..<count where self[index] != text.utf8Start[index] { return false }
    return true
  }

  /// Whether the bytes stand for a missing value.
  fileprivate var isMissing: Bool {
    if count == 0 { return true }
    guard count <= 4, self[0] | 0x20 == UInt8(ascii: "n") else { return false }
    return equals("NA") || equals("NaN") || equals("nan") || equals("null")
  }
}

extension CSVElement where Self: FixedWidthInteger {
  /// Nothing: integers have no NaN.
  static var missingValue: Self? { nil }

  static var expectation: String { "an integer" }

  /// Digits with an optional sign, and nothing else.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> CSVValue<Self> {
    if text.isMissing { return .missing }
    let isNegative = text[0] == UInt8(ascii: "-")
    let start = isNegative || text[0] == UInt8(ascii: "+") ? 1 : 0
    guard start < text.count else { return .malformed }
    var value: Self = 0
    var overflows = false
    for index in start..<text.count {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return .malformed }
      let (product, first) = value.multipliedReportingOverflow(by: 10)
      let (sum, second) =
        isNegative
        ? product.subtractingReportingOverflow(Self(digit))
        : product.addingReportingOverflow(Self(digit))
      value = sum
      overflows = overflows || first || second
    }
    return overflows ? .outOfRange : .value(value)
  }
}

extension CSVElement where Self: BinaryFloatingPoint {
  static var missingValue: Self? { .nan }

  static var expectation: String { "a number" }
}

extension CSVElement where Self: BinaryFloatingPoint & LosslessStringConvertible {
  /// A number in decimal, correctly rounded, by way of `convert`; or `inf`, `infinity` with a sign.
  fileprivate static func parse(
    _ text: UnsafeBufferPointer<UInt8>, _ convert: (DecimalNumber) -> Self?
  ) -> CSVValue<Self> {
    if text.isMissing { return .missing }
    guard let number = DecimalNumber(text) else {
      let word = String(decoding: text, as: UTF8.self).lowercased()
      let name = word.hasPrefix("+") || word.hasPrefix("-") ? word.dropFirst() : word[...]
      guard name == "inf" || name == "infinity" else { return .malformed }
      return .value(word.hasPrefix("-") ? -.infinity : .infinity)
    }
    guard let value = convert(number) else { return .malformed }
    return value.isFinite ? .value(value) : .outOfRange
  }
}

extension Double: CSVElement {
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> CSVValue<Double> {
    parse(text) { $0.double }
  }
}

extension Float: CSVElement {
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> CSVValue<Float> {
    parse(text) { $0.float }
  }
}

extension Float16: CSVElement {
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> CSVValue<Float16> {
    parse(text) { $0.float16 }
  }
}

extension Bool: CSVElement {
  /// Nothing: there are but two values.
  static var missingValue: Bool? { nil }

  static var expectation: String { "true or false" }

  /// `true`, `false` in Swift's spelling, Python's and all capitals, or `1` and `0`.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> CSVValue<Bool> {
    if text.isMissing { return .missing }
    if text.equals("1") || text.equals("true") || text.equals("True") || text.equals("TRUE") {
      return .value(true)
    }
    let isFalse =
      text.equals("0") || text.equals("false") || text.equals("False") || text.equals("FALSE")
    return isFalse ? .value(false) : .malformed
  }
}

extension Int8: CSVElement {}
extension Int16: CSVElement {}
extension Int32: CSVElement {}
extension Int64: CSVElement {}
extension Int: CSVElement {}
extension UInt8: CSVElement {}
extension UInt16: CSVElement {}
extension UInt32: CSVElement {}
extension UInt64: CSVElement {}
extension UInt: CSVElement {}
