import ApusIR
import ApusVocabulary

/// What a checked function looks like in the IR: the leaves of its parameters, captures and
/// results.
struct FunctionShape {
  /// The written parameters' leaves, then those of the captures.
  var parameters: [(value: Value, convention: Convention)] = []
  /// How many of the parameters stand for what was written.
  var writtenCount = 0
  /// The leaves of the returned value.
  var results: [Type] = []
  /// The leaves of what comes back of inout parameters, then of inout captures.
  var returned: [Type] = []

  init(of function: TypedFunction) {
    for (index, parameter) in function.signature.parameters.enumerated() {
      let name =
        index < function.parameters.count
        ? function.variables[function.parameters[index]].name : parameter.name
      add(name, type: parameter.type, isInout: parameter.isInout)
    }
    writtenCount = parameters.count
    for capture in function.captures {
      let variable = function.variables[capture.variable]
      add(variable.name, type: variable.type, isInout: capture.isInout)
    }
    results = function.signature.result.leaves.map { Type(leaf: $0, isStorage: false) }
  }

  private mutating func add(_ name: String, type: SourceType, isInout: Bool) {
    for leaf in type.leaves {
      let type = Type(leaf: leaf, isStorage: isInout)
      let isStorage = if case .storage = type { true } else { false }
      parameters.append((Value(type: type, name: name), isStorage ? .exclusive : .value))
      if isInout { returned.append(type) }
    }
  }
}
