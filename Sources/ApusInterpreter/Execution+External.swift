/// Calls of the C library, lane by lane, through addresses that were looked up at compile time.
extension Execution {
  /// A function of one float.
  @inline(__always)
  func callFloat(_ pc: Counter, _ r: Registers) {
    typealias External = @convention(c) (Float) -> Float
    let function = unsafeBitCast(bytecode.externals[Int(pc.pointee.e)], to: External.self)
    for lane in 0..<Int(pc.pointee.lanes) {
      let argument = Float(register: r[Int(pc.pointee.b) &+ lane])
      r[Int(pc.pointee.a) &+ lane] = function(argument).register
    }
  }

  /// A function of two floats.
  @inline(__always)
  func callFloatTwo(_ pc: Counter, _ r: Registers) {
    typealias External = @convention(c) (Float, Float) -> Float
    let function = unsafeBitCast(bytecode.externals[Int(pc.pointee.e)], to: External.self)
    for lane in 0..<Int(pc.pointee.lanes) {
      let left = Float(register: r[Int(pc.pointee.b) &+ lane])
      let right = Float(register: r[Int(pc.pointee.c) &+ lane])
      r[Int(pc.pointee.a) &+ lane] = function(left, right).register
    }
  }

  /// A function of one double.
  @inline(__always)
  func callDouble(_ pc: Counter, _ r: Registers) {
    typealias External = @convention(c) (Double) -> Double
    let function = unsafeBitCast(bytecode.externals[Int(pc.pointee.e)], to: External.self)
    for lane in 0..<Int(pc.pointee.lanes) {
      let argument = Double(register: r[Int(pc.pointee.b) &+ lane])
      r[Int(pc.pointee.a) &+ lane] = function(argument).register
    }
  }

  /// A function of two doubles.
  @inline(__always)
  func callDoubleTwo(_ pc: Counter, _ r: Registers) {
    typealias External = @convention(c) (Double, Double) -> Double
    let function = unsafeBitCast(bytecode.externals[Int(pc.pointee.e)], to: External.self)
    for lane in 0..<Int(pc.pointee.lanes) {
      let left = Double(register: r[Int(pc.pointee.b) &+ lane])
      let right = Double(register: r[Int(pc.pointee.c) &+ lane])
      r[Int(pc.pointee.a) &+ lane] = function(left, right).register
    }
  }
}

/// Look-ups in the tables of the elementary functions.
extension Execution {
  @inline(__always)
  func lookUp(_ pc: Counter, _ r: Registers) {
    let table = bytecode.externals[Int(pc.pointee.e)]
    let mask = UInt64(UInt32(bitPattern: pc.pointee.c))
    for lane in 0..<Int(pc.pointee.lanes) {
      let row = r[Int(pc.pointee.b) &+ lane] & mask
      let index = Int(row) &* Int(pc.pointee.d)
      r[Int(pc.pointee.a) &+ lane] =
        pc.pointee.type == .double
        ? table.load(fromByteOffset: index &* 8, as: UInt64.self)
        : UInt64(table.load(fromByteOffset: index &* 4, as: UInt32.self))
    }
  }
}
