import ApusVocabulary
import Testing

@testable import ApusIR

/// Evaluation agrees with Swift's own operators, on edges and on random bits.
struct EvaluationTests {
  private static func integers<T: FixedWidthInteger>(_: T.Type) -> [T] {
    var random = SystemRandomNumberGenerator()
    var all: [T] = [0, 1, 2, 3, 7, T.max, T.min, T.max - 1, T.min + 1, T.max / 2, ~0]
    for _ in 0..<12 { all.append(T(truncatingIfNeeded: random.next())) }
    return all
  }

  private func constant<T: FixedWidthInteger>(_ type: ScalarType, _ value: T) -> Constant {
    Constant(type, bits: UInt64(truncatingIfNeeded: value))
  }

  private func check<T: FixedWidthInteger>(_ type: ScalarType, _: T.Type) {
    for x in Self.integers(T.self) {
      let a = constant(type, x)
      func unary(_ primitive: Primitive) -> Constant? { Evaluation.primitive(primitive, [a]) }
      #expect(unary(.neg) == constant(type, 0 &- x))
      #expect(unary(.not) == constant(type, ~x))
      #expect(unary(.abs) == constant(type, T(truncatingIfNeeded: x.magnitude)))
      #expect(unary(.popcount) == constant(type, x.nonzeroBitCount))
      #expect(unary(.leadingZeros) == constant(type, x.leadingZeroBitCount))
      #expect(unary(.trailingZeros) == constant(type, x.trailingZeroBitCount))
      #expect(unary(.byteSwap) == constant(type, x.byteSwapped))
      let reversed = String(String(a.bits, radix: 2).reversed())
      let padding = String(repeating: "0", count: type.bitWidth - reversed.count)
      #expect(unary(.bitReverse)?.bits == UInt64(reversed + padding, radix: 2))
      for y in Self.integers(T.self) { check(type, x, y) }
    }
  }

  private func check<T: FixedWidthInteger>(_ type: ScalarType, _ x: T, _ y: T) {
    let (a, b) = (constant(type, x), constant(type, y))
    func number(_ primitive: Primitive, _ expected: T?) {
      let result = Evaluation.primitive(primitive, [a, b])
      #expect(result == expected.map { constant(type, $0) }, "\(primitive) \(x) \(y)")
    }
    func truth(_ primitive: Primitive, _ expected: Bool) {
      let result = Evaluation.primitive(primitive, [a, b])
      #expect(result == Constant(expected), "\(primitive) \(x) \(y)")
    }
    number(.add, x &+ y)
    number(.sub, x &- y)
    number(.mul, x &* y)
    let isDefined = y != 0 && !(T.isSigned && x == T.min && y == ~0)
    number(.div, isDefined ? x / y : nil)
    number(.rem, isDefined ? x % y : nil)
    number(.mulHigh, x.multipliedFullWidth(by: y).high)
    number(.min, Swift.min(x, y))
    number(.max, Swift.max(x, y))
    number(.and, x & y)
    number(.or, x | y)
    number(.xor, x ^ y)
    number(.shl, x &<< y)
    number(.shr, x &>> y)
    truth(.equal, x == y)
    truth(.notEqual, x != y)
    truth(.less, x < y)
    truth(.lessEqual, x <= y)
    truth(.greater, x > y)
    truth(.greaterEqual, x >= y)
    truth(.addIsExact, !x.addingReportingOverflow(y).overflow)
    truth(.subIsExact, !x.subtractingReportingOverflow(y).overflow)
    truth(.mulIsExact, !x.multipliedReportingOverflow(by: y).overflow)
    if type == .int64 { truth(.inBounds, x >= 0 && x < y) }
  }

  @Test func integers() {
    check(.int8, Int8.self)
    check(.int16, Int16.self)
    check(.int32, Int32.self)
    check(.int64, Int64.self)
    check(.uint8, UInt8.self)
    check(.uint16, UInt16.self)
    check(.uint32, UInt32.self)
    check(.uint64, UInt64.self)
  }

  private static let doubles: [Double] = [
    0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, 3.7, -3.7, 1e300, -1e300, 65504, 127.9, -128.9, 128,
    2_147_483_647, 9.3e18, -9.3e18, 0x1p-1074, .infinity, -.infinity, .nan,
    .greatestFiniteMagnitude,
  ]

  private func same(_ result: Constant?, _ expected: Constant, isNaN: Bool) -> Bool {
    guard isNaN, let result else { return result == expected }
    switch result.type {
    case .float16: return Float16(bitPattern: UInt16(result.bits)).isNaN
    case .float: return Float(bitPattern: UInt32(result.bits)).isNaN
    case .double: return Double(bitPattern: result.bits).isNaN
    case .bool, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64: return false
    }
  }

