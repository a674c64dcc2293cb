/// One row of the operator table.
package struct Operator: Hashable, Sendable {
  /// Where an operator stands with respect to its operands.
  package enum Fixity: UInt8, CaseIterable, Hashable, Sendable {
    case prefix, infix, postfix
  }

  /// The characters of the operator.
  package var symbol: String
  package var fixity: Fixity
  /// How tightly an infix operator binds; the others bind tighter than all of these.
  package var precedence: PrecedenceGroup
  package var kind: OperatorKind
  /// For an operator that kernels do not have, what to write instead.
  package var advice = ""
}

/// How tightly infix operators bind, the loosest first: Swift's groups, in Swift's order.
package enum PrecedenceGroup: UInt8, CaseIterable, Hashable, Comparable, Sendable {
  case assignment, ternary, logicalDisjunction, logicalConjunction, comparison, nilCoalescing
  case casting, rangeFormation, addition, multiplication, bitwiseShift

  /// How operators of one group in a row are combined.
  package enum Associativity: Hashable, Sendable {
    case left, right, none
  }

  /// How operators of this group in a row are combined.
  package var associativity: Associativity {
    switch self {
    case .logicalDisjunction, .logicalConjunction, .addition, .multiplication: .left
    case .assignment, .ternary, .nilCoalescing: .right
    case .comparison, .casting, .rangeFormation, .bitwiseShift: .none
    }
  }

  /// The name of the group in Swift.
  package var swiftName: String {
    switch self {
    case .assignment: "AssignmentPrecedence"
    case .ternary: "TernaryPrecedence"
    case .logicalDisjunction: "LogicalDisjunctionPrecedence"
    case .logicalConjunction: "LogicalConjunctionPrecedence"
    case .comparison: "ComparisonPrecedence"
    case .nilCoalescing: "NilCoalescingPrecedence"
    case .casting: "CastingPrecedence"
    case .rangeFormation: "RangeFormationPrecedence"
    case .addition: "AdditionPrecedence"
    case .multiplication: "MultiplicationPrecedence"
    case .bitwiseShift: "BitwiseShiftPrecedence"
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
