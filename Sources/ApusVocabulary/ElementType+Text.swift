extension ElementType {
  /// A value of this type, given by its bits, as Swift prints it; a complex number as `1.5-2.0i`.
  package func text(ofBits bits: UInt64, imaginary: UInt64 = 0) -> String {
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
    case .complexFloat, .complexDouble: complexText(ofBits: bits, imaginary: imaginary)
    }
  }

  /// Both components with their signs, and `i` behind the second.
  private func complexText(ofBits bits: UInt64, imaginary: UInt64) -> String {
    let second = component.text(ofBits: imaginary)
    return component.text(ofBits: bits) + (second.hasPrefix("-") ? "" : "+") + second + "i"
  }
}
