import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// `if`, `guard`, `while`, `repeat`, `break` and `continue`.
extension Checker {
  /// All conditions hold, tested in order.
  private func conditions(
    _ ids: [ID<ExpressionNode>], _ range: SourceRange
  ) -> ID<TypedExpression> {
    conjunction(ids.map { (condition($0), tree[$0].range) }[...])?.test ?? invalid(range).id
  }

  /// `&&` of all tests, in halves: however many they are, they do not nest deeply.
  private func conjunction(
    _ tests: ArraySlice<(test: ID<TypedExpression>, range: SourceRange)>
  ) -> (test: ID<TypedExpression>, range: SourceRange)? {
    if tests.count <= 1 { return tests.first }
    let half = tests.count / 2
    guard let left = conjunction(tests.prefix(half)),
      let right = conjunction(tests.dropFirst(half))
    else { return nil }
    let range = left.range.union(right.range)
    return (add(.logical(isAnd: true, left.test, right.test), .bool, range).id, range)
  }

  /// A complete expression of type Bool.
  func condition(_ id: ID<ExpressionNode>) -> ID<TypedExpression> {
    let mark = pending.count
    let test = inferCondition(id)
    finish(from: mark)
    return test
  }

  private func isTrue(_ ids: [ID<ExpressionNode>]) -> Bool {
    ids.allSatisfy { id in
      if case .booleanLiteral(true) = tree[id].kind { true } else { false }
    }
  }

  /// Runs `body` as what a statement does, which `break` and `continue` in it may leave; returns
  /// what it leaves behind.
  func withTarget<Result>(
    _ target: JumpTarget, _ body: () -> Result
  ) -> (result: Result, target: JumpTarget) {
    if let label = target.label,
      let previous = current.targets.last(where: { $0.label?.name == label.name })?.label
    {
      report(.labelShadows(text(label), at: label.range, previous: previous.range))
    }
    current.targets.append(target)
    let result = body()
    return (result, current.targets.removeLast())
  }

  func setKind(_ id: ID<TypedStatement>, _ kind: TypedStatement.Kind) {
    current.typed.statements[id].kind = kind
  }

  // MARK: if and guard

  func checkIf(
    _ id: ID<IfNode>, label: Identifier?, _ range: SourceRange, isValue: Bool
  ) -> ID<TypedStatement> {
    let node = tree[id]
    let statement = add(.block([]), range)
    let target = JumpTarget(
      label: label, statement: statement, isLoop: false, isBreakTarget: false)
    let (kind, left) = withTarget(target) {
      checkBranches(node, range, isValue: isValue)
    }
    setKind(statement, kind)
    if let exit = left.exit { current.flow.join(exit) }
    return statement
  }

  private func checkBranches(
    _ node: IfNode, _ range: SourceRange, isValue: Bool
  ) -> TypedStatement.Kind {
    let test = conditions(node.conditions, range)
    let entry = current.flow
    let then = checkBranch(node.then, isValue: isValue)
    let afterThen = current.flow
    current.flow = entry
    var otherwise: ID<TypedStatement>?
    switch node.alternative {
    case .block(let block): otherwise = checkBranch(block, isValue: isValue)
    case .ifElse(let next):
      otherwise = checkIf(next, label: nil, tree[next].range, isValue: isValue)
    case nil:
      if isValue { report(.missingElse(at: range)) }
    }
    current.flow.join(afterThen)
    return .if(test, then: then, else: otherwise)
  }

  private func checkBranch(_ block: BlockNode, isValue: Bool) -> ID<TypedStatement> {
    guard isValue else { return check(block) }
    return inScope { add(.block(checkValue(block.statements, block.range)), block.range) }
  }

