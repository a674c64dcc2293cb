import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

#if arch(x86_64) && !os(Windows)
  /// The type in which Swift holds a floating-point literal before it rounds it to its type; so
  /// a `Float` literal is rounded twice, here as there.
  private typealias LiteralFloat = Float80
#else
  private typealias LiteralFloat = Double
#endif

/// The values of literals.
extension Checker {
  /// The value of an integer literal as a `type`.
  func constant(
    of literal: IntegerLiteral, as type: ElementType, at range: SourceRange
  ) -> Constant? {
    let digits = tree.digits(of: literal)
    if type.isFloatingPoint {
      return floatConstant(ofInteger: literal, digits: digits, as: type)
    }
    guard type.isInteger else { return nil }
    let isSigned = type.isSignedInteger
    let greatest = UInt64.max >> UInt64(64 - type.bitWidth + (isSigned ? 1 : 0))
    let limit = literal.isNegative ? (isSigned ? greatest + 1 : 0) : greatest
    guard let magnitude = UInt64(digits, radix: literal.radix), magnitude <= limit else {
      report(
        .literalOverflow(
          tree.text(range), isNegative: literal.isNegative, type: type, at: range))
      return Constant(type.representation, bits: 0)
    }
    return Constant(type.representation, bits: literal.isNegative ? 0 &- magnitude : magnitude)
  }

  /// An integer literal where a floating-point value is wanted: rounded once.
  private func floatConstant(
    ofInteger literal: IntegerLiteral, digits: String, as type: ElementType
  ) -> Constant {
    let isNegative = literal.isNegative
    guard let magnitude = UInt64(digits, radix: literal.radix) else {
      let radix = Double(literal.radix)
      let value =
        literal.radix == 10
        ? Double(digits) ?? .infinity
        : digits.reduce(0.0) { $0 * radix + Double($1.hexDigitValue ?? 0) }
      let narrow = literal.radix == 10 ? Float(digits) ?? .infinity : Float(value)
      return constant(
        double: value, float: narrow, half: .infinity, isNegative: isNegative, as: type)
    }
    // Every integer that rounds to a finite Float16 is exact as a Float.
    let half = magnitude > 65_536 ? Float16.infinity : Float16(Float(magnitude))
    return constant(
      double: Double(magnitude), float: Float(magnitude), half: half, isNegative: isNegative,
      as: type)
  }

  private func constant(
    double: Double, float: Float, half: Float16, isNegative: Bool, as type: ElementType
  ) -> Constant {
    switch type {
    case .float16:
      Constant(.float16, bits: UInt64((isNegative ? -half : half).bitPattern))
    case .float, .complexFloat: Constant(isNegative ? -float : float)
    case .double, .complexDouble, .bool, .int8, .int16, .int32, .int64, .int, .uint8, .uint16,
      .uint32, .uint64, .uint:
      Constant(isNegative ? -double : double)
    }
  }

  /// The value of a literal with a fraction or an exponent as a `type`.
  func constant(
    of literal: FloatLiteral, as type: ElementType, at range: SourceRange
  ) -> Constant? {
    guard type.isFloatingPoint else { return nil }
    let value = LiteralFloat(tree.digits(of: literal)) ?? .infinity
    let result = constant(
      double: Double(value), float: Float(value), half: Float16(value),
      isNegative: literal.isNegative, as: type)
    let isInfinite =
      switch type {
      case .float16: Float16(value).isInfinite
      case .float, .complexFloat: Float(value).isInfinite
      case .double, .complexDouble, .bool, .int8, .int16, .int32, .int64, .int, .uint8, .uint16,
        .uint32, .uint64, .uint:
        Double(value).isInfinite
      }
    if isInfinite { report(.literalInfinite(tree.text(range), type: type, at: range)) }
    return result
  }
}
