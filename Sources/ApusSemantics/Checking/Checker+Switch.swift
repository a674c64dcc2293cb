import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// `switch` and its patterns.
extension Checker {
  func checkSwitch(
    _ id: ID<SwitchNode>, label: Identifier?, _ range: SourceRange, isValue: Bool
  ) -> ID<TypedStatement> {
    let node = tree[id]
    let statement = add(.block([]), range)
    let subject = expression(node.subject)
    let type = solver.known(subject.type) ?? .error
    checkSubject(type, node)
    let entry = current.flow
    let target = JumpTarget(label: label, statement: statement, isLoop: false, isBreakTarget: true)
    var matrix: [MatchPattern] = []
    let (cases, left) = withTarget(target) {
      checkCases(node, type, entry, isValue: isValue, &matrix)
    }
    setKind(statement, .switch(subject.id, cases.cases))
    current.flow = cases.flow
    if let exit = left.exit { current.flow.join(exit) }
    if !type.containsError { checkExhaustive(node, matrix, type) }
    return statement
  }

  private func checkSubject(_ type: SourceType, _ node: SwitchNode) {
    let isScalar = type.leaves.allSatisfy { $0.element != nil } && !type.containsComplex
    if case .tuple = type, isScalar { return }
    if type.element.map({ !$0.isComplex }) ?? type.containsError { return }
    report(
      .unsupported(
        "a switch over '\(type.diagnosticName)'", instead: "'if'", at: tree[node.subject].range))
  }

  private func checkCases(
    _ node: SwitchNode, _ type: SourceType, _ entry: Flow, isValue: Bool,
    _ matrix: inout [MatchPattern]
  ) -> (cases: [TypedStatement.Case], flow: Flow) {
    var cases: [TypedStatement.Case] = []
    var exit = entry.unreachable
    var falling: Flow?
    var fallingPlace = node.range
    for (index, item) in node.cases.enumerated() {
      enterScope()
      current.flow = entry
      let patterns = checkPatterns(item, type, &matrix)
      if let flow = falling {
        current.flow.join(flow)
        if let name = boundName(patterns.map(\.pattern)) {
          report(.fallthroughIntoBinding(name, at: fallingPlace))
        }
      }
      var statements = item.body
      let fallsThrough = endsInFallthrough(statements)
      if fallsThrough, let last = statements.popLast(), index == node.cases.count - 1 {
        report(.lastFallthrough(at: tree[last].range))
      }
      if fallsThrough { countFallthrough(at: item.range) }
      let body =
        isValue ? checkValue(statements, item.range) : check(statements)
      falling = fallsThrough ? current.flow : nil
      if fallsThrough, let last = item.body.last { fallingPlace = tree[last].range }
      if !fallsThrough { exit.join(current.flow) }
      cases.append(
        TypedStatement.Case(
          patterns: patterns, body: add(.block(body), item.range),
          fallsThrough: fallsThrough && index < node.cases.count - 1, range: place(item.range)))
      leaveScope()
    }
    return (cases, exit)
  }

  /// The most cases of one function that may fall through.
  private static let fallthroughLimit = 128

  private func countFallthrough(at range: SourceRange) {
    current.fallthroughCount += 1
    if current.fallthroughCount == Self.fallthroughLimit + 1 {
      report(.tooManyFallthroughs(limit: Self.fallthroughLimit, at: range))
    }
  }

  private func endsInFallthrough(_ statements: [ID<StatementNode>]) -> Bool {
    guard let last = statements.last else { return false }
    if case .fallthrough = tree[last].kind { return true }
    return false
  }

  /// The name of a variable that the patterns bind.
  private func boundName(_ patterns: [TypedStatement.Pattern]) -> String? {
    for pattern in patterns {
      switch pattern {
      case .bind(let variable): return current.typed.variables[variable].name
      case .tuple(let elements): if let name = boundName(elements) { return name }
      case .wildcard, .value, .range: break
      }
    }
    return nil
  }

  private func checkPatterns(
    _ item: SwitchNode.Case, _ type: SourceType, _ matrix: inout [MatchPattern]
  ) -> [(pattern: TypedStatement.Pattern, guard: ID<TypedExpression>?)] {
    if item.isDefault {
      matrix.append(.any)
      return [(.wildcard, nil)]
    }
    var bound: [Name: ID<Variable>] = [:]
    var result: [(pattern: TypedStatement.Pattern, guard: ID<TypedExpression>?)] = []
    for (index, guarded) in item.patterns.enumerated() {
      var names: Set<Name> = []
      let checked = checkPattern(
        guarded.pattern, type, isBinding: nil, isFirst: index == 0, &bound, &names)
      if index > 0 {
        for name in bound.keys where !names.contains(name) {
          report(.unboundInPattern(tree.text(name), at: tree[guarded.pattern].range))
        }
      }
      let test = guarded.condition.map(condition)
      if test == nil { matrix.append(checked.match) }
      result.append((checked.pattern, test))
    }
    return result
  }

  /// A pattern, and what it matches as far as exhaustiveness is concerned.
  private typealias CheckedPattern = (pattern: TypedStatement.Pattern, match: MatchPattern)

