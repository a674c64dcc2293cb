import ApusIR
import ApusVocabulary

extension Opcode {
  /// An opcode, and whether its first two operands change places.
  typealias Choice = (opcode: Opcode, isSwapped: Bool)

  /// The opcode for a primitive on one lane, if it has one of its own.
  static func scalar(_ primitive: Primitive, on type: ScalarType) -> Choice? {
    if let comparison = comparison(primitive, on: type) { return comparison }
    return arithmetic(primitive, on: type).map { ($0, false) }
  }

  /// The opcode for arithmetic on one lane; `nil` for the less frequent.
  private static func arithmetic(_ primitive: Primitive, on type: ScalarType) -> Opcode? {
    switch type {
    case .float: float(primitive)
    case .double: double(primitive)
    case .float16: primitive == .select ? .select : nil
    case .bool: bitwise(primitive)
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64:
      bitwise(primitive) ?? wrapping(primitive, on: type) ?? extended(primitive, type.isSigned)
    }
  }

  private static func bitwise(_ primitive: Primitive) -> Opcode? {
    switch primitive {
    case .and: .and
    case .or: .or
    case .xor: .xor
    case .select: .select
    case _: nil
    }
  }

  /// What works on the canonical form of every width.
  private static func extended(_ primitive: Primitive, _ isSigned: Bool) -> Opcode? {
    switch primitive {
    case .div: isSigned ? .divSigned : .divUnsigned
    case .rem: isSigned ? .remSigned : .remUnsigned
    case .shr: isSigned ? .shrSigned : .shrUnsigned
    case .min: isSigned ? .minSigned : .minUnsigned
    case .max: isSigned ? .maxSigned : .maxUnsigned
    case .not: isSigned ? .not : nil
    case _: nil
    }
  }

  /// What restores the canonical form; one opcode for each width.
  private static func wrapping(_ primitive: Primitive, on type: ScalarType) -> Opcode? {
    switch primitive {
    case .add:
      of(
        type, .addInt8, .addInt16, .addInt32, .addInt64, .addUInt8, .addUInt16, .addUInt32,
        .addInt64)
    case .sub:
      of(
        type, .subInt8, .subInt16, .subInt32, .subInt64, .subUInt8, .subUInt16, .subUInt32,
        .subInt64)
    case .mul:
      of(
        type, .mulInt8, .mulInt16, .mulInt32, .mulInt64, .mulUInt8, .mulUInt16, .mulUInt32,
        .mulInt64)
    case .shl:
      of(
        type, .shlInt8, .shlInt16, .shlInt32, .shlInt64, .shlUInt8, .shlUInt16, .shlUInt32,
        .shlInt64)
    case _: nil
    }
  }

  /// The opcode for checked arithmetic.
  static func checked(_ primitive: Primitive, on type: ScalarType) -> Opcode? {
    switch primitive {
    case .add:
      of(
        type, .checkedAddInt8, .checkedAddInt16, .checkedAddInt32, .checkedAddInt64,
        .checkedAddUInt8, .checkedAddUInt16, .checkedAddUInt32, .checkedAddUInt64)
    case .sub:
      of(
        type, .checkedSubInt8, .checkedSubInt16, .checkedSubInt32, .checkedSubInt64,
        .checkedSubUInt8, .checkedSubUInt16, .checkedSubUInt32, .checkedSubUInt64)
    case .mul:
      of(
        type, .checkedMulInt8, .checkedMulInt16, .checkedMulInt32, .checkedMulInt64,
        .checkedMulUInt8, .checkedMulUInt16, .checkedMulUInt32, .checkedMulUInt64)
    case _: nil
    }
  }

  /// The opcode that restores the canonical form of an integer type.
  static func wrap(to type: ScalarType) -> Opcode? {
    of(
      type, .wrapInt8, .wrapInt16, .wrapInt32, .move, .wrapUInt8, .wrapUInt16, .wrapUInt32, .move)
  }

  /// The opcode for the integer type among one for each.
  private static func of(
    _ type: ScalarType, _ int8: Opcode, _ int16: Opcode, _ int32: Opcode, _ int64: Opcode,
    _ uint8: Opcode, _ uint16: Opcode, _ uint32: Opcode, _ uint64: Opcode
  ) -> Opcode? {
    switch type {
    case .int8: int8
    case .int16: int16
    case .int32: int32
    case .int64: int64
    case .uint8: uint8
    case .uint16: uint16
    case .uint32: uint32
    case .uint64: uint64
    case .bool, .float16, .float, .double: nil
    }
  }

  private static func float(_ primitive: Primitive) -> Opcode? {
    switch primitive {
    case .add: .addFloat
    case .sub: .subFloat
    case .mul: .mulFloat
    case .div: .divFloat
    case .neg: .negFloat
    case .abs: .absFloat
    case .sqrt: .sqrtFloat
    case .fma: .fmaFloat
    case .min: .minFloat
    case .max: .maxFloat
    case .select: .select
    case _: nil
    }
  }

  private static func double(_ primitive: Primitive) -> Opcode? {
    switch primitive {
    case .add: .addDouble
    case .sub: .subDouble
    case .mul: .mulDouble
    case .div: .divDouble
    case .neg: .negDouble
    case .abs: .absDouble
    case .sqrt: .sqrtDouble
    case .fma: .fmaDouble
    case .min: .minDouble
    case .max: .maxDouble
    case .select: .select
    case _: nil
    }
  }
}
