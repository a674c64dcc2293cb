import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Calls of functions.
extension Checker {
  /// A call, whatever is called.
  func inferCall(
    _ id: ID<ExpressionNode>, _ callee: ID<ExpressionNode>, _ arguments: [ArgumentNode],
    expected: SourceType?
  ) -> Operand {
    let range = tree[id].range
    let node = tree[callee]
    switch node.kind {
    case .parenthesized(let inner):
      return inferCall(id, inner, arguments, expected: expected)
    case .name(let identifier, let generics):
      if let local = local(identifier.name) {
        if case .functions(let overloads) = local.entity {
          return call(overloads, identifier, arguments, range, expected: expected)
        }
      } else if isFileFunction(identifier) {
        if let generic = generics.first { reportSpecialization(generic, identifier) }
        return callFile(identifier, arguments, range, expected: expected)
      } else if !isDeclared(identifier.name) {
        if let array = constructByFunction(identifier, generics, arguments, range) {
          return array
        }
        if text(identifier) == "Array", generics.isEmpty, isRepeating(arguments) {
          return inferRepeating(arguments, range)
        }
        if isOpenComplex(callee) {
          return constructOpenComplex(arguments, range, expected: expected)
        }
        if generics.isEmpty,
          let array = constructUntyped(text(identifier), arguments, range, expected: expected)
        {
          return array
        }
        if let type = typeNamed(by: callee) {
          return construct(type, arguments, range)
        }
        if generics.isEmpty {
          return callGlobal(identifier, arguments, range, call: id, expected: expected)
        }
      }
    case .type(let type): return construct(self.type(type), arguments, range)
    case .member(let base, let identifier):
      if let call = callMember(base, identifier, arguments, range, call: id, expected: expected) {
        return call
      }
      if let call = refuseModule(base, identifier, arguments, range) { return call }
      if isOpenComplex(base) {
        if let call = callComplexFunction(identifier, arguments, of: nil, range) { return call }
        if text(identifier) == "init" {
          return constructOpenComplex(arguments, range, expected: expected)
        }
        return callStatic(.scalar(.complexDouble), identifier, arguments, range)
      }
      if let type = typeNamed(by: base) {
        if text(identifier) == "init" { return construct(type, arguments, range) }
        if let member = typeNamed(by: callee) { return construct(member, arguments, range) }
        return callStatic(type, identifier, arguments, range)
      }
      if let call = callWithFunction(base, identifier, arguments, range, expected: expected) {
        return call
      }
      return callMethod(base, identifier, arguments, range)
    case .implicitMember(let identifier):
      report(
        .unsupported(
          "a call of an implicit member", instead: "the type in front of '.\(text(identifier))'",
          at: range))
      return invalid(range)
    case .invalid: return invalid(range)
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .tupleElement, .call,
      .elements, .prefix, .binary, .range, .ternary, .cast, .tuple, .array, .closure, .ifElse,
      .switch, .reference, .try, .wildcard, .operatorFunction:
      break
    }
    let type = settledOperand(callee).type
    if let found = solver.known(type), !found.containsError {
      report(.notCallable(found, at: node.range))
    }
    return invalid(range)
  }

  /// Reports `np.sin(x)`; `nil` for all else.
  private func refuseModule(
    _ base: ID<ExpressionNode>, _ identifier: Identifier, _ arguments: [ArgumentNode],
    _ range: SourceRange
  ) -> Operand? {
    guard case .name(let module, _) = tree[base].kind,
      ["np", "numpy", "math"].contains(text(module)), !isDeclared(module.name)
    else { return nil }
    for argument in arguments { inferIgnored(argument.value) }
    let name = text(identifier)
    report(
      .otherName(
        "\(text(module)).\(name)", instead: NumPyNames.functions[name] ?? "'\(name)(…)'",
        at: tree[base].range.union(identifier.range)))
    return invalid(range)
  }

  /// Whether these are the arguments of `Array(repeating: v, count: n)`.
  private func isRepeating(_ arguments: [ArgumentNode]) -> Bool {
    arguments.map { $0.label.map(text) } == ["repeating", "count"]
  }

