import ApusIR

extension LaneKernel {
  /// The primitives on a floating-point type.
  @inline(__always)
  static func floating<T: BinaryFloatingPoint & RegisterValue>(
    _ pc: Counter, _ r: Registers, _ type: T.Type
  ) {
    switch pc.pointee.primitive {
    case .add: two(pc, r) { (x: T, y: T) in x + y }
    case .sub: two(pc, r) { (x: T, y: T) in x - y }
    case .mul: two(pc, r) { (x: T, y: T) in x * y }
    case .div: two(pc, r) { (x: T, y: T) in x / y }
    case .rem: two(pc, r) { (x: T, y: T) in x.truncatingRemainder(dividingBy: y) }
    case .neg: one(pc, r) { (x: T) in -x }
    case .abs: one(pc, r) { (x: T) in x.magnitude }
    case .min: two(pc, r) { (x: T, y: T) in y < x ? y : x }
    case .max: two(pc, r) { (x: T, y: T) in y >= x ? y : x }
    case .fma: fma(pc, r, type)
    case .sqrt: one(pc, r) { (x: T) in x.squareRoot() }
    case .floor: one(pc, r) { (x: T) in x.rounded(.down) }
    case .ceil: one(pc, r) { (x: T) in x.rounded(.up) }
    case .trunc: one(pc, r) { (x: T) in x.rounded(.towardZero) }
    case .roundEven: one(pc, r) { (x: T) in x.rounded(.toNearestOrEven) }
    case .roundAway: one(pc, r) { (x: T) in x.rounded(.toNearestOrAwayFromZero) }
    case .copysign: two(pc, r) { (x: T, y: T) in T(signOf: y, magnitudeOf: x) }
    case .equal: two(pc, r) { (x: T, y: T) in x == y }
    case .notEqual: two(pc, r) { (x: T, y: T) in x != y }
    case .less: two(pc, r) { (x: T, y: T) in x < y }
    case .lessEqual: two(pc, r) { (x: T, y: T) in x <= y }
    case .greater: two(pc, r) { (x: T, y: T) in x > y }
    case .greaterEqual: two(pc, r) { (x: T, y: T) in x >= y }
    case .select: select(pc, r)
    case .mulHigh, .and, .or, .xor, .not, .shl, .shr, .popcount, .leadingZeros, .trailingZeros,
      .byteSwap, .bitReverse, .addIsExact, .subIsExact, .mulIsExact, .inBounds:
      undefined(pc)
    }
  }

  /// `x * y + z` rounded once.
  @inline(__always)
  private static func fma<T: BinaryFloatingPoint & RegisterValue>(
    _ pc: Counter, _ r: Registers, _ type: T.Type
  ) {
    for lane in 0..<Int(pc.pointee.lanes) {
      let x = T(register: r[Int(pc.pointee.b) &+ lane])
      let y = T(register: r[Int(pc.pointee.c) &+ lane])
      let z = T(register: r[Int(pc.pointee.d) &+ lane])
      r[Int(pc.pointee.a) &+ lane] = z.addingProduct(x, y).register
    }
  }
}
