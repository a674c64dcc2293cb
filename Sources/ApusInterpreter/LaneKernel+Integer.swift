import ApusIR

extension LaneKernel {
  /// The primitives on an integer type.
  @inline(__always)
  static func integer<T: FixedWidthInteger & RegisterValue>(
    _ pc: Counter, _ r: Registers, _ type: T.Type
  ) {
    switch pc.pointee.primitive {
    case .add: two(pc, r) { (x: T, y: T) in x &+ y }
    case .sub: two(pc, r) { (x: T, y: T) in x &- y }
    case .mul: two(pc, r) { (x: T, y: T) in x &* y }
    case .div: two(pc, r) { (x: T, y: T) in x.dividedReportingOverflow(by: y).partialValue }
    case .rem:
      two(pc, r) { (x: T, y: T) in x.remainderReportingOverflow(dividingBy: y).partialValue }
    case .neg: one(pc, r) { (x: T) in 0 &- x }
    case .abs: one(pc, r) { (x: T) in x < 0 ? 0 &- x : x }
    case .mulHigh: two(pc, r) { (x: T, y: T) in x.multipliedFullWidth(by: y).high }
    case .min: two(pc, r) { (x: T, y: T) in y < x ? y : x }
    case .max: two(pc, r) { (x: T, y: T) in y >= x ? y : x }
    case .and: two(pc, r) { (x: T, y: T) in x & y }
    case .or: two(pc, r) { (x: T, y: T) in x | y }
    case .xor: two(pc, r) { (x: T, y: T) in x ^ y }
    case .not: one(pc, r) { (x: T) in ~x }
    case .shl: two(pc, r) { (x: T, y: T) in x &<< y }
    case .shr: two(pc, r) { (x: T, y: T) in x &>> y }
    case .popcount: one(pc, r) { (x: T) in T(truncatingIfNeeded: x.nonzeroBitCount) }
    case .leadingZeros: one(pc, r) { (x: T) in T(truncatingIfNeeded: x.leadingZeroBitCount) }
    case .trailingZeros: one(pc, r) { (x: T) in T(truncatingIfNeeded: x.trailingZeroBitCount) }
    case .byteSwap: one(pc, r) { (x: T) in x.byteSwapped }
    case .bitReverse: one(pc, r) { (x: T) in reversed(x) }
    case .equal: two(pc, r) { (x: T, y: T) in x == y }
    case .notEqual: two(pc, r) { (x: T, y: T) in x != y }
    case .less: two(pc, r) { (x: T, y: T) in x < y }
    case .lessEqual: two(pc, r) { (x: T, y: T) in x <= y }
    case .greater: two(pc, r) { (x: T, y: T) in x > y }
    case .greaterEqual: two(pc, r) { (x: T, y: T) in x >= y }
    case .addIsExact: two(pc, r) { (x: T, y: T) in !x.addingReportingOverflow(y).overflow }
    case .subIsExact: two(pc, r) { (x: T, y: T) in !x.subtractingReportingOverflow(y).overflow }
    case .mulIsExact: two(pc, r) { (x: T, y: T) in !x.multipliedReportingOverflow(by: y).overflow }
    case .inBounds: two(pc, r) { (x: T, y: T) in 0 <= x && x < y }
    case .select: select(pc, r)
    case .fma, .sqrt, .floor, .ceil, .trunc, .roundEven, .roundAway, .copysign: undefined(pc)
    }
  }

  /// The bits in reverse order, by exchanging ever larger groups of them.
  @inline(__always)
  private static func reversed<T: FixedWidthInteger>(_ value: T) -> T {
    var bits = UInt64(truncatingIfNeeded: value)
    for (mask, distance) in [
      (0x5555_5555_5555_5555, 1), (0x3333_3333_3333_3333, 2), (0x0F0F_0F0F_0F0F_0F0F, 4),
    ] as [(UInt64, UInt64)] {
      bits = (bits &>> distance) & mask | (bits & mask) &<< distance
    }
    return T(truncatingIfNeeded: bits.byteSwapped &>> UInt64(64 - T.bitWidth))
  }
}
