import ApusVocabulary

/// What operations on numbers give for constants: bits in, bits out, to the bit what both engines
/// compute (NaNs aside, of which any will do).
///
/// `nil` means that the operation's requirement does not hold, or that it has no rule for the type.
package enum Evaluation {
  /// The result of a primitive, of as many operands as its arity says.
  package static func primitive(_ primitive: Primitive, _ operands: [Constant]) -> Constant? {
    guard operands.count == primitive.arity, let last = operands.last,
      primitive.typeRule.allows(last.type)
    else { return nil }
    let second = operands.count > 1 ? operands[1] : operands[0]
    if primitive == .select { return operands[0].bits != 0 ? second : last }
    switch last.type {
    case .bool: return bool(primitive, operands[0].bits != 0, second.bits != 0)
    case .int8: return integer(primitive, operands[0], second, Int8.self)
    case .int16: return integer(primitive, operands[0], second, Int16.self)
    case .int32: return integer(primitive, operands[0], second, Int32.self)
    case .int64: return integer(primitive, operands[0], second, Int64.self)
    case .uint8: return integer(primitive, operands[0], second, UInt8.self)
    case .uint16: return integer(primitive, operands[0], second, UInt16.self)
    case .uint32: return integer(primitive, operands[0], second, UInt32.self)
    case .uint64: return integer(primitive, operands[0], second, UInt64.self)
    case .float16: return float(primitive, operands[0], second, last, Float16.self)
    case .float: return float(primitive, operands[0], second, last, Float.self)
    case .double: return float(primitive, operands[0], second, last, Double.self)
    }
  }

  /// `operand` as a number of `type`; `nil` if it does not fit into an integer type.
  package static func convert(_ operand: Constant, to type: ScalarType) -> Constant? {
    if operand.type == .bool || operand.type.isInteger {
      let number = operand.signed
      // A number above Int64.max keeps its bits when it is unsigned and 64 bits wide.
      let isLarge = operand.type == .uint64 && number < 0
      switch type {
      case .bool: return operand.type == .bool ? operand : nil
      case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64:
        return Constant(type, bits: UInt64(bitPattern: number))
      case .float16: return isLarge ? bits(Float16(operand.bits)) : bits(Float16(number))
      case .float: return isLarge ? bits(Float(operand.bits)) : bits(Float(number))
      case .double: return isLarge ? bits(Double(operand.bits)) : bits(Double(number))
      }
    }
    switch operand.type {
    case .float16: return convert(value(operand, Float16.self), to: type)
    case .float: return convert(value(operand, Float.self), to: type)
    case .double: return convert(value(operand, Double.self), to: type)
    case .bool, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64: return nil
    }
  }

  /// The bits of `operand` as a value of `type`, which is of the same width.
  package static func bitcast(_ operand: Constant, to type: ScalarType) -> Constant? {
    operand.type.bitWidth == type.bitWidth ? Constant(type, bits: operand.bits) : nil
  }

  /// Whether `operand`, rounded toward zero, is representable in the integer type `type`.
  package static func fits(_ operand: Constant, in type: ScalarType) -> Constant? {
    guard type.isInteger else { return nil }
    switch operand.type {
    case .bool: return nil
    case .float16, .float, .double: return Constant(convert(operand, to: type) != nil)
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32:
      return Constant(integerFits(operand.signed, in: type))
    case .uint64: return Constant(integerFits(operand.bits, in: type))
    }
  }

  // MARK: Bits

  private static func value<T: FixedWidthInteger>(_ constant: Constant, _: T.Type) -> T {
    T(truncatingIfNeeded: constant.bits)
  }

  private static func value<T: FloatBits>(_ constant: Constant, _: T.Type) -> T {
    T(bits: constant.bits)
  }

  private static func bits(_ value: some FloatBits) -> Constant {
    Constant(type(of: value).scalarType, bits: value.bits)
  }

  private static func integerFits(_ number: some FixedWidthInteger, in type: ScalarType) -> Bool {
    switch type {
    case .int8: Int8(exactly: number) != nil
    case .int16: Int16(exactly: number) != nil
    case .int32: Int32(exactly: number) != nil
    case .int64: Int64(exactly: number) != nil
    case .uint8: UInt8(exactly: number) != nil
    case .uint16: UInt16(exactly: number) != nil
    case .uint32: UInt32(exactly: number) != nil
    case .uint64: UInt64(exactly: number) != nil
    case .bool, .float16, .float, .double: false
    }
  }

  private static func convert<T: FloatBits>(_ number: T, to type: ScalarType) -> Constant? {
    let whole = number.rounded(.towardZero)
    func integer<I: FixedWidthInteger>(_: I.Type) -> Constant? {
      I(exactly: whole).map { Constant(type, bits: UInt64(truncatingIfNeeded: $0)) }
    }
    switch type {
    case .bool: return nil
    case .int8: return integer(Int8.self)
    case .int16: return integer(Int16.self)
    case .int32: return integer(Int32.self)
    case .int64: return integer(Int64.self)
    case .uint8: return integer(UInt8.self)
    case .uint16: return integer(UInt16.self)
    case .uint32: return integer(UInt32.self)
    case .uint64: return integer(UInt64.self)
    case .float16: return bits(Float16(number))
    case .float: return bits(Float(number))
    case .double: return bits(Double(number))
    }
  }

  // MARK: Primitives

  private static func bool(_ primitive: Primitive, _ x: Bool, _ y: Bool) -> Constant? {
    switch primitive {
    case .and: Constant(x && y)
    case .or: Constant(x || y)
    case .xor, .notEqual: Constant(x != y)
    case .equal: Constant(x == y)
    case .not: Constant(!x)
    case .add, .sub, .mul, .div, .rem, .neg, .abs, .mulHigh, .min, .max, .fma, .sqrt, .floor,
      .ceil, .trunc, .roundEven, .roundAway, .copysign, .shl, .shr, .popcount, .leadingZeros,
      .trailingZeros, .byteSwap, .bitReverse, .less, .lessEqual, .greater, .greaterEqual,
      .addIsExact, .subIsExact, .mulIsExact, .inBounds, .select:
      nil
    }
  }

  private static func integer<T: FixedWidthInteger>(
    _ primitive: Primitive, _ left: Constant, _ right: Constant, _: T.Type
  ) -> Constant? {
    let x = value(left, T.self)
    let y = value(right, T.self)
    let result: T
    switch primitive {
    case .add: result = x &+ y
    case .sub: result = x &- y
    case .mul: result = x &* y
    case .div:
      let (quotient, overflow) = x.dividedReportingOverflow(by: y)
      if overflow { return nil }
      result = quotient
    case .rem:
      let (remainder, overflow) = x.remainderReportingOverflow(dividingBy: y)
      if overflow { return nil }
      result = remainder
    case .neg: result = 0 &- x
    case .abs: result = x < 0 ? 0 &- x : x
    case .mulHigh: result = x.multipliedFullWidth(by: y).high
    case .min: result = y < x ? y : x
    case .max: result = y >= x ? y : x
    case .and: result = x & y
    case .or: result = x | y
    case .xor: result = x ^ y
    case .not: result = ~x
    case .shl: result = x &<< y
    case .shr: result = x &>> y
    case .popcount: result = T(truncatingIfNeeded: x.nonzeroBitCount)
    case .leadingZeros: result = T(truncatingIfNeeded: x.leadingZeroBitCount)
    case .trailingZeros: result = T(truncatingIfNeeded: x.trailingZeroBitCount)
    case .byteSwap: result = x.byteSwapped
    case .bitReverse: result = reversed(x)
    case .equal: return Constant(x == y)
    case .notEqual: return Constant(x != y)
    case .less: return Constant(x < y)
    case .lessEqual: return Constant(x <= y)
    case .greater: return Constant(x > y)
    case .greaterEqual: return Constant(x >= y)
    case .addIsExact: return Constant(!x.addingReportingOverflow(y).overflow)
    case .subIsExact: return Constant(!x.subtractingReportingOverflow(y).overflow)
    case .mulIsExact: return Constant(!x.multipliedReportingOverflow(by: y).overflow)
    case .inBounds: return Constant(0 <= x && x < y)
    case .fma, .sqrt, .floor, .ceil, .trunc, .roundEven, .roundAway, .copysign, .select: return nil
    }
    return Constant(left.type, bits: UInt64(truncatingIfNeeded: result))
  }

  private static func reversed<T: FixedWidthInteger>(_ number: T) -> T {
    var result: T = 0
    var rest = number
    for _ in 0..<T.bitWidth {
      result = (result &<< 1) | (rest & 1)
      rest = rest &>> 1
    }
    return result
  }

  private static func float<T: FloatBits>(
    _ primitive: Primitive, _ first: Constant, _ second: Constant, _ third: Constant, _: T.Type
  ) -> Constant? {
    let x = value(first, T.self)
    let y = value(second, T.self)
    switch primitive {
    case .add: return bits(x + y)
    case .sub: return bits(x - y)
    case .mul: return bits(x * y)
    case .div: return bits(x / y)
    case .neg: return bits(-x)
    case .abs: return bits(x.magnitude)
    case .min: return bits(y < x ? y : x)
    case .max: return bits(y >= x ? y : x)
    case .fma: return bits(value(third, T.self).addingProduct(x, y))
    case .sqrt: return bits(x.squareRoot())
    case .floor: return bits(x.rounded(.down))
    case .ceil: return bits(x.rounded(.up))
    case .trunc: return bits(x.rounded(.towardZero))
    case .roundEven: return bits(x.rounded(.toNearestOrEven))
    case .roundAway: return bits(x.rounded(.toNearestOrAwayFromZero))
    case .copysign: return bits(T(signOf: y, magnitudeOf: x))
    case .equal: return Constant(x == y)
    case .notEqual: return Constant(x != y)
    case .less: return Constant(x < y)
    case .lessEqual: return Constant(x <= y)
    case .greater: return Constant(x > y)
    case .greaterEqual: return Constant(x >= y)
    case .rem, .mulHigh, .and, .or, .xor, .not, .shl, .shr, .popcount, .leadingZeros,
      .trailingZeros, .byteSwap, .bitReverse, .addIsExact, .subIsExact, .mulIsExact, .inBounds,
      .select:
      return nil
    }
  }
}

/// A floating-point type of the language, by its bits.
private protocol FloatBits: BinaryFloatingPoint {
  static var scalarType: ScalarType { get }
  init(bits: UInt64)
  var bits: UInt64 { get }
}

extension Float16: FloatBits {
  static var scalarType: ScalarType { .float16 }
  init(bits: UInt64) { self.init(bitPattern: UInt16(truncatingIfNeeded: bits)) }
  var bits: UInt64 { UInt64(bitPattern) }
}

extension Float: FloatBits {
  static var scalarType: ScalarType { .float }
  init(bits: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: bits)) }
  var bits: UInt64 { UInt64(bitPattern) }
}

extension Double: FloatBits {
  static var scalarType: ScalarType { .double }
  init(bits: UInt64) { self.init(bitPattern: bits) }
  var bits: UInt64 { bitPattern }
}
