import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Functions and constants: declaring them, then checking their bodies.
extension Checker {
  /// Declares the functions and constants of one file.
  func declareItems(of index: Int) {
    for item in tree.items {
      let node = tree[item]
      switch node.kind {
      case .function(let id): declareGlobalFunction(id, tree: index)
      case .variable(let variable): declareConstants(variable, tree: index)
      case .expression, .assignment, .ifElse, .guard, .forIn, .while, .repeatWhile, .switch,
        .break, .continue, .fallthrough, .return, .scope:
        report(.topLevelStatement(at: node.range))
      case .invalid: break
      }
    }
  }

  private func declareConstants(_ node: VariableNode, tree index: Int) {
    if node.isMutable {
      report(.globalVariable(at: node.keyword))
    }
    for binding in node.bindings {
      guard case .name(let name) = tree[binding.pattern].kind else {
        if case .invalid = tree[binding.pattern].kind { continue }
        report(
          .unsupported(
            "a pattern at file level", instead: "one 'let' for each constant", at: binding.range))
        continue
      }
      let text = text(name)
      if let previous = globals.constantPlaces[key(text)] {
        report(
          .redeclaration(
            of: text, at: name.range, previous: globals.constants[previous].name.range))
        continue
      }
      globals.constantPlaces[key(text)] = globals.constants.count
      globals.constants.append(
        GlobalScope.Constant(
          tree: index, binding: binding, name: name, isVariable: node.isMutable))
    }
  }

  private func declareGlobalFunction(_ id: ID<FunctionNode>, tree index: Int) {
    let name = text(tree[id].name)
    if !tree[id].generics.isEmpty {
      declareGeneric(id, tree: index)
      return
    }
    let function = declare(id, name: name, tree: index, isLocal: false)
    checkRedeclaration(function, among: globals.functions[key(name)] ?? [])
    globals.functions[key(name), default: []].append(function)
  }

  private func checkRedeclaration(
    _ id: ID<TypedFunction>, among others: [ID<TypedFunction>]
  ) {
    let signature = module.functions[id].signature
    guard
      let same = others.first(where: { module.functions[$0].signature.collides(with: signature) })
    else { return }
    report(
      .redeclaration(
        of: signature.fullName, at: module.functions[id].nameRange,
        previous: module.functions[same].nameRange))
  }

  /// Adds a function without its body.
  func declare(
    _ id: ID<FunctionNode>, name: String, tree index: Int, isLocal: Bool
  ) -> ID<TypedFunction> {
    let node = tree[id]
    if isLocal, let generic = node.generics.first {
      report(
        .unsupported(
          "a local generic function", instead: "one at file level", at: generic.range))
      // What its parameters are is no further mistake.
      for generic in node.generics { genericArguments.types[text(generic.name)] = .double }
    }
    var parameters: [Signature.Parameter] = []
    for parameter in node.parameters {
      let (type, isInout) = self.parameter(parameter, isEntry: !isLocal)
      parameters.append(
        Signature.Parameter(
          label: parameter.label.map(text), name: text(parameter.name), type: type,
          isInout: isInout))
    }
    let result = node.result.map(type) ?? .void
    let signature = Signature(
      name: text(node.name), parameters: parameters, result: result, isEntry: !isLocal)
    let function = module.functions.add(
      TypedFunction(
        name: name, signature: signature, range: node.range, nameRange: node.name.range))
    functions.append(
      FunctionInfo(
        node: id, tree: index, isLocal: isLocal, doesThrow: node.effect != nil,
        defaultValues: Array(repeating: nil, count: parameters.count),
        genericArguments: genericArguments))
    declareDefaults(of: function, node, name: name, tree: index)
    return function
  }

  /// Adds a function for each default argument.
  private func declareDefaults(
    of function: ID<TypedFunction>, _ node: FunctionNode, name: String, tree index: Int
  ) {
    var defaults: [ID<TypedFunction>?] = []
    for (place, parameter) in node.parameters.enumerated() {
      guard let value = parameter.defaultValue else {
        defaults.append(nil)
        continue
      }
      let type = module.functions[function].signature.parameters[place].type
      let signature = Signature(
        name: text(parameter.name), parameters: [], result: type, isEntry: false)
      let id = module.functions.add(
        TypedFunction(
          name: "\(name).default.\(text(parameter.name))", signature: signature,
          range: tree[value].range, nameRange: parameter.name.range))
      functions.append(FunctionInfo(node: nil, tree: index))
      defaults.append(id)
      module.functions[function].signature.parameters[place].defaultValue = ID(id.index)
    }
    module.functions[function].defaultValues = defaults
    functions[Int(function.index)].defaultValues = defaults
  }

  // MARK: Bodies

