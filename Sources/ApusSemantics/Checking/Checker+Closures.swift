import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Functions as arguments: closures, operators and names of functions, which are put in the place
/// where they are called.
extension Checker {
  /// What a function as an argument gets: the types of its parameters.
  struct FunctionArgument {
    var node: ArgumentNode
    /// The values that are handed over, as variables.
    var values: [Operand]
    /// The values as one tuple, which a closure of one parameter gets, if they come from one.
    var tuple: Operand?
  }

  /// Whether an expression is a function: a closure, an operator, the name of a function.
  func isFunction(_ id: ID<ExpressionNode>) -> Bool {
    switch tree[id].kind {
    case .closure, .operatorFunction: return true
    case .parenthesized(let inner): return isFunction(inner)
    case .name(let identifier, _):
      if let local = local(identifier.name) {
        if case .functions = local.entity { return true }
        return false
      }
      let name = text(identifier)
      return globals.functions[key(name)] != nil
        || !BuiltinTable.standard.functions(named: name).isEmpty
    case .member(let base, let name): return text(name) == "init" && typeNamed(by: base) != nil
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .type, .implicitMember,
      .tupleElement, .call, .elements, .prefix, .binary, .range, .ternary, .cast, .tuple, .array,
      .ifElse, .switch, .reference, .try, .wildcard, .invalid:
      return false
    }
  }

  /// The value of a function that is called where it is written; settled.
  /// - Parameter result: The type that it has to give; `nil` if it decides that itself.
  func apply(_ argument: FunctionArgument, result: SourceType?) -> Operand {
    var node = argument.node.value
    while case .parenthesized(let inner) = tree[node].kind { node = inner }
    let range = tree[node].range
    let mark = pending.count
    let operand: Operand
    switch tree[node].kind {
    case .closure(let id): return applyClosure(tree[id], argument, result: result)
    case .operatorFunction(let symbol):
      guard argument.values.count == 2 else {
        report(.closureArity(argument.values.compactMap { solver.known($0.type) }, 2, at: range))
        return invalid(range)
      }
      operand = combine(symbol, range, argument.values[0], argument.values[1], range)
    case .name(let identifier, _): operand = applyFunction(identifier, argument, range)
    case .member(let base, _):
      operand = applyInitializer(typeNamed(by: base) ?? .error, argument, range)
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .type, .implicitMember,
      .tupleElement, .call, .elements, .prefix, .binary, .range, .ternary, .cast, .parenthesized,
      .tuple, .array, .ifElse, .switch, .reference, .try, .wildcard, .invalid:
      report(.functionExpected(at: range))
      return invalid(range)
    }
    if let result { coerce(operand, to: result, for: .result, node: node) }
    return settle(operand, at: range, from: mark)
  }

  // MARK: Closures

  private func applyClosure(
    _ closure: ClosureNode, _ argument: FunctionArgument, result: SourceType?
  ) -> Operand {
    let outerStart = current.closureStart
    let start = current.typed.variables.count
    enterScope()
    defer {
      leaveScope()
      current.closureStart = outerStart
    }
    guard let bindings = bindParameters(of: closure, argument) else {
      return invalid(closure.range)
    }
    current.closureStart = start
    let declared = closure.result.map(type) ?? result
    let body = closureBody(closure, result: declared)
    if let result, let found = solver.known(body.type), !found.agrees(with: result) {
      report(.mismatch(found, result, for: .result, at: closure.range))
    }
    return value(body, after: bindings, closure.range)
  }

  /// What a closure gives, its parameters being bound.
  func closureBody(_ closure: ClosureNode, result: SourceType?) -> Operand {
    let statements = closure.body.statements
    if statements.count == 1 {
      let node = tree[statements[0]]
      let mark = pending.count
      switch node.kind {
      case .expression(let value) where result != .void:
        guard let result else { return expression(value) }
        return Operand(
          id: expression(value, as: result, for: .result), type: .known(result))
      case .ifElse(let inner) where node.label == nil && isValueForm(inner) && result == nil:
        let operand = inferValueStatement(node.range) {
          self.checkIf(inner, label: nil, node.range, isValue: true)
        }
        return settle(operand, at: node.range, from: mark)
      case .switch(let inner) where node.label == nil && isValueForm(inner) && result == nil:
        let operand = inferValueStatement(node.range) {
          self.checkSwitch(inner, label: nil, node.range, isValue: true)
        }
        return settle(operand, at: node.range, from: mark)
      case .assignment, .variable, .function, .scope, .ifElse, .guard, .forIn, .while,
        .repeatWhile, .switch, .break, .continue, .fallthrough, .return, .invalid, .expression:
        break
      }
    }
    return inlined(result: result, closure.range) { [checkFunctionBody(closure.body)] }
  }

  /// Declares the parameters of a closure; `nil` after a mistake.
  private func bindParameters(
    of closure: ClosureNode, _ argument: FunctionArgument
  ) -> [ID<TypedStatement>]? {
    let types = argument.values.compactMap { solver.known($0.type) }
    guard let parameters = closure.parameters else {
      return bindImplicitParameters(of: closure, argument, types)
    }
    var values = argument.values
    if parameters.count == 1, let tuple = argument.tuple { values = [tuple] }
    guard parameters.count == values.count else {
      report(.closureArity(types, parameters.count, at: closure.range))
      return nil
    }
    return zip(parameters, values).compactMap { parameter, value in
      let found = solver.known(value.type) ?? .error
      if let written = parameter.type.map(type), !written.agrees(with: found) {
        report(.closureParameter(written, found, at: parameter.range))
      }
      guard let name = parameter.name else { return nil }
      let variable = addVariable(text(name), found, isMutable: false, name.range)
      declare(name, variable)
      return add(.bind(.variable(variable), value.id), closure.range)
    }
  }