  private func check<T: BinaryFloatingPoint>(
    _ values: [T], _ make: (T) -> Constant
  ) {
    for x in values {
      for y in values {
        func number(_ primitive: Primitive, _ operands: [T], _ expected: T) {
          let result = Evaluation.primitive(primitive, operands.map(make))
          #expect(
            same(result, make(expected), isNaN: expected.isNaN), "\(primitive) \(operands)")
        }
        func truth(_ primitive: Primitive, _ expected: Bool) {
          let result = Evaluation.primitive(primitive, [make(x), make(y)])
          #expect(result == Constant(expected), "\(primitive) \(x) \(y)")
        }
        number(.add, [x, y], x + y)
        number(.sub, [x, y], x - y)
        number(.mul, [x, y], x * y)
        number(.div, [x, y], x / y)
        number(.min, [x, y], Swift.min(x, y))
        number(.max, [x, y], Swift.max(x, y))
        number(.copysign, [x, y], T(signOf: y, magnitudeOf: x))
        number(.fma, [x, y, 1], T(1).addingProduct(x, y))
        number(.fma, [x, x, y], y.addingProduct(x, x))
        number(.neg, [x], -x)
        number(.abs, [x], x.magnitude)
        number(.sqrt, [x], x.squareRoot())
        number(.floor, [x], x.rounded(.down))
        number(.ceil, [x], x.rounded(.up))
        number(.trunc, [x], x.rounded(.towardZero))
        number(.roundEven, [x], x.rounded(.toNearestOrEven))
        number(.roundAway, [x], x.rounded())
        truth(.equal, x == y)
        truth(.notEqual, x != y)
        truth(.less, x < y)
        truth(.lessEqual, x <= y)
        truth(.greater, x > y)
        truth(.greaterEqual, x >= y)
      }
    }
  }

  @Test func floatingPoint() {
    check(Self.doubles) { Constant($0) }
    check(Self.doubles.map { Float($0) }) { Constant($0) }
    check(Self.doubles.map { Float16($0) }) { Constant(.float16, bits: UInt64($0.bitPattern)) }
  }

  @Test func truthValues() {
    for x in [false, true] {
      #expect(Evaluation.primitive(.not, [Constant(x)]) == Constant(!x))
      for y in [false, true] {
        let operands = [Constant(x), Constant(y)]
        #expect(Evaluation.primitive(.and, operands) == Constant(x && y))
        #expect(Evaluation.primitive(.or, operands) == Constant(x || y))
        #expect(Evaluation.primitive(.xor, operands) == Constant(x != y))
        #expect(Evaluation.primitive(.equal, operands) == Constant(x == y))
        #expect(Evaluation.primitive(.notEqual, operands) == Constant(x != y))
      }
      let chosen = Evaluation.primitive(.select, [Constant(x), Constant(1), Constant(2)])
      #expect(chosen == Constant(x ? 1 : 2))
    }
  }

  /// Every primitive has a value for each type that its rule allows, and none for the others.
  @Test func tableIsComplete() {
    for primitive in Primitive.allCases {
      for type in ScalarType.allCases {
        let one = type.isFloatingPoint ? Evaluation.convert(Constant(1), to: type) : nil
        let operand = one ?? Constant(type, bits: 1)
        var operands = Array(repeating: operand, count: primitive.arity)
        if primitive == .select { operands[0] = Constant(true) }
        let result = Evaluation.primitive(primitive, operands)
        #expect((result != nil) == primitive.typeRule.allows(type), "\(primitive) \(type)")
        if let result { #expect(result.type == (primitive.isPredicate ? .bool : type)) }
      }
    }
  }

  @Test func conversions() {
    for value in Self.doubles {
      let operand = Constant(value)
      let whole = value.rounded(.towardZero)
      #expect(
        Evaluation.convert(operand, to: .int8)?.signed == Int8(exactly: whole).map(Int64.init))
      #expect(Evaluation.convert(operand, to: .int64)?.signed == Int64(exactly: whole))
      #expect(Evaluation.convert(operand, to: .uint64)?.bits == UInt64(exactly: whole))
      #expect(Evaluation.fits(operand, in: .int32) == Constant(Int32(exactly: whole) != nil))
      let float = Constant(Float(value))
      #expect(same(Evaluation.convert(operand, to: .float), float, isNaN: value.isNaN))
      let half = Constant(.float16, bits: UInt64(Float16(value).bitPattern))
      #expect(same(Evaluation.convert(operand, to: .float16), half, isNaN: value.isNaN))
    }
    for value in Self.integers(Int64.self) {
      let operand = Constant(.int64, bits: UInt64(bitPattern: value))
      #expect(
        Evaluation.convert(operand, to: .uint8)?.bits == UInt64(UInt8(truncatingIfNeeded: value)))
      #expect(Evaluation.convert(operand, to: .double) == Constant(Double(value)))
      #expect(Evaluation.convert(operand, to: .float) == Constant(Float(value)))
      #expect(Evaluation.fits(operand, in: .uint8) == Constant(UInt8(exactly: value) != nil))
      let unsigned = Constant(.uint64, bits: UInt64(bitPattern: value))
      #expect(
        Evaluation.convert(unsigned, to: .double) == Constant(Double(UInt64(bitPattern: value))))
      #expect(
        Evaluation.convert(unsigned, to: .float) == Constant(Float(UInt64(bitPattern: value))))
      #expect(
        Evaluation.fits(unsigned, in: .int64)
          == Constant(Int64(exactly: UInt64(bitPattern: value)) != nil))
    }
    let minusOne = Constant(.int8, bits: 0xFF)
    #expect(Evaluation.convert(minusOne, to: .int32)?.signed == -1)
    #expect(Evaluation.convert(Constant(true), to: .double) == Constant(1.0))
    #expect(Evaluation.bitcast(Constant(1.0), to: .uint64)?.bits == (1.0).bitPattern)
    #expect(Evaluation.bitcast(Constant(1.0), to: .int32) == nil)
  }
}
