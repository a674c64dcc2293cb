import ApusDiagnostics
import ApusSyntax
import ApusVocabulary

/// Scopes and the entities that names stand for.
extension Checker {
  func enterScope() { scopes.append(locals.count) }

  func leaveScope() {
    guard let start = scopes.popLast() else { return }
    locals.removeLast(locals.count - start)
  }

  /// Runs `body` in a scope of its own.
  func inScope<Result>(_ body: () -> Result) -> Result {
    enterScope()
    defer { leaveScope() }
    return body()
  }

  /// Makes `name` stand for a variable of the current function, from here on.
  func declare(_ name: Identifier, _ variable: ID<Variable>) {
    let start = scopes.last ?? 0
    if let previous = locals[start...].last(where: { $0.name == name.name }) {
      report(.redeclaration(of: text(name), at: name.range, previous: previous.range))
    }
    locals.append(
      LocalName(
        name: name.name, entity: .variable(variable, owner: current.id), range: name.range))
  }

  /// The innermost local entity of that name.
  func local(_ name: Name) -> LocalName? {
    var index = locals.count
    while index > 0 {
      index -= 1
      if locals[index].name == name { return locals[index] }
    }
    return nil
  }

  /// The context of a function that is being checked.
  func context(of function: ID<TypedFunction>) -> FunctionContext? {
    current.id == function ? current : outer.last { $0.id == function }
  }

  /// The variable of the current function that stands for one of an enclosing function.
  func captured(
    _ variable: ID<Variable>, of owner: ID<TypedFunction>
  ) -> ID<Variable>? {
    if owner == current.id { return variable }
    guard let original = context(of: owner)?.typed.variables[variable] else { return nil }
    return capture(
      .variable(variable, of: owner), name: original.name, type: original.type,
      isMutable: original.isMutable, range: original.range)
  }

  /// The variable of the current function that stands for something outside.
  func capture(
    _ source: TypedFunction.Capture.Source, name: String, type: SourceType, isMutable: Bool,
    range: SourceRange
  ) -> ID<Variable> {
    if let place = current.captures[source] { return current.typed.captures[place].variable }
    let variable = current.typed.variables.add(
      Variable(name: name, type: type, isMutable: isMutable, role: .capture, range: range))
    current.captures[source] = current.typed.captures.count
    current.typed.captures.append(
      TypedFunction.Capture(source: source, variable: variable, isInout: false))
    return variable
  }

  /// Notes that the current function changes `variable`.
  func noteChange(of variable: ID<Variable>) {
    guard current.typed.variables[variable].role == .capture,
      let place = current.typed.captures.firstIndex(where: { $0.variable == variable })
    else { return }
    current.typed.captures[place].isInout = true
  }

  /// Whether the text of a builtin or of the library is being checked, which does not see what
  /// the files declare.
  var isInLibrary: Bool { substitution != nil }

  /// Whether a local entity, a function or a constant of the files has that name.
  func isDeclared(_ name: Name) -> Bool {
    if local(name) != nil { return true }
    if isInLibrary { return false }
    let text = tree.text(name)
    return globals.functions[key(text)] != nil || globals.constantPlaces[key(text)] != nil
      || globals.generics[key(text)] != nil
  }

  /// The use of a name as a value.
  func inferName(_ identifier: Identifier, _ range: SourceRange) -> Operand {
    if let local = local(identifier.name) {
      switch local.entity {
      case .variable(let variable, let owner):
        return inferVariable(variable, of: owner, range)
      case .functions:
        report(.functionAsValue(text(identifier), at: range))
        return invalid(range)
      case .window:
        report(.windowAsValue(text(identifier), at: range))
        return invalid(range)
      }
    }
    let name = text(identifier)
    if let value = genericArguments.values[name] { return integer(value, range) }
    if let constant = globals.constantPlaces[key(name)], !isInLibrary {
      return inferConstant(constant, range)
    }
    if globals.functions[key(name)] != nil || globals.generics[key(name)] != nil
      || !BuiltinTable.standard.functions(named: name).isEmpty
      || formula == nil && !libraryRows(named: name, isMethod: false).isEmpty
    {
      report(.functionAsValue(name, at: range))
    } else if scalarType(named: name) != nil || isTypeName(name) {
      report(.typeAsValue(name, at: range))
    } else if let advice = NumPyNames.constants[name]
      ?? (formula == nil ? NumPyNames.functions[name] : nil)
    {
      report(.otherName(name, instead: advice, at: range))
    } else if let reason = Unsupported.names[name] {
      report(.unsupported("'\(name)'", instead: reason, at: range))
    } else if formula != nil, substitution == nil {
      report(.noValueInFormula(name, at: range, suggestion: suggestion(for: name)))
    } else if externalCalls != nil {
      report(.notInKernel(name, at: range, suggestion: suggestion(for: name)))
    } else {
      report(.notInScope(name, at: range, suggestion: suggestion(for: name)))
    }
    return invalid(range)
  }

  private func inferVariable(
    _ variable: ID<Variable>, of owner: ID<TypedFunction>, _ range: SourceRange
  ) -> Operand {
    guard let mine = captured(variable, of: owner) else { return invalid(range) }
    let entity = current.typed.variables[mine]
    checkInitialized(variable, of: owner, entity, at: range)
    if let type = formula?.openTypes[mine] { return add(.variable(mine), type, range) }
    return add(.variable(mine), entity.type, range)
  }

  /// Reports a use of a variable before it has a value.
  func checkInitialized(
    _ variable: ID<Variable>, of owner: ID<TypedFunction>, _ entity: Variable,
    at range: SourceRange
  ) {
    guard let flow = context(of: owner)?.flow, flow.isReachable,
      let state = flow.state(of: variable), !state.always
    else { return }
    let isCaptured = owner != current.id
    report(
      .usedBeforeInitialization(
        entity.name, isMutable: entity.isMutable, isCaptured: isCaptured, at: range,
        declaration: entity.range))
  }

  private func inferConstant(_ place: Int, _ range: SourceRange) -> Operand {
    guard let id = checkConstant(place, usedAt: range) else { return invalid(range) }
    let global = module.globals[id]
    let variable = capture(
      .global(id), name: global.name, type: global.type, isMutable: false, range: global.range)
    return add(.variable(variable), global.type, range)
  }

  /// A name in scope that is like `name`; none when the message would not be kept.
  func suggestion(for name: String) -> String? {
    guard diagnostics.errorCount < diagnostics.limit else { return nil }
    var candidates = locals.map { tree.text($0.name) }
    candidates += fileNames + BuiltinTable.standard.functionNames
    candidates += LibraryTable.standard.names
    return Suggestion.closest(to: name, among: candidates)
  }
}
