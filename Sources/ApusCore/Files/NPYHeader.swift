import ApusVocabulary

/// What the header of an `.npy` file says about the data that follow it.
struct NPYHeader: Equatable {
  /// The order of the bytes of an element.
  enum ByteOrder {
    case little, big
  }

  /// The type of the elements; 8-byte integers are `Int` and `UInt`.
  var elementType: ElementType

  var byteOrder: ByteOrder

  /// Whether elements lie in column-major order.
  var isColumnMajor: Bool

  var shape: [Int]

  /// The bytes that every file begins with.
  static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

  /// The bytes of a whole header, from the magic to the newline before the data, as NumPy writes
  /// them: padded to a multiple of 64, with room for the first extent to grow to 21 digits.
  func encoded() -> [UInt8] {
    var extents = shape.map(String.init).joined(separator: ", ")
    if shape.count == 1 { extents += "," }
    var text = "{'descr': '\(descriptor)', 'fortran_order': \(isColumnMajor ? "True" : "False"), "
    text += "'shape': (\(extents)), }"
    if let growing = isColumnMajor ? shape.last : shape.first {
      text += String(repeating: " ", count: 21 - String(growing).utf8.count)
    }
    // Version 1 counts the header in two bytes; where they do not suffice, version 2 takes four.
    let isLong = 10 + text.utf8.count + 65 > 0xffff
    let prefix = Self.magic.count + 2 + (isLong ? 4 : 2)
    let padding = 64 - (prefix + text.utf8.count + 1) % 64
    let length = text.utf8.count + padding + 1
    var bytes = Self.magic + [isLong ? 2 : 1, 0]
    for index in 0..<(isLong ? 4 : 2) {
      bytes.append(UInt8(truncatingIfNeeded: length >> (8 * index)))
    }
    bytes += text.utf8
    bytes += [UInt8](repeating: 0x20, count: padding) + [0x0a]
    return bytes
  }

  /// NumPy's name for element type and byte order, such as `<f8`.
  private var descriptor: String {
    let width = elementType.byteCount
    let order = width == 1 ? "|" : byteOrder == .little ? "<" : ">"
    let kind =
      switch elementType {
      case .bool: "b"
      case .int8, .int16, .int32, .int64, .int: "i"
      case .uint8, .uint16, .uint32, .uint64, .uint: "u"
      case .float16, .float, .double: "f"
      case .complexFloat, .complexDouble: "c"
      }
    return "\(order)\(kind)\(width)"
  }
}

extension ElementType {
  /// NumPy's name of the type, such as `float64`.
  var numPyName: String {
    let width = 8 * byteCount
    return switch self {
    case .bool: "bool"
    case .int8, .int16, .int32, .int64, .int: "int\(width)"
    case .uint8, .uint16, .uint32, .uint64, .uint: "uint\(width)"
    case .float16, .float, .double: "float\(width)"
    case .complexFloat, .complexDouble: "complex\(width)"
    }
  }
}
