extension ElementType {
  package var isInteger: Bool { representation.isInteger }
  /// Whether it is a type of real floating-point numbers.
  package var isFloatingPoint: Bool { representation.isFloatingPoint && !isComplex }
  package var isComplex: Bool { self == .complexFloat || self == .complexDouble }
  package var isSignedInteger: Bool { isInteger && representation.isSigned }
  package var bitWidth: Int { representation.bitWidth }

  /// How many numbers of the representation make a value: 2 for a complex type.
  package var componentCount: Int { isComplex ? 2 : 1 }

  /// The bytes that an array element takes in memory.
  package var byteCount: Int { componentCount * representation.byteCount }

  /// The type of each component of a complex type; any other type is its own.
  package var component: ElementType {
    switch self {
    case .complexFloat: .float
    case .complexDouble: .double
    case .bool, .int8, .int16, .int32, .int64, .int, .uint8, .uint16, .uint32, .uint64, .uint,
      .float16, .float, .double:
      self
    }
  }

  /// The complex type with components of this type, if there is one.
  package var complex: ElementType? {
    switch self {
    case .float, .complexFloat: .complexFloat
    case .double, .complexDouble: .complexDouble
    case .bool, .int8, .int16, .int32, .int64, .int, .uint8, .uint16, .uint32, .uint64, .uint,
      .float16:
      nil
    }
  }

  /// Whether values of both types are the same bits in memory, as those of `Int` and `Int64` are.
  package func isRepresented(as other: ElementType) -> Bool {
    representation == other.representation && componentCount == other.componentCount
  }

  /// The unsigned type of the same width, which holds every magnitude; a floating-point type
  /// is its own, and a complex type has that of its components.
  package var magnitude: ElementType {
    switch self {
    case .int8: .uint8
    case .int16: .uint16
    case .int32: .uint32
    case .int64: .uint64
    case .int: .uint
    case .complexFloat, .complexDouble: component
    case .bool, .uint8, .uint16, .uint32, .uint64, .uint, .float16, .float, .double: self
    }
  }

  /// The type in which values of this type are summed: half precision in single.
  package var accumulator: ElementType { self == .float16 ? .float : self }

  /// What `init(bitPattern:)` takes: the integer type of the other sign, or the bits of a
  /// floating-point type; a type that has no such initialiser is its own.
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
    case .complexFloat, .complexDouble: self
    }
  }

  /// The number of bits of a floating-point type's significand that are stored.
  package var significandBitCount: Int {
    switch self {
    case .float16: 10
    case .float, .complexFloat: 23
    case .double, .complexDouble: 52
    case .bool, .int8, .int16, .int32, .int64, .int, .uint8, .uint16, .uint32, .uint64, .uint: 0
    }
  }
}