  /// A call of what no file declares.
  private func callGlobal(
    _ identifier: Identifier, _ arguments: [ArgumentNode], _ range: SourceRange,
    call id: ID<ExpressionNode>, expected: SourceType?
  ) -> Operand {
    let name = text(identifier)
    switch name {
    case "precondition", "assert": return inferPrecondition(name, arguments, range)
    case "fatalError", "preconditionFailure", "assertionFailure":
      return inferFatalError(name, arguments, range)
    case "print" where formula != nil:
      report(.printInFormula(at: range))
      return invalid(range)
    case "print": return inferPrint(arguments, range)
    case _ where Self.rearrangements.contains(name):
      return callRearrangement(identifier, arguments, range)
    case "select", "where": return inferSelect(identifier, arguments, range)
    case "swap":
      report(.misplacedSwap(at: range))
      return invalid(range)
    case "stencil": return inferStencil(arguments, range)
    case "stride", "zip", "parallel":
      report(
        .unsupported(
          "'\(name)' outside of 'for … in'", instead: "it in the head of a loop", at: range))
      return invalid(range)
    default: break
    }
    let rows = BuiltinTable.standard.functions(named: name).filter {
      substitution != nil || !BuiltinTable.standard.rows[$0].isInternal
    }
    if isInLibrary, let intrinsic = callIntrinsic(name, arguments, range) { return intrinsic }
    let library = libraryRows(named: name, isMethod: false)
    if !library.isEmpty, !rows.contains(where: { suitsBuiltin($0, arguments) }) {
      return callLibrary(library, identifier, receiver: nil, arguments, range)
    }
    if !rows.isEmpty { return callBuiltin(rows, identifier, arguments, range) }
    if mayBeExternal(id, expected: expected) {
      return callExternal(name, identifier, arguments, range, call: id, expected: expected)
    }
    if let advice = NumPyNames.functions[name] {
      report(.otherName(name, instead: advice, at: identifier.range))
    } else if let advice = Unsupported.names[name] {
      report(.unsupported("'\(name)'", instead: advice, at: identifier.range))
    } else if externalCalls != nil, !isInLibrary {
      reportUnannotated(name, identifier)
    } else {
      report(.notInScope(name, at: identifier.range, suggestion: suggestion(for: name)))
    }
    for argument in arguments { inferIgnored(argument.value) }
    return invalid(range)
  }

  /// Checks an argument of a call that is wrong anyway. A function as an argument is no further
  /// mistake: the call that has it is not supported, and says so.
  func inferIgnored(_ id: ID<ExpressionNode>) {
    switch tree[id].kind {
    case .closure, .operatorFunction: return
    case .reference(let inner): _ = infer(inner)
    case .member(_, let name) where text(name) == "self": return
    case .range(_, _, let lower, let upper) where lower == nil || upper == nil:
      for bound in [lower, upper].compactMap(\.self) { inferIgnored(bound) }
    case _:
      let operand = infer(id)
      _ = solver.settle(operand.type)
    }
  }

  // MARK: Functions of the files

  /// Whether a function of the files has that name, and the text sees it.
  private func isFileFunction(_ identifier: Identifier) -> Bool {
    let name = text(identifier)
    return !isInLibrary
      && (globals.functions[key(name)] != nil || globals.generics[key(name)] != nil)
  }

  /// Whether there is a builtin or a function of the library of that name.
  private func isBuiltinFunction(_ name: String) -> Bool {
    !BuiltinTable.standard.functions(named: name).isEmpty
      || !libraryRows(named: name, isMethod: false).isEmpty
  }

  /// `f<Double>(x)` is not Swift.
  private func reportSpecialization(_ argument: GenericArgument, _ identifier: Identifier) {
    switch argument {
    case .type(let type): report(.explicitSpecialization(at: tree[type].range))
    case .integer(_, let range): report(.explicitSpecialization(at: range))
    }
  }

