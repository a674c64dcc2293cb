/// The registers of a function: a window of the run's register stack.
typealias Registers = UnsafeMutablePointer<UInt64>

/// A number as it stands in a register of 8 bytes.
///
/// The canonical form, which every operation relies on and restores: signed integers are
/// sign-extended, unsigned ones zero-extended, `bool` is 0 or 1, and a floating-point number is
/// its bit pattern with zeros above. So one 64-bit comparison, division or bitwise operation
/// serves the integers of every width, and most widening conversions are no operation at all.
protocol RegisterValue {
  init(register: UInt64)
  var register: UInt64 { get }
}

extension RegisterValue where Self: FixedWidthInteger {
  @inline(__always)
  init(register: UInt64) { self.init(truncatingIfNeeded: register) }

  @inline(__always)
  var register: UInt64 { UInt64(truncatingIfNeeded: self) }
}

extension Int8: RegisterValue {}
extension Int16: RegisterValue {}
extension Int32: RegisterValue {}
extension Int64: RegisterValue {}
extension UInt8: RegisterValue {}
extension UInt16: RegisterValue {}
extension UInt32: RegisterValue {}
extension UInt64: RegisterValue {}

extension Bool: RegisterValue {
  @inline(__always)
  init(register: UInt64) { self = register & 1 != 0 }

  @inline(__always)
  var register: UInt64 { self ? 1 : 0 }
}

extension Float16: RegisterValue {
  @inline(__always)
  init(register: UInt64) { self.init(bitPattern: UInt16(truncatingIfNeeded: register)) }

  @inline(__always)
  var register: UInt64 { UInt64(bitPattern) }
}

extension Float: RegisterValue {
  @inline(__always)
  init(register: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: register)) }

  @inline(__always)
  var register: UInt64 { UInt64(bitPattern) }
}

extension Double: RegisterValue {
  @inline(__always)
  init(register: UInt64) { self.init(bitPattern: register) }

  @inline(__always)
  var register: UInt64 { bitPattern }
}
