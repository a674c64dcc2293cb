import ApusVocabulary

extension ElementType {
  /// The type in C.
  package var cType: String {
    switch self {
    case .bool: "bool"
    case .int8: "int8_t"
    case .int16: "int16_t"
    case .int32: "int32_t"
    case .int64, .int: "int64_t"
    case .uint8: "uint8_t"
    case .uint16: "uint16_t"
    case .uint32: "uint32_t"
    case .uint64, .uint: "uint64_t"
    case .float16: "apus_float16"
    case .float: "float"
    case .double: "double"
    case .complexFloat: "apus_complex64"
    case .complexDouble: "apus_complex128"
    }
  }

  /// The letter that stands for the type where values are shown; see `apus_text_put_value`.
  var letter: Character {
    switch self {
    case .bool: "b"
    case .int8: "c"
    case .int16: "s"
    case .int32: "i"
    case .int64, .int: "l"
    case .uint8: "C"
    case .uint16: "S"
    case .uint32: "I"
    case .uint64, .uint: "L"
    case .float16: "h"
    case .float: "f"
    case .double: "d"
    case .complexFloat: "F"
    case .complexDouble: "D"
    }
  }
}
