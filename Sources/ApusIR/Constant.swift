import ApusVocabulary

/// A number with its type: the low `type.bitWidth` bits of `bits`, all others zero.
package struct Constant: Hashable, Sendable {
  package let type: ScalarType
  package let bits: UInt64

  /// Makes a constant of the low bits of `bits`; the others are dropped.
  package init(_ type: ScalarType, bits: UInt64) {
    self.type = type
    self.bits = type.bitWidth == 64 ? bits : bits & ((1 << UInt64(type.bitWidth)) - 1)
  }

  package init(_ value: Bool) { self.init(.bool, bits: value ? 1 : 0) }
  package init(_ value: Int) { self.init(.int64, bits: UInt64(bitPattern: Int64(value))) }
  package init(_ value: Double) { self.init(.double, bits: value.bitPattern) }
  package init(_ value: Float) { self.init(.float, bits: UInt64(value.bitPattern)) }

  /// The value of a signed integer, sign-extended; of an unsigned one, its bits.
  package var signed: Int64 {
    let shift = Int64(64 - type.bitWidth)
    return type.isSigned && type.isInteger
      ? (Int64(bitPattern: bits) &<< shift) &>> shift : Int64(bitPattern: bits)
  }
}
