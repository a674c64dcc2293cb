/// A protocol that a generic parameter can be constrained to, as the element types that conform.
package enum Constraint {
  /// The element types of each protocol that kernels know.
  private static let domains: [String: ElementTypes] = [
    "Equatable": .all, "Hashable": .all, "Comparable": .numeric, "AdditiveArithmetic": .numeric,
    "Numeric": .numeric, "SignedNumeric": .signedNumeric, "Strideable": .numeric,
    "BinaryInteger": .integers, "FixedWidthInteger": .integers,
    "SignedInteger": .signedIntegers, "UnsignedInteger": .unsignedIntegers,
    "FloatingPoint": .floating, "BinaryFloatingPoint": .floating, "Real": .floating,
    "ElementaryFunctions": .floating, "AlgebraicField": .floating, "Sendable": .all,
    "BitwiseCopyable": .all,
  ]

  /// The names of the protocols, for messages that suggest one.
  package static var names: [String] { domains.keys.sorted() }

  /// The types that conform to the protocol called `name`; `nil` if kernels do not know it.
  package static func domain(of name: String) -> ElementTypes? { domains[name] }
}
