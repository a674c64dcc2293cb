import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// A generic function with types bound to its parameters.
struct GenericInstance: Hashable {
  var function: Int
  var arguments: GenericArguments
}

/// An argument that does not suit the parameter of a generic function.
struct GenericMismatch {
  var argument: CheckedArgument
  var parameter: Int
}

/// Generic functions: declaring them, and making a function for each set of types.
extension Checker {
  /// More functions than any program means are made of generic ones only by ever new types.
  private static let instanceLimit = 2000

  /// Declares a generic function, whose body is checked for the types of its uses.
  func declareGeneric(_ id: ID<FunctionNode>, tree index: Int) {
    let name = text(tree[id].name)
    let parameters = genericParameters(of: tree[id])
    let function = GenericFunction(
      name: name, tree: tree, treeIndex: index, node: id, parameters: parameters)
    checkTypes(of: function)
    checkDefaults(of: function)
    globals.generics[key(name), default: []].append(generics.count)
    generics.append(function)
  }

  /// The parameters in angle brackets, with what the `where` clause adds.
  func genericParameters(of node: FunctionNode) -> [GenericFunction.Parameter] {
    var parameters = node.generics.map(genericParameter)
    for requirement in node.requirements { apply(requirement, to: &parameters) }
    return parameters
  }

  private func genericParameter(_ node: GenericParameterNode) -> GenericFunction.Parameter {
    var parameter = GenericFunction.Parameter(
      name: text(node.name), isValue: node.isValue, domain: .all, protocols: [],
      range: node.name.range)
    for constraint in node.constraints {
      if !node.isValue {
        constrain(&parameter, to: constraint)
      } else if simpleName(constraint) != "Int" || node.constraints.count > 1 {
        report(.genericValueType(at: tree[constraint].range))
      }
    }
    return parameter
  }

  /// The name that a type consists of.
  private func simpleName(_ id: ID<TypeNode>) -> String? {
    guard case .name(let components) = tree[id].kind, components.count == 1,
      components[0].arguments.isEmpty
    else { return nil }
    return text(components[0].name)
  }

  private func constrain(_ parameter: inout GenericFunction.Parameter, to node: ID<TypeNode>) {
    if case .invalid = tree[node].kind { return }
    let range = tree[node].range
    guard let name = simpleName(node), let domain = Constraint.domain(of: name) else {
      let name = tree.text(range)
      report(
        .unknownConstraint(
          name, at: range, suggestion: Suggestion.closest(to: name, among: Constraint.names)))
      return
    }
    parameter.domain.formIntersection(domain)
    parameter.protocols.append(name)
  }

  private func apply(
    _ requirement: GenericRequirementNode, to parameters: inout [GenericFunction.Parameter]
  ) {
    guard let name = simpleName(requirement.subject),
      let place = parameters.firstIndex(where: { $0.name == name && !$0.isValue })
    else {
      report(
        .unsupported(
          "this requirement", instead: "one on a generic parameter, as in 'T: Real'",
          at: requirement.range))
      return
    }
    if !requirement.isEquality {
      constrain(&parameters[place], to: requirement.constraint)
    } else if case .scalar(let element) = type(requirement.constraint) {
      parameters[place].domain.formIntersection(ElementTypes(element))
    }
  }

  /// Reports what is wrong with the types of a generic function, for the first types that suit.
  private func checkTypes(of function: GenericFunction) {
    let saved = genericArguments
    defer { genericArguments = saved }
    genericArguments = .none
    for parameter in function.parameters {
      if parameter.isValue {
        genericArguments.values[parameter.name] = 1
      } else {
        genericArguments.types[parameter.name] = parameter.domain.types.first ?? .double
      }
    }
    for parameter in function.declaration.parameters { _ = type(parameter.type) }
    if let result = function.declaration.result { _ = type(result) }
    for parameter in function.parameters where !mentions(function, parameter.name) {
      report(.genericParameterUnused(parameter.name, at: parameter.range))
    }
  }