  private func checkPattern(
    _ id: ID<PatternNode>, _ type: SourceType, isBinding: Bool?, isFirst: Bool,
    _ bound: inout [Name: ID<Variable>], _ names: inout Set<Name>
  ) -> CheckedPattern {
    let node = tree[id]
    switch node.kind {
    case .wildcard: return (.wildcard, .any)
    case .invalid: return (.wildcard, .any)
    case .name(let name):
      return bindName(name, type, isMutable: isBinding ?? false, isFirst, &bound, &names)
    case .binding(let isMutable, let inner):
      return checkPattern(
        inner, type, isBinding: isMutable, isFirst: isFirst, &bound, &names)
    case .expression(let value): return checkPattern(value, type)
    case .tuple(let elements):
      guard case .tuple(let types) = type, types.count == elements.count else {
        if !type.containsError { report(.tuplePatternOf(type, at: node.range)) }
        return (.wildcard, .any)
      }
      var patterns: [TypedStatement.Pattern] = []
      var matches: [MatchPattern] = []
      for (element, type) in zip(elements, types) {
        let checked = checkPattern(
          element.pattern, type.type, isBinding: isBinding, isFirst: isFirst, &bound, &names)
        patterns.append(checked.pattern)
        matches.append(checked.match)
      }
      return (.tuple(patterns), .tuple(matches))
    }
  }

  private func bindName(
    _ name: Identifier, _ type: SourceType, isMutable: Bool, _ isFirst: Bool,
    _ bound: inout [Name: ID<Variable>], _ names: inout Set<Name>
  ) -> CheckedPattern {
    names.insert(name.name)
    if let variable = bound[name.name] { return (.bind(variable), .any) }
    if !isFirst { report(.unboundInPattern(text(name), at: name.range)) }
    let variable = addVariable(text(name), type, isMutable: isMutable, name.range)
    declare(name, variable)
    bound[name.name] = variable
    return (.bind(variable), .any)
  }

  /// An expression as a pattern: a value, a range, or a tuple of such.
  private func checkPattern(_ id: ID<ExpressionNode>, _ type: SourceType) -> CheckedPattern {
    let node = tree[id]
    switch node.kind {
    case .parenthesized(let inner): return checkPattern(inner, type)
    case .wildcard: return (.wildcard, .any)
    case .range(let symbol, _, let lower, let upper):
      let bounds = [lower, upper].map { $0.map { patternValue($0, type) } }
      let pattern = TypedStatement.Pattern.range(
        lower: bounds[0], upper: bounds[1], isClosed: symbol == .closed, range: place(node.range))
      return (pattern, .some)
    case .tuple(let elements):
      guard case .tuple(let types) = type, types.count == elements.count else {
        if !type.containsError { report(.tuplePatternOf(type, at: node.range)) }
        return (.wildcard, .any)
      }
      let checked = zip(elements, types).map { checkPattern($0.value, $1.type) }
      return (.tuple(checked.map(\.pattern)), .tuple(checked.map(\.match)))
    case .booleanLiteral(let value) where type == .scalar(.bool):
      return (.value(patternValue(id, type)), .bool(value))
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .name, .type,
      .implicitMember, .member, .tupleElement, .call, .elements, .prefix, .binary,
      .operatorFunction, .ternary, .cast, .array, .closure, .ifElse, .switch, .reference, .try,
      .invalid:
      return (.value(patternValue(id, type)), .some)
    }
  }

  private func patternValue(
    _ id: ID<ExpressionNode>, _ type: SourceType
  ) -> ID<TypedExpression> {
    let mark = pending.count
    let operand = infer(id, expected: type)
    if !solver.unify(operand.type, .known(type)), let found = solver.defaultType(operand.type),
      !found.containsError
    {
      report(.expressionPattern(found, type, at: tree[id].range))
    } else if type.element == nil, !type.containsError {
      report(
        .unsupported(
          "a pattern that is a value of type '\(type.diagnosticName)'",
          instead: "a pattern for each element", at: tree[id].range))
    }
    return settle(operand, at: tree[id].range, from: mark).id
  }

  private func checkExhaustive(
    _ node: SwitchNode, _ patterns: [MatchPattern], _ type: SourceType
  ) {
    var budget = 4096
    let isCovered = MatchPattern.cover(patterns.map { [$0] }, [type], budget: &budget)
    if isCovered { return }
    let missing =
      type == .scalar(.bool)
      ? [true, false].filter { value in !patterns.contains(.bool(value)) } : []
    report(
      .notExhaustive(missing: missing.map { "\($0)" }, at: node.range))
  }
}

/// A pattern, for finding out whether a switch is exhaustive.
enum MatchPattern: Equatable {
  /// Every value.
  case any
  /// Some values, which ones does not matter: only `Bool` and tuples can be exhausted.
  case some
  case bool(Bool)
  case tuple([MatchPattern])

  /// Whether the rows, whose columns have these types, match every value.
  static func cover(
    _ rows: [[MatchPattern]], _ types: [SourceType], budget: inout Int
  ) -> Bool {
    budget -= 1
    guard !rows.isEmpty, budget > 0 else { return false }
    guard let first = types.first else { return true }
    let rest = Array(types.dropFirst())
    switch first {
    case .tuple(let elements):
      let expanded = rows.map { row -> [MatchPattern] in
        if case .tuple(let parts) = row[0] { return parts + row.dropFirst() }
        return Array(repeating: row[0], count: elements.count) + row.dropFirst()
      }
      return cover(expanded, elements.map(\.type) + rest, budget: &budget)
    case .scalar(.bool):
      for value in [false, true] {
        let matching = rows.filter { $0[0] == .any || $0[0] == .bool(value) }
        if !cover(matching.map { Array($0.dropFirst()) }, rest, budget: &budget) { return false }
      }
      return true
    case .scalar, .array, .ndarray, .range, .never, .error:
      let matching = rows.filter { $0[0] == .any }
      return cover(matching.map { Array($0.dropFirst()) }, rest, budget: &budget)
    }
  }
}
