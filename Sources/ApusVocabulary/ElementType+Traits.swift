extension ElementType {
  package var isInteger: Bool { representation.isInteger }
  package var isFloatingPoint: Bool { representation.isFloatingPoint }
  package var isSignedInteger: Bool { isInteger && representation.isSigned }
  package var bitWidth: Int { representation.bitWidth }

  /// The unsigned type of the same width, which holds every magnitude; a floating-point type
  /// is its own.
  package var magnitude: ElementType {
    switch self {
    case .int8: .uint8
    case .int16: .uint16
    case .int32: .uint32
    case .int64: .uint64
    case .int: .uint
    case .bool, .uint8, .uint16, .uint32, .uint64, .uint, .float16, .float, .double: self
    }
  }

  /// What `init(bitPattern:)` takes: the integer type of the other sign, or the bits of a
  /// floating-point type.
  package var bits: ElementType {
    switch self {
    case .bool: .bool
    case .int8: .uint8
    case .int16: .uint16
    case .int32: .uint32
    case .int64: .uint64
    case .int: .uint
    case .uint8: .int8
    case .uint16: .int16
    case .uint32: .int32
    case .uint64: .int64
    case .uint: .int
    case .float16: .uint16
    case .float: .uint32
    case .double: .uint64
    }
  }

  /// The number of bits of a floating-point type's significand that are stored.
  package var significandBitCount: Int {
    switch self {
    case .float16: 10
    case .float: 23
    case .double: 52
    case .bool, .int8, .int16, .int32, .int64, .int, .uint8, .uint16, .uint32, .uint64, .uint: 0
    }
  }
}
