import ApusIR
import ApusVocabulary

/// The primitives on every type, lane by lane: what each of them means.
///
/// Frequent scalar cases have opcodes of their own, with the same results.
enum LaneKernel {
  /// Runs a `primitive` instruction.
  @inline(never)
  static func apply(_ pc: Counter, _ r: Registers) {
    switch pc.pointee.type {
    case .bool: logical(pc, r)
    case .int8: integer(pc, r, Int8.self)
    case .int16: integer(pc, r, Int16.self)
    case .int32: integer(pc, r, Int32.self)
    case .int64: integer(pc, r, Int64.self)
    case .uint8: integer(pc, r, UInt8.self)
    case .uint16: integer(pc, r, UInt16.self)
    case .uint32: integer(pc, r, UInt32.self)
    case .uint64: integer(pc, r, UInt64.self)
    case .float16: floating(pc, r, Float16.self)
    case .float: floating(pc, r, Float.self)
    case .double: floating(pc, r, Double.self)
    }
  }

  /// 0, 1, 2, … in the lanes.
  static func iota(_ pc: Counter, _ r: Registers) {
    for lane in 0..<Int(pc.pointee.lanes) {
      let value = UInt64(truncatingIfNeeded: lane)
      r[Int(pc.pointee.a) + lane] = LaneConversion.number(value, .uint64, as: pc.pointee.type)
    }
  }

  /// One operand a lane.
  @inline(__always)
  static func one<T: RegisterValue, U: RegisterValue>(
    _ pc: Counter, _ r: Registers, _ operation: (T) -> U
  ) {
    for lane in 0..<Int(pc.pointee.lanes) {
      r[Int(pc.pointee.a) &+ lane] = operation(T(register: r[Int(pc.pointee.b) &+ lane])).register
    }
  }

  /// Two operands a lane.
  @inline(__always)
  static func two<T: RegisterValue, U: RegisterValue>(
    _ pc: Counter, _ r: Registers, _ operation: (T, T) -> U
  ) {
    for lane in 0..<Int(pc.pointee.lanes) {
      let left = T(register: r[Int(pc.pointee.b) &+ lane])
      let right = T(register: r[Int(pc.pointee.c) &+ lane])
      r[Int(pc.pointee.a) &+ lane] = operation(left, right).register
    }
  }

  /// Picks the second or third operand of each lane by the first.
  static func select(_ pc: Counter, _ r: Registers) {
    for lane in 0..<Int(pc.pointee.lanes) {
      let condition = r[Int(pc.pointee.b) &+ lane] != 0
      r[Int(pc.pointee.a) &+ lane] = r[Int(condition ? pc.pointee.c : pc.pointee.d) &+ lane]
    }
  }

  /// The verifier refuses this combination of primitive and type.
  static func undefined(_ pc: Counter) -> Never {
    preconditionFailure("\(pc.pointee.primitive.name) is not defined on \(pc.pointee.type.name)")
  }

  /// The primitives on bool.
  private static func logical(_ pc: Counter, _ r: Registers) {
    switch pc.pointee.primitive {
    case .and: two(pc, r) { (x: UInt64, y: UInt64) in x & y }
    case .or: two(pc, r) { (x: UInt64, y: UInt64) in x | y }
    case .xor, .notEqual: two(pc, r) { (x: UInt64, y: UInt64) in x ^ y }
    case .not: one(pc, r) { (x: Bool) in !x }
    case .equal: two(pc, r) { (x: UInt64, y: UInt64) in x == y }
    case .less: two(pc, r) { (x: UInt64, y: UInt64) in x < y }
    case .lessEqual: two(pc, r) { (x: UInt64, y: UInt64) in x <= y }
    case .greater: two(pc, r) { (x: UInt64, y: UInt64) in x > y }
    case .greaterEqual: two(pc, r) { (x: UInt64, y: UInt64) in x >= y }
    case .min: two(pc, r) { (x: UInt64, y: UInt64) in x & y }
    case .max: two(pc, r) { (x: UInt64, y: UInt64) in x | y }
    case .select: select(pc, r)
    case .add, .sub, .mul, .div, .rem, .neg, .abs, .mulHigh, .fma, .sqrt, .floor, .ceil, .trunc,
      .roundEven, .roundAway, .copysign, .shl, .shr, .popcount, .leadingZeros, .trailingZeros,
      .byteSwap, .bitReverse, .addIsExact, .subIsExact, .mulIsExact, .inBounds:
      undefined(pc)
    }
  }
}
