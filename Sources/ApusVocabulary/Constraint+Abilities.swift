/// What values of a type can do: what the protocols of generic parameters promise.
package struct Abilities: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// `==`
  package static let equate = Abilities(rawValue: 1)
  /// `<`
  package static let compare = Abilities(rawValue: 2)
  /// `+` and `-`
  package static let add = Abilities(rawValue: 4)
  /// `*`, and being an integer literal
  package static let multiply = Abilities(rawValue: 8)
  /// `-x`
  package static let negate = Abilities(rawValue: 16)
  /// `/`
  package static let divide = Abilities(rawValue: 32)
  /// `%`, `&`, `<<` and their like
  package static let integer = Abilities(rawValue: 64)
  /// `&+` and its like
  package static let wrap = Abilities(rawValue: 128)
  /// `T(x)`
  package static let convert = Abilities(rawValue: 256)

  private static let additive: Abilities = [.equate, .add]
  private static let numeric: Abilities = [.additive, .multiply]
  private static let wholeNumbers: Abilities = [.numeric, .compare, .divide, .integer, .convert]
  private static let field: Abilities = [.numeric, .negate, .divide]

  /// What the protocol called `name` promises.
  package init(of name: String) {
    self =
      switch name {
      case "Equatable", "Hashable": .equate
      case "Comparable", "Strideable": [.equate, .compare]
      case "AdditiveArithmetic": .additive
      case "Numeric": .numeric
      case "SignedNumeric": [.numeric, .negate]
      case "AlgebraicField", "ElementaryFunctions": .field
      case "BinaryInteger": .wholeNumbers
      case "FixedWidthInteger", "UnsignedInteger": [.wholeNumbers, .wrap]
      case "SignedInteger": [.wholeNumbers, .wrap, .negate]
      case "FloatingPoint", "BinaryFloatingPoint", "Real": [.field, .compare, .convert]
      default: []
      }
  }

  /// What a binary operator needs of its operands' type.
  package init(neededBy symbol: BinaryOperator) {
    self =
      switch symbol {
      case .add, .subtract: .add
      case .multiply: .multiply
      case .divide: .divide
      case .remainder, .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight: .integer
      case .wrappingAdd, .wrappingSubtract, .wrappingMultiply, .maskingShiftLeft,
        .maskingShiftRight:
        .wrap
      case .equal, .notEqual: .equate
      case .less, .lessOrEqual, .greater, .greaterOrEqual: .compare
      case .logicalAnd, .logicalOr, .pointwiseEqual, .pointwiseNotEqual, .pointwiseLess,
        .pointwiseLessOrEqual, .pointwiseGreater, .pointwiseGreaterOrEqual, .pointwiseAnd,
        .pointwiseOr, .pointwiseXor:
        []
      }
  }
}
