/// The types of a single number as the machine sees them: what the IR computes with.
///
/// `Int` and `Int64` of the language have the same representation, `.int64`; so have `UInt` and
/// `UInt64`. A type knows its signedness, so one operation serves both.
package enum ScalarType: UInt8, CaseIterable, Hashable, Sendable {
  case bool
  case int8, int16, int32, int64
  case uint8, uint16, uint32, uint64
  case float16, float, double

  /// The name in printed IR, such as `i32`, `u8`, `f64`.
  package var name: String {
    switch self {
    case .bool: "bool"
    case .int8: "i8"
    case .int16: "i16"
    case .int32: "i32"
    case .int64: "i64"
    case .uint8: "u8"
    case .uint16: "u16"
    case .uint32: "u32"
    case .uint64: "u64"
    case .float16: "f16"
    case .float: "f32"
    case .double: "f64"
    }
  }

  /// The number of significant bits of a value; 1 for `bool`.
  package var bitWidth: Int {
    switch self {
    case .bool: 1
    case .int8, .uint8: 8
    case .int16, .uint16, .float16: 16
    case .int32, .uint32, .float: 32
    case .int64, .uint64, .double: 64
    }
  }

  /// The bytes that an array element takes in memory; a `bool` takes one.
  package var byteCount: Int { self == .bool ? 1 : bitWidth / 8 }

  package var isFloatingPoint: Bool { self == .float16 || self == .float || self == .double }

  package var isInteger: Bool { self != .bool && !isFloatingPoint }

  package var isSigned: Bool {
    switch self {
    case .int8, .int16, .int32, .int64, .float16, .float, .double: true
    case .bool, .uint8, .uint16, .uint32, .uint64: false
    }
  }
}