  /// The statements of a branch of an `if` or `switch` expression.
  func checkValue(
    _ statements: [ID<StatementNode>], _ range: SourceRange
  ) -> [ID<TypedStatement>] {
    guard statements.count == 1 else {
      report(.branchIsNoExpression(at: range))
      return check(statements)
    }
    let node = tree[statements[0]]
    switch node.kind {
    case .expression(let value): return [yield(value, node.range)]
    case .ifElse(let inner): return [checkIf(inner, label: nil, node.range, isValue: true)]
    case .switch(let inner): return [checkSwitch(inner, label: nil, node.range, isValue: true)]
    case .invalid: return []
    case .assignment, .variable, .function, .guard, .forIn, .while, .repeatWhile, .break,
      .continue, .fallthrough, .return, .scope:
      report(.branchIsNoExpression(at: node.range))
      return []
    }
  }

  private func yield(_ value: ID<ExpressionNode>, _ range: SourceRange) -> ID<TypedStatement> {
    let operand = infer(value)
    if solver.known(operand.type) == .never {
      current.flow = current.flow.unreachable
      return add(.expression(operand.id), range)
    }
    let type = current.yieldType ?? operand.type
    // What never comes back has no type that another branch would have to agree with.
    if solver.known(type) == .never {
      current.yieldType = operand.type
    } else if !solver.unify(type, operand.type) {
      if let expected = solver.defaultType(type), let found = solver.defaultType(operand.type),
        !expected.containsError, !found.containsError
      {
        report(.branchMismatch(found, expected, at: tree[value].range))
      }
    } else if solver.known(type) == nil {
      current.yieldType = operand.type
    }
    return add(.yield(operand.id), range)
  }

  /// Whether an `if` that is all of a function's body gives the value that the function returns.
  func isValueForm(_ id: ID<IfNode>) -> Bool {
    let node = tree[id]
    guard isValueForm(node.then.statements) else { return false }
    switch node.alternative {
    case .block(let block): return isValueForm(block.statements)
    case .ifElse(let next): return isValueForm(next)
    case nil: return false
    }
  }

  func isValueForm(_ id: ID<SwitchNode>) -> Bool {
    tree[id].cases.allSatisfy { isValueForm($0.body) }
  }

  private func isValueForm(_ statements: [ID<StatementNode>]) -> Bool {
    guard statements.count == 1 else { return false }
    switch tree[statements[0]].kind {
    case .expression: return true
    case .ifElse(let inner): return isValueForm(inner)
    case .switch(let inner): return isValueForm(inner)
    case .assignment, .variable, .function, .scope, .guard, .forIn, .while, .repeatWhile, .break,
      .continue, .fallthrough, .return, .invalid:
      return false
    }
  }

  /// `do { … }`; with a label it can be left by `break`.
  func checkScope(
    _ block: BlockNode, label: Identifier?, _ range: SourceRange
  ) -> ID<TypedStatement> {
    guard let label else { return check(block) }
    let statement = add(.block([]), range)
    let target = JumpTarget(
      label: label, statement: statement, isLoop: false, isBreakTarget: false)
    let (body, left) = withTarget(target) { check(block) }
    let always = add(.literal(Constant(true)), .scalar(.bool), range)
    setKind(statement, .if(always.id, then: body, else: nil))
    if let exit = left.exit { current.flow.join(exit) }
    return statement
  }

  func checkGuard(_ node: GuardNode, _ range: SourceRange) -> ID<TypedStatement> {
    let test = conditions(node.conditions, range)
    let entry = current.flow
    let body = check(node.body)
    if current.flow.isReachable {
      let brace = SourceRange(
        node.body.range.source, node.body.range.upper &- 1, node.body.range.upper)
      report(.guardFallsThrough(at: brace))
    }
    current.flow = entry
    return add(.if(test, then: add(.block([]), range), else: body), range)
  }

  // MARK: Loops

