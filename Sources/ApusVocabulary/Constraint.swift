/// A protocol that a generic parameter can be constrained to, as the element types that conform.
package enum Constraint {
  /// The element types of each protocol that kernels know.
  private static let domains: [String: ElementTypes] = [
    "Equatable": .all, "Hashable": .all, "Comparable": .numeric, "Strideable": .numeric,
    "AdditiveArithmetic": [.numeric, .complex], "Numeric": [.numeric, .complex],
    "SignedNumeric": [.signedNumeric, .complex], "AlgebraicField": .fields,
    "ElementaryFunctions": .fields, "BinaryInteger": .integers, "FixedWidthInteger": .integers,
    "SignedInteger": .signedIntegers, "UnsignedInteger": .unsignedIntegers,
    "FloatingPoint": .floating, "BinaryFloatingPoint": .floating, "Real": .floating,
    "Sendable": .all, "BitwiseCopyable": .all,
    // Of the library's own, since Swift has no name for these sets.
    "_Complex": .complex, "_Real": .numeric, "_Boolean": .bool,
  ]

  /// The names of the protocols, for messages that suggest one.
  package static var names: [String] { domains.keys.filter { !$0.hasPrefix("_") }.sorted() }

  /// The types that conform to the protocol called `name`; `nil` if kernels do not know it.
  package static func domain(of name: String) -> ElementTypes? { domains[name] }
}
