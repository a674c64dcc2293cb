/// The scalar types of the language, which are also the element types of its arrays.
package enum ElementType: UInt8, CaseIterable, Hashable, Sendable {
  case bool
  case int8, int16, int32, int64, int
  case uint8, uint16, uint32, uint64, uint
  case float16, float, double
  /// Two numbers, the real and the imaginary part, one behind the other.
  case complexFloat, complexDouble

  /// The name of the type in Swift.
  package var swiftName: String {
    switch self {
    case .bool: "Bool"
    case .int8: "Int8"
    case .int16: "Int16"
    case .int32: "Int32"
    case .int64: "Int64"
    case .int: "Int"
    case .uint8: "UInt8"
    case .uint16: "UInt16"
    case .uint32: "UInt32"
    case .uint64: "UInt64"
    case .uint: "UInt"
    case .float16: "Float16"
    case .float: "Float"
    case .double: "Double"
    case .complexFloat: "Complex<Float>"
    case .complexDouble: "Complex<Double>"
    }
  }

  /// How a value of this type is represented; of a complex type, each of its components.
  package var representation: ScalarType {
    switch self {
    case .bool: .bool
    case .int8: .int8
    case .int16: .int16
    case .int32: .int32
    case .int64, .int: .int64
    case .uint8: .uint8
    case .uint16: .uint16
    case .uint32: .uint32
    case .uint64, .uint: .uint64
    case .float16: .float16
    case .float, .complexFloat: .float
    case .double, .complexDouble: .double
    }
  }

  /// The type that Swift calls `name`, if the language has it.
  package init?(swiftName name: some StringProtocol) {
    guard let match = Self.allCases.first(where: { $0.swiftName == name }) else { return nil }
    self = match
  }
}