  /// Reports default arguments of a type that other arguments decide, unless every type that the
  /// constraints allow has such a value, as Swift does.
  private func checkDefaults(of function: GenericFunction) {
    let written = function.declaration.parameters
    for (place, parameter) in written.enumerated() {
      guard let value = parameter.defaultValue else { continue }
      for generic in function.parameters
      where mentions(parameter.type, generic.name) && !isUniversal(value, generic) {
        let isDecided = written.indices.contains {
          $0 != place && mentions(written[$0].type, generic.name)
        }
        if isDecided { report(.genericDefault(generic.name, at: tree[value].range)) }
      }
    }
  }

  /// Whether an expression is a value of each type that a parameter may stand for.
  private func isUniversal(
    _ id: ID<ExpressionNode>, _ parameter: GenericFunction.Parameter
  ) -> Bool {
    let abilities = parameter.protocols.reduce(into: Abilities()) {
      $0.formUnion(Abilities(of: $1))
    }
    switch tree[id].kind {
    case .integerLiteral: return abilities.contains(.multiply)
    case .floatLiteral: return parameter.protocols.contains("BinaryFloatingPoint")
    case .parenthesized(let inner): return isUniversal(inner, parameter)
    case .prefix(.minus, _, let inner):
      return abilities.contains(.negate) && isUniversal(inner, parameter)
    case .binary(let symbol, _, let left, let right):
      return abilities.isSuperset(of: Abilities(neededBy: symbol)) && !symbol.isComparison
        && isUniversal(left, parameter) && isUniversal(right, parameter)
    case .name, .booleanLiteral, .stringLiteral, .type, .implicitMember, .member, .tupleElement,
      .call, .elements, .prefix, .range, .operatorFunction, .ternary, .cast, .tuple, .array,
      .closure, .ifElse, .switch, .reference, .try, .wildcard, .invalid:
      return false
    }
  }

  /// Whether a parameter's type says what a generic parameter is.
  private func mentions(_ function: GenericFunction, _ name: String) -> Bool {
    function.declaration.parameters.contains { mentions($0.type, name) }
  }

  private func mentions(_ id: ID<TypeNode>, _ name: String) -> Bool {
    switch tree[id].kind {
    case .name(let components):
      components.contains { component in
        text(component.name) == name
          || component.arguments.contains { argument in
            if case .type(let inner) = argument { mentions(inner, name) } else { false }
          }
      }
    case .array(let element): mentions(element, name)
    case .tuple(let elements): elements.contains { mentions($0.type, name) }
    case .function, .invalid: true
    }
  }

  // MARK: Calls

  /// A call of one of several generic functions of the same name.
  func callGeneric(
    _ overloads: [Int], _ identifier: Identifier, _ values: [CheckedArgument],
    _ range: SourceRange, expected: SourceType?
  ) -> Operand {
    if values.contains(where: { solver.known($0.type)?.containsError == true }) {
      return invalid(range)
    }
    let labels = values.map(\.label)
    let named = overloads.filter { generics[$0].bindings(of: labels) != nil }
    guard let first = named.first ?? overloads.first else { return invalid(range) }
    if named.isEmpty {
      let function = generics[first]
      let note = Diagnostic.Note(
        "'\(function.name)' declared here", at: function.declaration.name.range)
      reportLabels(values.map(\.node), function.callParameters, range, note: note)
      return invalid(range)
    }
    let chosen = named.first { suits(generics[$0], values, expected) } ?? first
    guard let arguments = infer(generics[chosen], values, identifier, range, expected: expected)
    else { return invalid(range) }
    guard let instance = instance(of: chosen, arguments, range) else { return invalid(range) }
    return complete(call: instance, identifier, values, range)
  }

  /// Whether the arguments decide the parameters, without a trace.
  private func suits(
    _ function: GenericFunction, _ values: [CheckedArgument], _ expected: SourceType?
  ) -> Bool {
    let saved = solver
    defer { solver = saved }
    var inference = GenericInference(function, solver: &solver)
    guard match(values, &inference) == nil else { return false }
    return (try? inference.arguments(&solver, isLenient: false)) != nil
  }

