extension ElementType {
  /// A value of this type, given by its bits, as Swift prints it.
  package func text(ofBits bits: UInt64) -> String {
    switch self {
    case .bool: bits & 1 != 0 ? "true" : "false"
    case .int8: String(Int8(truncatingIfNeeded: bits))
    case .int16: String(Int16(truncatingIfNeeded: bits))
    case .int32: String(Int32(truncatingIfNeeded: bits))
    case .int64, .int: String(Int64(bitPattern: bits))
    case .uint8: String(UInt8(truncatingIfNeeded: bits))
    case .uint16: String(UInt16(truncatingIfNeeded: bits))
    case .uint32: String(UInt32(truncatingIfNeeded: bits))
    case .uint64, .uint: String(bits)
    case .float16: Float16(bitPattern: UInt16(truncatingIfNeeded: bits)).description
    case .float: Float(bitPattern: UInt32(truncatingIfNeeded: bits)).description
    case .double: Double(bitPattern: bits).description
    }
  }
}
