import ApusIR
import ApusVocabulary

/// Numeric conversions between every two types, lane by lane.
///
/// A floating-point number that does not fit an integer type gives zero.
enum LaneConversion {
  /// Runs a `convert` instruction; field `primitive` is not used, `c` is the raw target type.
  @inline(never)
  static func convert(_ pc: Counter, _ r: Registers) {
    let target = targetType(pc)
    for lane in 0..<Int(pc.pointee.lanes) {
      r[Int(pc.pointee.a) &+ lane] =
        number(r[Int(pc.pointee.b) &+ lane], pc.pointee.type, as: target)
    }
  }

  /// Runs a `fits` instruction; `c` is the raw target type.
  @inline(never)
  static func fits(_ pc: Counter, _ r: Registers) {
    let target = targetType(pc)
    for lane in 0..<Int(pc.pointee.lanes) {
      r[Int(pc.pointee.a) &+ lane] =
        isRepresentable(r[Int(pc.pointee.b) &+ lane], pc.pointee.type, as: target).register
    }
  }

  /// The number in `register`, of type `source`, as another type.
  @inline(__always)
  static func number(_ register: UInt64, _ source: ScalarType, as target: ScalarType) -> UInt64 {
    switch source {
    case .bool, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32:
      integer(Int64(register: register), as: target)
    case .uint64: integer(register, as: target)
    case .float16: floating(Float16(register: register), as: target)
    case .float: floating(Float(register: register), as: target)
    case .double: floating(Double(register: register), as: target)
    }
  }

  /// Whether the number in `register`, rounded toward zero, is representable in `target`.
  @inline(__always)
  static func isRepresentable(
    _ register: UInt64, _ source: ScalarType, as target: ScalarType
  ) -> Bool {
    switch source {
    case .bool, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32:
      integerFits(Int64(register: register), target)
    case .uint64: integerFits(register, target)
    case .float16: floatingFits(Float16(register: register), target)
    case .float: floatingFits(Float(register: register), target)
    case .double: floatingFits(Double(register: register), target)
    }
  }

  private static func targetType(_ pc: Counter) -> ScalarType {
    ScalarType(rawValue: UInt8(truncatingIfNeeded: pc.pointee.c)) ?? .int64
  }

  private static func integer<T: FixedWidthInteger>(_ value: T, as target: ScalarType) -> UInt64 {
    switch target {
    case .bool: (value != 0).register
    case .int8: Int8(truncatingIfNeeded: value).register
    case .int16: Int16(truncatingIfNeeded: value).register
    case .int32: Int32(truncatingIfNeeded: value).register
    case .uint8: UInt8(truncatingIfNeeded: value).register
    case .uint16: UInt16(truncatingIfNeeded: value).register
    case .uint32: UInt32(truncatingIfNeeded: value).register
    case .int64, .uint64: UInt64(truncatingIfNeeded: value)
    case .float16: Float16(value).register
    case .float: Float(value).register
    case .double: Double(value).register
    }
  }

  private static func floating<T: BinaryFloatingPoint>(
    _ value: T, as target: ScalarType
  ) -> UInt64 {
    let whole = value.rounded(.towardZero)
    return switch target {
    case .bool: (value != 0).register
    case .int8: (Int8(exactly: whole) ?? 0).register
    case .int16: (Int16(exactly: whole) ?? 0).register
    case .int32: (Int32(exactly: whole) ?? 0).register
    case .int64: (Int64(exactly: whole) ?? 0).register
    case .uint8: (UInt8(exactly: whole) ?? 0).register
    case .uint16: (UInt16(exactly: whole) ?? 0).register
    case .uint32: (UInt32(exactly: whole) ?? 0).register
    case .uint64: UInt64(exactly: whole) ?? 0
    case .float16: Float16(value).register
    case .float: Float(value).register
    case .double: Double(value).register
    }
  }

  private static func integerFits<T: FixedWidthInteger>(_ value: T, _ target: ScalarType) -> Bool {
    switch target {
    case .bool: value == 0 || value == 1
    case .int8: Int8(exactly: value) != nil
    case .int16: Int16(exactly: value) != nil
    case .int32: Int32(exactly: value) != nil
    case .int64: Int64(exactly: value) != nil
    case .uint8: UInt8(exactly: value) != nil
    case .uint16: UInt16(exactly: value) != nil
    case .uint32: UInt32(exactly: value) != nil
    case .uint64: UInt64(exactly: value) != nil
    case .float16, .float, .double: true
    }
  }

  private static func floatingFits<T: BinaryFloatingPoint>(
    _ value: T, _ target: ScalarType
  ) -> Bool {
    let whole = value.rounded(.towardZero)
    return switch target {
    case .bool: whole == 0 || whole == 1
    case .int8: Int8(exactly: whole) != nil
    case .int16: Int16(exactly: whole) != nil
    case .int32: Int32(exactly: whole) != nil
    case .int64: Int64(exactly: whole) != nil
    case .uint8: UInt8(exactly: whole) != nil
    case .uint16: UInt16(exactly: whole) != nil
    case .uint32: UInt32(exactly: whole) != nil
    case .uint64: UInt64(exactly: whole) != nil
    case .float16, .float, .double: true
    }
  }
}
