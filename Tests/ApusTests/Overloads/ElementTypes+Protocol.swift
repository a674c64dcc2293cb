import ApusVocabulary

extension ElementTypes {
  /// The protocol to which these elements conform and no others; `nil` if there is none.
  var protocolName: String? {
    switch self {
    case .all: "KernelElement"
    case [.numeric, .complex]: "NumericElement"
    case [.signedNumeric, .complex]: "SignedElement"
    case .numeric: "ComparableElement"
    case .signedNumeric: "SignedRealElement"
    case .integers: "IntegerElement"
    case .signedIntegers: "SignedIntegerElement"
    case .unsignedIntegers: "UnsignedIntegerElement"
    case .fields: "FieldElement"
    case .floating: "FloatingElement"
    case .complex: "ComplexElement"
    default: nil
    }
  }

  /// What an extension of arrays with these elements says.
  var condition: String? {
    self == .bool ? "Element == Bool" : protocolName.map { "Element: \($0)" }
  }
}
