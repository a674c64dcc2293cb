import ApusIR
import ApusVocabulary

extension Opcode {
  /// The opcodes of the comparisons of a family of types.
  fileprivate struct Family {
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
    let choices: [Primitive: Choice] = [
      .equal: (family.equal, false), .notEqual: (family.notEqual, false),
      .less: (family.less, false), .lessEqual: (family.lessEqual, false),
      .greater: (family.less, true), .greaterEqual: (family.lessEqual, true),
    ]
    return choices[primitive]
  }

  /// The opcode that jumps if a comparison gives `outcome`.
  static func branch(_ primitive: Primitive, on type: ScalarType, if outcome: Bool) -> Choice? {
    if primitive == .inBounds {
      return outcome ? (.branchLessUnsigned, false) : (.branchLessEqualUnsigned, true)
    }
    guard let family = family(of: type) else { return nil }
    return outcome ? family.branches[primitive] : family.negatedBranches[primitive]
  }
}

extension Opcode.Family {
  /// The branches that are taken if the comparison holds.
  fileprivate var branches: [Primitive: Opcode.Choice] {
    [
      .equal: (branchEqual, false), .notEqual: (branchNotEqual, false),
      .less: (branchLess, false), .lessEqual: (branchLessEqual, false),
      .greater: (branchLess, true), .greaterEqual: (branchLessEqual, true),
    ]
  }

  /// The branches that are taken if the comparison does not hold.
  fileprivate var negatedBranches: [Primitive: Opcode.Choice] {
    let notLess = branchNotLess.map { ($0, false) } ?? (branchLessEqual, true)
    let notLessEqual = branchNotLessEqual.map { ($0, false) } ?? (branchLess, true)
    return [
      .equal: (branchNotEqual, false), .notEqual: (branchEqual, false), .less: notLess,
      .lessEqual: notLessEqual, .greater: (notLess.0, !notLess.1),
      .greaterEqual: (notLessEqual.0, !notLessEqual.1),
    ]
  }
}
