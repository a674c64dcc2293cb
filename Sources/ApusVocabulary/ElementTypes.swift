/// A set of scalar types: what a type parameter of a builtin may stand for.
package struct ElementTypes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of this one type.
  package init(_ type: ElementType) { rawValue = 1 << UInt32(type.rawValue) }

  package static let bool = ElementTypes(.bool)
  package static let signedIntegers: ElementTypes = Self(
    of: [.int8, .int16, .int32, .int64, .int])
  package static let unsignedIntegers: ElementTypes = Self(
    of: [.uint8, .uint16, .uint32, .uint64, .uint])
  package static let integers: ElementTypes = [.signedIntegers, .unsignedIntegers]
  package static let floating: ElementTypes = Self(of: [.float16, .float, .double])
  package static let complex: ElementTypes = Self(of: [.complexFloat, .complexDouble])
  package static let signedNumeric: ElementTypes = [.signedIntegers, .floating]
  /// The real numbers, which have an order.
  package static let numeric: ElementTypes = [.integers, .floating]
  /// Floating-point and complex numbers: what has a division that is not of integers.
  package static let fields: ElementTypes = [.floating, .complex]
  package static let real: ElementTypes = [.numeric, .bool]
  package static let all: ElementTypes = [.real, .complex]

  private init(of types: [ElementType]) {
    self = types.reduce(into: []) { $0.formUnion(ElementTypes($1)) }
  }

  /// Whether `type` is in the set.
  package func contains(_ type: ElementType) -> Bool { contains(ElementTypes(type)) }

  /// The types in the set, in the order of their declaration.
  package var types: [ElementType] { ElementType.allCases.filter { contains($0) } }

  /// The one type of a set of one.
  package var only: ElementType? {
    rawValue.nonzeroBitCount == 1
      ? ElementType(rawValue: UInt8(rawValue.trailingZeroBitCount)) : nil
  }

  /// What documentation calls the set.
  package var name: String {
    switch self {
    case .bool: "Bool"
    case .signedIntegers: "signed integers"
    case .unsignedIntegers: "unsigned integers"
    case .integers: "integers"
    case .floating: "floating point"
    case .complex: "complex numbers"
    case .fields: "floating-point and complex numbers"
    case .signedNumeric: "signed numbers"
    case .numeric: "numbers"
    case [.numeric, .complex]: "numbers and complex numbers"
    case [.signedNumeric, .complex]: "signed and complex numbers"
    case .real: "all scalars but complex ones"
    case .all: "all scalars"
    default: types.map(\.swiftName).joined(separator: ", ")
    }
  }
}
