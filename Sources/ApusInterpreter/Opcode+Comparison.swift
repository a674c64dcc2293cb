import ApusIR
import ApusVocabulary

extension Opcode {
  /// The opcodes of the comparisons of a family of types.
  private struct Family {
    var equal, notEqual, less, lessEqual: Opcode
    var branchEqual, branchNotEqual, branchLess, branchLessEqual: Opcode
    /// Where a comparison with NaN makes the negation of "less" another thing than its reverse.
    var branchNotLess, branchNotLessEqual: Opcode?
  }

  private static func family(of type: ScalarType) -> Family? {
    switch type {
    case .float16: nil
    case .float:
      Family(
        equal: .equalFloat, notEqual: .notEqualFloat, less: .lessFloat,
        lessEqual: .lessEqualFloat, branchEqual: .branchEqualFloat,
        branchNotEqual: .branchNotEqualFloat, branchLess: .branchLessFloat,
        branchLessEqual: .branchLessEqualFloat, branchNotLess: .branchNotLessFloat,
        branchNotLessEqual: .branchNotLessEqualFloat)
    case .double:
      Family(
        equal: .equalDouble, notEqual: .notEqualDouble, less: .lessDouble,
        lessEqual: .lessEqualDouble, branchEqual: .branchEqualDouble,
        branchNotEqual: .branchNotEqualDouble, branchLess: .branchLessDouble,
        branchLessEqual: .branchLessEqualDouble, branchNotLess: .branchNotLessDouble,
        branchNotLessEqual: .branchNotLessEqualDouble)
    case .int8, .int16, .int32, .int64:
      Family(
        equal: .equal, notEqual: .notEqual, less: .lessSigned, lessEqual: .lessEqualSigned,
        branchEqual: .branchEqual, branchNotEqual: .branchNotEqual,
        branchLess: .branchLessSigned, branchLessEqual: .branchLessEqualSigned)
    case .bool, .uint8, .uint16, .uint32, .uint64:
      Family(
        equal: .equal, notEqual: .notEqual, less: .lessUnsigned, lessEqual: .lessEqualUnsigned,
        branchEqual: .branchEqual, branchNotEqual: .branchNotEqual,
        branchLess: .branchLessUnsigned, branchLessEqual: .branchLessEqualUnsigned)
    }
  }

  /// The opcode for a comparison of one lane.
  static func comparison(_ primitive: Primitive, on type: ScalarType) -> Choice? {
    // The extent is not negative, so an unsigned comparison also refuses negative indices.
    if primitive == .inBounds { return (.lessUnsigned, false) }
    guard let family = family(of: type) else { return nil }
    switch primitive {
    case .equal: return (family.equal, false)
    case .notEqual: return (family.notEqual, false)
    case .less: return (family.less, false)
    case .lessEqual: return (family.lessEqual, false)
    case .greater: return (family.less, true)
    case .greaterEqual: return (family.lessEqual, true)
    case _: return nil
    }
  }

  /// The opcode that jumps if a comparison gives `outcome`.
  static func branch(_ primitive: Primitive, on type: ScalarType, if outcome: Bool) -> Choice? {
    if primitive == .inBounds {
      return outcome ? (.branchLessUnsigned, false) : (.branchLessEqualUnsigned, true)
    }
    guard let family = family(of: type) else { return nil }
    let notLess = family.branchNotLess.map { ($0, false) } ?? (family.branchLessEqual, true)
    let notLessEqual = family.branchNotLessEqual.map { ($0, false) } ?? (family.branchLess, true)
    switch primitive {
    case .equal: return (outcome ? family.branchEqual : family.branchNotEqual, false)
    case .notEqual: return (outcome ? family.branchNotEqual : family.branchEqual, false)
    case .less: return outcome ? (family.branchLess, false) : notLess
    case .lessEqual: return outcome ? (family.branchLessEqual, false) : notLessEqual
    case .greater: return outcome ? (family.branchLess, true) : (notLess.0, !notLess.1)
    case .greaterEqual:
      return outcome ? (family.branchLessEqual, true) : (notLessEqual.0, !notLessEqual.1)
    case _: return nil
    }
  }
}
