import ApusVocabulary

extension ElementType {
  /// NumPy's name of the type.
  var numPyName: String {
    switch self {
    case .bool: "bool"
    case .int8: "int8"
    case .int16: "int16"
    case .int32: "int32"
    case .int64, .int: "int64"
    case .uint8: "uint8"
    case .uint16: "uint16"
    case .uint32: "uint32"
    case .uint64, .uint: "uint64"
    case .float16: "float16"
    case .float: "float32"
    case .double: "float64"
    case .complexFloat: "complex64"
    case .complexDouble: "complex128"
    }
  }

  /// The type of Python's that one number has.
  var pythonName: String {
    switch self {
    case .bool: "bool"
    case .int8, .int16, .int32, .int64, .int, .uint8, .uint16, .uint32, .uint64, .uint: "int"
    case .float16, .float, .double: "float"
    case .complexFloat, .complexDouble: "complex"
    }
  }
}