  func checkWhile(
    _ node: WhileNode, label: Identifier?, _ range: SourceRange
  ) -> ID<TypedStatement> {
    let statement = add(.block([]), range)
    let test = conditions(node.conditions, range)
    let entry = current.flow
    let body = checkLoopBody(node.body, statement, label) { self.check(node.body) }
    setKind(statement, .while(test, body: body.result))
    current.flow = isTrue(node.conditions) ? entry.unreachable : entry
    if let exit = body.target.exit { current.flow.join(exit) }
    return statement
  }

  func checkRepeat(
    _ node: RepeatNode, label: Identifier?, _ range: SourceRange
  ) -> ID<TypedStatement> {
    let statement = add(.block([]), range)
    let body = checkLoopBody(node.body, statement, label) { self.check(node.body) }
    let test = condition(node.condition)
    setKind(statement, .repeatWhile(body: body.result, test))
    if isTrue([node.condition]) { current.flow = current.flow.unreachable }
    if let exit = body.target.exit { current.flow.join(exit) }
    return statement
  }

  /// Checks the body of a loop; afterwards the flow is that at the end of an iteration.
  func checkLoopBody(
    _ node: BlockNode, _ statement: ID<TypedStatement>, _ label: Identifier?,
    _ body: () -> ID<TypedStatement>
  ) -> (result: ID<TypedStatement>, target: JumpTarget) {
    let entry = current.flow
    let target = JumpTarget(label: label, statement: statement, isLoop: true, isBreakTarget: true)
    let left = withTarget(target, body)
    if let next = left.target.next { current.flow.join(next) }
    reportRepeatedInitializations(since: entry)
    return left
  }

  /// Reports constants from outside of a loop that an iteration initialises and another may too.
  private func reportRepeatedInitializations(since entry: Flow) {
    guard current.flow.isReachable else { return }
    for state in entry.deferred where !state.ever {
      let variable = current.typed.variables[state.variable]
      guard !variable.isMutable, current.flow.state(of: state.variable)?.ever == true,
        let range = current.initializations[state.variable]
      else { continue }
      report(.initializedTwice(variable.name, at: range, declaration: variable.range))
    }
  }

  // MARK: Jumps

  func checkBreak(_ label: Identifier?, _ range: SourceRange) -> ID<TypedStatement> {
    let place: Int?
    if let label {
      place = current.targets.lastIndex { $0.label?.name == label.name }
      if place == nil { reportNoLabel(label) }
    } else {
      place = current.targets.lastIndex { $0.isBreakTarget }
      if place == nil {
        report(
          !current.targets.isEmpty
            ? .unlabeledBreak(at: range) : .misplacedBreak(at: range))
      }
    }
    guard let place else { return add(.block([]), range) }
    let flow = current.flow
    if current.targets[place].exit == nil {
      current.targets[place].exit = flow
    } else {
      current.targets[place].exit?.join(flow)
    }
    current.flow = flow.unreachable
    return add(.break(current.targets[place].statement), range)
  }

  func checkContinue(_ label: Identifier?, _ range: SourceRange) -> ID<TypedStatement> {
    let place: Int?
    if let label {
      place = current.targets.lastIndex { $0.label?.name == label.name }
      if place == nil { reportNoLabel(label) }
    } else {
      place = current.targets.lastIndex { $0.isLoop }
      if place == nil { report(.misplacedContinue(at: range)) }
    }
    guard let place else { return add(.block([]), range) }
    guard current.targets[place].isLoop else {
      report(
        .continueOfNoLoop(current.targets[place].isBreakTarget ? "switch" : "if", at: range))
      return add(.block([]), range)
    }
    let flow = current.flow
    if current.targets[place].next == nil {
      current.targets[place].next = flow
    } else {
      current.targets[place].next?.join(flow)
    }
    current.flow = flow.unreachable
    return add(.continue(current.targets[place].statement), range)
  }

  private func reportNoLabel(_ label: Identifier) {
    let labels = current.targets.compactMap { $0.label.map(text) }
    let name = text(label)
    report(.noLabel(name, at: label.range, suggestion: Suggestion.closest(to: name, among: labels)))
  }
}
