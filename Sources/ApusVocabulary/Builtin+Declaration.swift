extension Builtin {
  /// How the builtin is written, with its types: `x.rounded(_: .up) -> Self`.
  package var declaration: String {
    let own = "Self"
    let result = result.description(own: own)
    let list = parameters.map { parameter in
      "\(parameter.label ?? "_"): \(parameter.type.description(own: own))"
    }
    let arguments = "(" + list.joined(separator: ", ") + (isVariadic ? ", …" : "") + ")"
    switch kind {
    case .function: return "\(name)\(arguments) -> \(result)"
    case .method: return "x.\(name)\(arguments) -> \(result)"
    case .mutatingMethod: return "x.\(name)\(arguments)"
    case .property: return "x.\(name): \(result)"
    case .staticProperty: return "\(own).\(name): \(result)"
    case .staticMethod: return "\(own).\(name)\(arguments) -> \(result)"
    case .initializer: return "\(own)\(arguments)"
    }
  }
}