  /// Checks all constants, then all functions.
  func checkFileOrder(_ trees: [SyntaxTree]) {
    self.trees = trees
    makeNamesUnique()
    let declared = module.functions.ids
    for place in globals.constants.indices {
      _ = checkConstant(place, usedAt: globals.constants[place].name.range)
      solver.reset()
    }
    checkGenerics()
    for id in declared {
      let info = functions[Int(id.index)]
      guard let node = info.node else { continue }
      tree = trees[info.tree]
      checkBody(of: id, node)
      genericArguments = .none
      solver.reset()
    }
    checkInstances()
  }

  /// Gives overloaded functions names with labels, and with types where labels do not tell them
  /// apart.
  private func makeNamesUnique() {
    for ids in globals.functions.values where ids.count > 1 {
      let signatures = ids.map { module.functions[$0].signature }
      let name = signatures[0].name
      let fullNames = signatures.map(\.fullName)
      let counts = Dictionary(fullNames.map { ($0, 1) }, uniquingKeysWith: +)
      for (place, id) in ids.enumerated() {
        let isUnique = counts[fullNames[place]] == 1
        module.functions[id].name = isUnique ? fullNames[place] : signatures[place].typedName
        for function in module.functions[id].defaultValues.compactMap({ $0 }) {
          let old = module.functions[function].name.dropFirst(name.count)
          module.functions[function].name = module.functions[id].name + old
        }
      }
    }
    tellUnitsApart()
  }

  /// Checks a function with a context of its own.
  func withContext(_ id: ID<TypedFunction>, _ body: () -> Void) {
    var context = FunctionContext()
    context.id = id
    context.typed = module.functions[id]
    context.result = context.typed.signature.result
    context.doesThrow = functions[Int(id.index)].doesThrow
    context.isLocal = functions[Int(id.index)].isLocal
    context.isDamaged = current.isDamaged || isDamaged(context.typed.range)
    outer.append(current)
    current = context
    enterScope()
    body()
    leaveScope()
    module.functions[id] = current.typed
    functions[Int(id.index)].calls = current.calls
    current = outer.removeLast()
  }

  /// Whether the parser found a mistake in or right behind `range`.
  private func isDamaged(_ range: SourceRange) -> Bool {
    syntaxErrors.contains { error in
      error.source == range.source && error.lower >= range.lower && error.lower <= range.upper &+ 1
    }
  }

  func checkBody(of id: ID<TypedFunction>, _ nodeID: ID<FunctionNode>) {
    let node = tree[nodeID]
    for (parameter, function) in zip(node.parameters, functions[Int(id.index)].defaultValues) {
      guard let value = parameter.defaultValue, let function else { continue }
      withContext(function) { self.checkReturned(value, .initializer) }
    }
    withContext(id) {
      for (parameter, written) in zip(self.current.typed.signature.parameters, node.parameters) {
        let variable = self.addVariable(
          parameter.name, parameter.type, isMutable: parameter.isInout,
          role: parameter.isInout ? .inoutParameter : .parameter, written.name.range)
        self.current.typed.parameters.append(variable)
        if parameter.name != "_" { self.declare(written.name, variable) }
      }
      self.noteBuffers(node)
      self.current.typed.body = self.checkFunctionBody(node.body)
    }
  }

  /// The body of a function that returns the value of an expression.
  private func checkReturned(_ value: ID<ExpressionNode>, _ purpose: Purpose) {
    let range = tree[value].range
    let result = expression(value, as: current.result, for: purpose)
    current.typed.body = add(.return(result), range)
  }

  /// The body of a function or of what is inlined, which gives a value of type `current.result`.
  func checkFunctionBody(_ body: BlockNode) -> ID<TypedStatement> {
    enterScope()
    defer { leaveScope() }
    if current.result != .void, body.statements.count == 1,
      let returned = implicitReturn(body.statements[0])
    {
      return add(.block([returned]), body.range)
    }
    let statements = check(body.statements)
    if current.flow.isReachable, current.result != .void, current.result != .error {
      let brace = SourceRange(body.range.source, body.range.upper &- 1, body.range.upper)
      report(
        current.isInlined
          ? .missingReturnInClosure(current.result, at: brace)
          : .missingReturn(current.result, isLocal: current.isLocal, at: brace))
    }
    return add(.block(statements), body.range)
  }

  /// The only statement of a body, if it is what the function returns.
  private func implicitReturn(_ id: ID<StatementNode>) -> ID<TypedStatement>? {
    let node = tree[id]
    switch node.kind {
    case .expression(let value):
      let result = expression(value, as: current.result, for: .result)
      let isNever = current.typed.expressions[result].type == .never
      return isNever
        ? add(.expression(result), node.range) : leave(with: result, node.range)
    case .ifElse(let inner) where node.label == nil && isValueForm(inner):
      return returnValue(node.range) { self.checkIf(inner, label: nil, node.range, isValue: true) }
    case .switch(let inner) where node.label == nil && isValueForm(inner):
      return returnValue(node.range) {
        self.checkSwitch(inner, label: nil, node.range, isValue: true)
      }
    case .assignment, .variable, .function, .scope, .ifElse, .guard, .forIn, .while, .repeatWhile,
      .switch, .break, .continue, .fallthrough, .return, .invalid:
      return nil
    }
  }