  /// A call of a function of the files: one that is not generic is preferred, if it suits.
  /// - Parameter name: What it is called, if that is more than the identifier: `Physics.speed`.
  func callFile(
    _ identifier: Identifier, _ arguments: [ArgumentNode], _ range: SourceRange,
    expected: SourceType?, name: String? = nil
  ) -> Operand {
    let key = key(name ?? text(identifier))
    let overloads = globals.functions[key] ?? []
    guard let generic = globals.generics[key] else {
      return call(overloads, identifier, arguments, range, expected: expected)
    }
    let values = arguments.map(inferArgument)
    let suited = overloads.filter { id in
      let signature = signature(of: id)
      guard let places = bindings(of: values.map(\.label), to: signature) else { return false }
      return zip(places, values).allSatisfy { place, value in
        cost(value.type, signature.parameters[place].type) == 0
          && signature.parameters[place].isInout == (value.place != nil)
      }
    }
    return notingHidden(identifier) {
      if let id = suited.first { return complete(call: id, identifier, values, range) }
      return callGeneric(generic, identifier, values, range, expected: expected)
    }
  }

  /// A call of one of several functions of the same name.
  private func call(
    _ overloads: [ID<TypedFunction>], _ identifier: Identifier, _ arguments: [ArgumentNode],
    _ range: SourceRange, expected: SourceType?
  ) -> Operand {
    var values: [CheckedArgument] = []
    for argument in arguments { values.append(inferArgument(argument)) }
    return notingHidden(identifier) {
      guard let chosen = choose(overloads, values, identifier, range, expected: expected) else {
        return invalid(range)
      }
      return complete(call: chosen, identifier, values, range)
    }
  }

  /// Adds to a mistake in a call that the function hides a builtin, if it does.
  private func notingHidden(_ identifier: Identifier, _ call: () -> Operand) -> Operand {
    let mistakes = diagnostics.errorCount
    let result = call()
    if diagnostics.errorCount > mistakes, isBuiltinFunction(text(identifier)) {
      diagnostics.addToLast(.hiddenBuiltin(text(identifier), at: identifier.range))
    }
    return result
  }

  /// An argument before its parameter is known.
  func inferArgument(_ argument: ArgumentNode) -> CheckedArgument {
    let label = argument.label.map(text)
    let node = tree[argument.value]
    if case .reference(let inner) = node.kind {
      let place = place(of: inner, for: .inoutArgument(node.range))
      return CheckedArgument(
        label: label, node: argument, type: .known(place?.type ?? .error), place: place)
    }
    let operand = infer(argument.value)
    return CheckedArgument(label: label, node: argument, type: operand.type, value: operand)
  }

  /// The function that the arguments suit.
  private func choose(
    _ overloads: [ID<TypedFunction>], _ arguments: [CheckedArgument], _ identifier: Identifier,
    _ range: SourceRange, expected: SourceType?
  ) -> ID<TypedFunction>? {
    if overloads.count == 1 { return overloads.first }
    let named = overloads.filter { id in
      bindings(of: arguments.map(\.label), to: signature(of: id)) != nil
    }
    if named.count <= 1 { return named.first ?? overloads.first }
    var ranked: [(id: ID<TypedFunction>, cost: Int)] = []
    for id in named {
      let signature = signature(of: id)
      guard let places = bindings(of: arguments.map(\.label), to: signature) else { continue }
      var cost = signature.parameters.count - arguments.count
      var suits = true
      for (place, argument) in zip(places, arguments) {
        let parameter = signature.parameters[place]
        guard let step = self.cost(argument.type, parameter.type),
          parameter.isInout == (argument.place != nil)
        else {
          suits = false
          break
        }
        cost += step * 16
      }
      if let expected, !signature.result.agrees(with: expected) { cost += 1024 }
      if suits { ranked.append((id, cost)) }
    }
    let least = ranked.map(\.cost).min()
    let best = ranked.filter { $0.cost == least }
    if best.count == 1 { return best[0].id }
    if arguments.contains(where: { solver.known($0.type)?.containsError == true }) { return nil }
    let candidates = (best.isEmpty ? named : best.map(\.id)).map { module.functions[$0] }
    report(
      .overloads(
        text(identifier), isAmbiguous: !best.isEmpty, at: identifier.range,
        candidates: candidates.map { ($0.signature, $0.nameRange) }))
    return nil
  }

  /// What it costs to use an argument for a parameter: literals prefer their default type; `nil`
  /// when it is impossible.
  private func cost(_ type: InferredType, _ parameter: SourceType) -> Int? {
    if let known = solver.known(type) { return known.agrees(with: parameter) ? 0 : nil }
    var trial = solver
    guard trial.unify(type, .known(parameter)) else { return nil }
    return solver.defaultType(type) == parameter ? 0 : 1
  }

