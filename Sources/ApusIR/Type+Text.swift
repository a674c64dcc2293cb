import ApusVocabulary

extension Type {
  /// The type in printed IR, such as `f64`, `f64x8`, `array<f64,2>`, `storage<i32,1>`.
  package var text: String {
    switch self {
    case .scalar(let type, 1): type.name
    case .scalar(let type, let lanes): "\(type.name)x\(lanes)"
    case .array(let type, let rank): "array<\(type.name),\(rank)>"
    case .storage(let type, let rank): "storage<\(type.name),\(rank)>"
    }
  }
}

extension ScalarType {
  /// The type that printed IR calls `name`.
  package init?(irName name: some StringProtocol) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }
}

extension Constant {
  /// The value in printed IR; numbers read back to the same bits.
  package var text: String {
    switch type {
    case .bool: bits == 0 ? "false" : "true"
    case .int8, .int16, .int32, .int64: String(signed)
    case .uint8, .uint16, .uint32, .uint64: String(bits)
    case .float16: text(Float16(bitPattern: UInt16(truncatingIfNeeded: bits)))
    case .float: text(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case .double: text(Double(bitPattern: bits))
    }
  }

  /// The shortest decimal that is `value`, or all bits of a NaN.
  private func text(_ value: some BinaryFloatingPoint & CustomStringConvertible) -> String {
    value.isNaN ? "nan(0x\(String(bits, radix: 16)))" : value.description
  }
}