  private func returnValue(
    _ range: SourceRange, _ check: () -> ID<TypedStatement>
  ) -> ID<TypedStatement> {
    let mark = pending.count
    let operand = inferValueStatement(range, check)
    if !solver.unify(operand.type, .known(current.result)),
      let found = solver.defaultType(operand.type), !found.containsError
    {
      report(.mismatch(found, current.result, for: .result, at: range))
    }
    return leave(with: settle(operand, at: range, from: mark).id, range)
  }

  // MARK: Local functions

  /// Declares the functions among the statements of a block.
  func declareLocalFunctions(_ statements: [ID<StatementNode>]) {
    var groups: [(name: Name, ids: [ID<TypedFunction>], range: SourceRange)] = []
    for statement in statements {
      guard case .function(let id) = tree[statement].kind else { continue }
      let name = tree[id].name
      let unique = uniqueName(current.typed.name + "." + text(name))
      let function = declare(
        id, name: unique, tree: functions[Int(current.id.index)].tree, isLocal: true)
      if let place = groups.firstIndex(where: { $0.name == name.name }) {
        checkRedeclaration(function, among: groups[place].ids)
        groups[place].ids.append(function)
      } else {
        groups.append((name.name, [function], name.range))
      }
    }
    for group in groups {
      locals.append(
        LocalName(name: group.name, entity: .functions(group.ids), range: group.range))
    }
  }

  func uniqueName(_ name: String) -> String {
    guard module.functions.entities.contains(where: { $0.name == name }) else { return name }
    var number = 2
    while module.functions.entities.contains(where: { $0.name == "\(name)#\(number)" }) {
      number += 1
    }
    return "\(name)#\(number)"
  }

  /// Checks the body of a local function where it stands.
  func checkLocalFunction(_ id: ID<FunctionNode>) {
    guard case .functions(let ids)? = local(tree[id].name.name)?.entity,
      let function = ids.first(where: { functions[Int($0.index)].node == id })
    else { return }
    checkBody(of: function, id)
  }

  // MARK: Constants

  /// The constant at this place of the list, checked; `nil` after a mistake.
  func checkConstant(_ place: Int, usedAt range: SourceRange) -> ID<Global>? {
    switch globals.constants[place].state {
    case .checked(let id): return id
    case .beingChecked:
      report(
        .circularConstant(
          text(of: place), at: globals.constants[place].name.range,
          use: range))
      globals.constants[place].state = .checked(nil)
      return nil
    case .unchecked: break
    }
    globals.constants[place].state = .beingChecked
    let constant = globals.constants[place]
    let saved = (tree, locals, scopes, substitution, genericArguments)
    tree = trees[constant.tree]
    (locals, scopes, substitution, genericArguments) = ([], [], nil, .none)
    let id = define(constant)
    (tree, locals, scopes, substitution, genericArguments) = saved
    if case .checked(nil) = globals.constants[place].state { return nil }
    globals.constants[place].state = .checked(id)
    return id
  }

  private func text(of place: Int) -> String {
    trees[globals.constants[place].tree].text(globals.constants[place].name)
  }

  private func define(_ constant: GlobalScope.Constant) -> ID<Global>? {
    let name = text(constant.name)
    guard let value = constant.binding.initializer else {
      report(.globalWithoutValue(name, at: constant.name.range))
      return nil
    }
    let declared = constant.binding.type.map(type)
    let range = constant.binding.range
    let id = module.functions.add(
      TypedFunction(
        name: "let \(name)",
        signature: Signature(
          name: name, parameters: [], result: declared ?? .error, isEntry: false),
        range: range, nameRange: constant.name.range))
    functions.append(FunctionInfo(node: nil, tree: constant.tree))
    withContext(id) {
      if declared != nil {
        self.checkReturned(value, .initializer)
      } else {
        let operand = self.expression(value)
        let type = self.solver.known(operand.type) ?? .error
        self.current.typed.signature.result = type
        self.current.typed.body = self.add(.return(operand.id), range)
      }
    }
    let type = module.functions[id].signature.result
    return module.globals.add(
      Global(name: name, type: type, initializer: id, range: constant.name.range))
  }
}

extension Signature {
  /// Whether two functions of one name can't be told apart.
  fileprivate func collides(with other: Signature) -> Bool {
    parameters.count == other.parameters.count && result == other.result
      && zip(parameters, other.parameters).allSatisfy {
        $0.label == $1.label && $0.type == $1.type && $0.isInout == $1.isInout
          && $0.type != .error
      }
  }

  /// The name with labels and types: `f(x:Int,_:Double)->Int`.
  fileprivate var typedName: String {
    let list = parameters.map {
      "\($0.label ?? "_"):\($0.isInout ? "inout " : "")\($0.type.swiftName)"
    }
    return name + "(" + list.joined(separator: ",") + ")->" + result.swiftName
  }
}