  private func signature(of id: ID<TypedFunction>) -> Signature {
    module.functions[id].signature
  }

  /// The parameter of each argument, by labels alone; `nil` when they do not fit.
  func bindings(of labels: [String?], to signature: Signature) -> [Int]? {
    var places: [Int] = []
    var next = 0
    for (place, parameter) in signature.parameters.enumerated() {
      if next < labels.count, labels[next] == parameter.label {
        places.append(place)
        next += 1
      } else if parameter.defaultValue == nil {
        return nil
      }
    }
    return next == labels.count ? places : nil
  }

  /// The call of the function that was chosen.
  func complete(
    call id: ID<TypedFunction>, _ identifier: Identifier, _ arguments: [CheckedArgument],
    _ range: SourceRange
  ) -> Operand {
    let signature = signature(of: id)
    guard let places = bindings(of: arguments.map(\.label), to: signature) else {
      reportLabels(arguments, signature, id, identifier, range)
      return invalid(range)
    }
    var typed: [TypedExpression.Argument] = []
    var exclusive: [(place: CheckedPlace, range: SourceRange)] = []
    var next = 0
    for (index, parameter) in signature.parameters.enumerated() {
      if next < places.count, places[next] == index {
        let argument = arguments[next]
        next += 1
        guard let value = pass(argument, to: parameter) else {
          typed.append(.value(invalid(range).id))
          continue
        }
        if let place = argument.place { exclusive.append((place, tree[argument.node.value].range)) }
        typed.append(value)
      } else if let function = functions[Int(id.index)].defaultValues[index] {
        let call = add(.call(function, []), parameter.type, range)
        current.calls.append(callSite(function, [], range))
        typed.append(.value(call.id))
      }
    }
    checkExclusivity(exclusive)
    noteThrow(of: id, at: range)
    let roots = exclusive.compactMap { access in
      access.place.root.map { (variable: $0, range: access.range) }
    }
    current.calls.append(callSite(id, roots, range))
    return add(.call(id, typed), signature.result, range)
  }

  private func callSite(
    _ callee: ID<TypedFunction>, _ exclusive: [(variable: ID<Variable>, range: SourceRange)],
    _ range: SourceRange
  ) -> CallSite {
    CallSite(
      callee: callee, exclusive: exclusive, range: place(range),
      isInClosure: current.closureStart != nil)
  }

  /// Checks one argument against its parameter.
  private func pass(
    _ argument: CheckedArgument, to parameter: Signature.Parameter
  ) -> TypedExpression.Argument? {
    let range = tree[argument.node.value].range
    if let place = argument.place {
      if !parameter.isInout {
        report(.needlessReference(place.type, at: range))
        return nil
      }
      if !place.type.agrees(with: parameter.type) {
        report(.mismatch(place.type, parameter.type, for: .argument, at: range))
        return nil
      }
      return .inoutPlace(place.id)
    }
    guard let value = argument.value else { return nil }
    if parameter.isInout {
      if let type = solver.settle(value.type), !type.containsError {
        report(.missingReference(type, at: range))
      }
      return nil
    }
    coerce(value, to: parameter.type, for: .argument, node: argument.node.value)
    return .value(value.id)
  }

  /// Notes the call of a function that may throw.
  private func noteThrow(of id: ID<TypedFunction>, at range: SourceRange) {
    guard functions[Int(id.index)].doesThrow else { return }
    if let count = current.throwingCallsInTry {
      current.throwingCallsInTry = count + 1
      if !current.doesThrow { report(.unhandledErrors(at: range)) }
    } else if current.doesThrow {
      report(.missingTry(at: range))
    } else {
      report(.missingTryAndUnhandled(at: range))
    }
  }
}

/// An argument whose value has been checked.
struct CheckedArgument {
  var label: String?
  var node: ArgumentNode
  var type: InferredType
  var value: Operand?
  var place: CheckedPlace?

  init(
    label: String?, node: ArgumentNode, type: InferredType, value: Operand? = nil,
    place: CheckedPlace? = nil
  ) {
    self.label = label
    self.node = node
    self.type = type
    self.value = value
    self.place = place
  }

  /// Whether it is a value or a variable, and not a type such as `Double.self`.
  var isValue: Bool { value != nil || place != nil }
}