  /// `$0`, `$1`, …; a closure that names only the first gets a tuple as a whole.
  private func bindImplicitParameters(
    of closure: ClosureNode, _ argument: FunctionArgument, _ types: [SourceType]
  ) -> [ID<TypedStatement>]? {
    let count = implicitParameterCount(of: closure)
    var values = argument.values
    if count <= 1, let tuple = argument.tuple { values = [tuple] }
    guard count <= values.count, count > 0 || argument.values.isEmpty else {
      report(
        count == 0
          ? .closureWithoutParameters(types, at: closure.range)
          : .closureArity(types, count, at: closure.range))
      return nil
    }
    guard count == values.count else {
      report(.closureArity(types, count, at: closure.range))
      return nil
    }
    return values.enumerated().map { index, value in
      bind("$\(index)", to: value, solver.known(value.type) ?? .error, closure.range)
    }
  }

  /// One more than the highest `$n` in the text of a closure.
  private func implicitParameterCount(of closure: ClosureNode) -> Int {
    let bytes = tree.source.utf8
    let upper = min(Int(closure.range.upper), bytes.count)
    var count = 0
    var index = Int(closure.range.lower)
    while index + 1 < upper {
      if bytes[index] == UInt8(ascii: "$"), (48...57).contains(bytes[index + 1]) {
        count = max(count, Int(bytes[index + 1]) - 47)
      }
      index += 1
    }
    return count
  }

  // MARK: Names of functions

  private func applyFunction(
    _ identifier: Identifier, _ argument: FunctionArgument, _ range: SourceRange
  ) -> Operand {
    var overloads: [ID<TypedFunction>] = []
    if case .functions(let ids)? = local(identifier.name)?.entity {
      overloads = ids
    } else if !isInLibrary {
      overloads = globals.functions[key(text(identifier))] ?? []
    }
    let types = argument.values.compactMap { solver.known($0.type) }
    if !overloads.isEmpty {
      let chosen = overloads.first { id in
        let parameters = module.functions[id].signature.parameters
        return parameters.count == types.count
          && zip(parameters, types).allSatisfy { $0.type.agrees(with: $1) && !$0.isInout }
      }
      guard let chosen else {
        report(.functionArgument(text(identifier), types, at: range))
        return invalid(range)
      }
      let labels = module.functions[chosen].signature.parameters.map(\.label)
      let values = zip(labels, argument.values).map { label, value in
        CheckedArgument(label: label, node: argument.node, type: value.type, value: value)
      }
      return complete(call: chosen, identifier, values, range)
    }
    let table = BuiltinTable.standard
    let own = types.first?.element
    let row = table.functions(named: text(identifier)).first { index in
      let row = table.rows[index]
      return row.parameters.count == types.count
        && (own.map { row.domain.contains($0) } ?? false)
        && zip(row.parameters, types).allSatisfy { self.type($0.type, own: own ?? .int) == $1 }
    }
    guard let row, let own else {
      report(.functionArgument(text(identifier), types, at: range))
      return invalid(range)
    }
    return use(row, argument.values, own: own, range)
  }

  /// `Double.init`
  private func applyInitializer(
    _ type: SourceType, _ argument: FunctionArgument, _ range: SourceRange
  ) -> Operand {
    let table = BuiltinTable.standard
    guard let own = type.element, argument.values.count == 1,
      let source = solver.known(argument.values[0].type)?.element,
      let row = table.initializers(of: own).first(where: { index in
        let parameters = table.rows[index].parameters
        guard parameters.count == 1, parameters[0].label == nil,
          case .any(let domain) = parameters[0].type
        else { return false }
        return domain.contains(source)
      })
    else {
      let types = argument.values.compactMap { solver.known($0.type) }
      report(.functionArgument(type.diagnosticName + ".init", types, at: range))
      return invalid(range)
    }
    return use(row, argument.values, own: own, range)
  }

  // MARK: Changes

  /// Reports the change of a variable from outside of the closure at hand.
  func refusesChange(of variable: ID<Variable>, at range: SourceRange) -> Bool {
    guard let start = current.closureStart else { return false }
    let entity = current.typed.variables[variable]
    guard Int(variable.index) < start || entity.role == .capture else { return false }
    report(.closureChange(entity.name, at: range))
    return true
  }

  // MARK: Trying

  /// Runs `body`; if it reports a mistake, everything is as if it had not run.
  func attempt(_ body: () -> Operand) -> Operand? {
    let before = reportCount
    attemptDepth += 1
    defer { attemptDepth -= 1 }
    let saved = (module, functions, current, outer, locals, scopes)
    let more = (solver, pending, instances, waitingInstances, diagnostics, globals)
    let operand = body()
    if reportCount == before { return operand }
    (module, functions, current, outer, locals, scopes) = saved
    (solver, pending, instances, waitingInstances, diagnostics, globals) = more
    reportCount = before
    return nil
  }
}