  /// What the generic parameters stand for in a call; `nil` after a mistake.
  private func infer(
    _ function: GenericFunction, _ values: [CheckedArgument], _ identifier: Identifier,
    _ range: SourceRange, expected: SourceType?
  ) -> GenericArguments? {
    var inference = GenericInference(function, solver: &solver)
    if let mismatch = match(values, &inference) {
      reportMismatch(mismatch, inference)
      return nil
    }
    if let expected, let result = function.declaration.result {
      // What the context wants decides literals; a mismatch is found where the result is used.
      let saved = solver
      var trial = inference
      if !trial.match(result, .known(expected), &solver) { solver = saved }
    }
    do throws(GenericInference.Failure) {
      return try inference.arguments(&solver, isLenient: false)
    } catch {
      switch error {
      case .undetermined(let parameter):
        report(
          .genericParameterUndetermined(
            parameter.name, at: identifier.range, declaration: parameter.range))
      case .unsuited(let parameter, let type):
        report(
          .nonconforming(
            type, to: parameter.protocols.first ?? "Numeric", in: function.name,
            kind: "global function", at: identifier.range, declaration: parameter.range))
      }
      return nil
    }
  }

  /// Matches arguments with parameters; the first that does not suit.
  func match(
    _ values: [CheckedArgument], _ inference: inout GenericInference
  ) -> GenericMismatch? {
    let function = inference.function
    let places = function.bindings(of: values.map(\.label)) ?? []
    for (value, place) in zip(values, places) {
      let node = function.declaration.parameters[place].type
      if isMetatype(node, in: function.tree) == value.isValue
        || !inference.match(node, value.type, &solver)
      {
        return GenericMismatch(argument: value, parameter: place)
      }
    }
    return nil
  }

  /// Whether a parameter takes a type, as in `as type: U.Type`.
  private func isMetatype(_ node: ID<TypeNode>, in tree: SyntaxTree) -> Bool {
    guard case .name(let components) = tree[node].kind, components.count == 2 else { return false }
    return tree.text(components[1].name) == "Type"
  }

  private func reportMismatch(_ mismatch: GenericMismatch, _ inference: GenericInference) {
    let function = inference.function
    let range = tree[mismatch.argument.node.value].range
    guard let found = solver.defaultType(mismatch.argument.type), !found.containsError else {
      return
    }
    let node = function.declaration.parameters[mismatch.parameter].type
    let wanted = inference.text(of: node, solver, found: found)
    report(.genericMismatch(found, expected: wanted, at: range))
  }

  // MARK: Instances

  /// The function for these types, made if there is none yet; `nil` when there are too many.
  private func instance(
    of place: Int, _ arguments: GenericArguments, _ range: SourceRange
  ) -> ID<TypedFunction>? {
    let instance = GenericInstance(function: place, arguments: arguments)
    if let known = instances[instance] { return known }
    guard instances.count < Self.instanceLimit, let index = generics[place].treeIndex else {
      report(.tooManyInstances(generics[place].name, at: range))
      return nil
    }
    let function = generics[place]
    let saved = (tree, genericArguments, substitution)
    defer { (tree, genericArguments, substitution) = saved }
    (tree, genericArguments, substitution) = (function.tree, arguments, nil)
    let overloads = globals.generics[key(function.name)] ?? []
    let number = overloads.firstIndex(of: place) ?? 0
    let suffix = number == 0 ? "" : "#\(number + 1)"
    let written = function.name + arguments.text(in: function.parameters) + suffix
    let name = hasUnits ? uniqueName(written) : written
    let id = declare(function.node, name: name, tree: index, isLocal: false)
    module.functions[id].signature.isEntry = false
    instances[instance] = id
    if !function.isFaulty { waitingInstances.append(id) }
    return id
  }

  /// Checks the bodies of all functions that were made of generic ones, which may make more.
  func checkInstances() {
    while let id = waitingInstances.popLast() {
      let info = functions[Int(id.index)]
      guard let node = info.node, trees.indices.contains(info.tree) else { continue }
      tree = trees[info.tree]
      genericArguments = info.genericArguments
      isCheckingInstance = true
      checkBody(of: id, node)
      isCheckingInstance = false
      genericArguments = .none
      solver.reset()
    }
  }
}
