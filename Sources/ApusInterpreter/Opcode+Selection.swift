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
    if primitive == .select { return .select }
    switch type {
    case .float16: return nil
    case .float: return float[primitive]
    case .double: return double[primitive]
    case .bool: return bitwise[primitive]
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64:
      return bitwise[primitive] ?? wrapping[primitive]?[type]
        ?? (type.isSigned ? signed[primitive] : unsigned[primitive])
    }
  }

  /// The opcode for checked arithmetic.
  static func checked(_ primitive: Primitive, on type: ScalarType) -> Opcode? {
    checked[primitive]?[type]
  }

  // MARK: - What works on the canonical form of every width

  private static let bitwise: [Primitive: Opcode] = [.and: .and, .or: .or, .xor: .xor]

  private static let signed: [Primitive: Opcode] = [
    .div: .divSigned, .rem: .remSigned, .shr: .shrSigned, .min: .minSigned, .max: .maxSigned,
    .not: .not,
  ]

  private static let unsigned: [Primitive: Opcode] = [
    .div: .divUnsigned, .rem: .remUnsigned, .shr: .shrUnsigned, .min: .minUnsigned,
    .max: .maxUnsigned,
  ]

  // MARK: - What restores the canonical form: an opcode for each width

  /// The opcodes that restore the canonical form of an integer type.
  static let wraps: [ScalarType: Opcode] = [
    .int8: .wrapInt8, .int16: .wrapInt16, .int32: .wrapInt32, .int64: .move,
    .uint8: .wrapUInt8, .uint16: .wrapUInt16, .uint32: .wrapUInt32, .uint64: .move,
  ]

  private static let wrapping: [Primitive: [ScalarType: Opcode]] = [
    .add: [
      .int8: .addInt8, .int16: .addInt16, .int32: .addInt32, .int64: .addInt64,
      .uint8: .addUInt8, .uint16: .addUInt16, .uint32: .addUInt32, .uint64: .addInt64,
    ],
    .sub: [
      .int8: .subInt8, .int16: .subInt16, .int32: .subInt32, .int64: .subInt64,
      .uint8: .subUInt8, .uint16: .subUInt16, .uint32: .subUInt32, .uint64: .subInt64,
    ],
    .mul: [
      .int8: .mulInt8, .int16: .mulInt16, .int32: .mulInt32, .int64: .mulInt64,
      .uint8: .mulUInt8, .uint16: .mulUInt16, .uint32: .mulUInt32, .uint64: .mulInt64,
    ],
    .shl: [
      .int8: .shlInt8, .int16: .shlInt16, .int32: .shlInt32, .int64: .shlInt64,
      .uint8: .shlUInt8, .uint16: .shlUInt16, .uint32: .shlUInt32, .uint64: .shlInt64,
    ],
  ]

  private static let checked: [Primitive: [ScalarType: Opcode]] = [
    .add: [
      .int8: .checkedAddInt8, .int16: .checkedAddInt16, .int32: .checkedAddInt32,
      .int64: .checkedAddInt64, .uint8: .checkedAddUInt8, .uint16: .checkedAddUInt16,
      .uint32: .checkedAddUInt32, .uint64: .checkedAddUInt64,
    ],
    .sub: [
      .int8: .checkedSubInt8, .int16: .checkedSubInt16, .int32: .checkedSubInt32,
      .int64: .checkedSubInt64, .uint8: .checkedSubUInt8, .uint16: .checkedSubUInt16,
      .uint32: .checkedSubUInt32, .uint64: .checkedSubUInt64,
    ],
    .mul: [
      .int8: .checkedMulInt8, .int16: .checkedMulInt16, .int32: .checkedMulInt32,
      .int64: .checkedMulInt64, .uint8: .checkedMulUInt8, .uint16: .checkedMulUInt16,
      .uint32: .checkedMulUInt32, .uint64: .checkedMulUInt64,
    ],
  ]

  // MARK: - Floating point

  private static let float: [Primitive: Opcode] = [
    .add: .addFloat, .sub: .subFloat, .mul: .mulFloat, .div: .divFloat, .neg: .negFloat,
    .abs: .absFloat, .sqrt: .sqrtFloat, .fma: .fmaFloat, .min: .minFloat, .max: .maxFloat,
  ]

  private static let double: [Primitive: Opcode] = [
    .add: .addDouble, .sub: .subDouble, .mul: .mulDouble, .div: .divDouble, .neg: .negDouble,
    .abs: .absDouble, .sqrt: .sqrtDouble, .fma: .fmaDouble, .min: .minDouble, .max: .maxDouble,
  ]
}
