import ApusDiagnostics
import ApusSyntax
import ApusVocabulary

/// `if` and `switch`: choices between two terms, as `?:` is.
extension FormulaReader {
  /// The one expression that a branch or a closure is.
  mutating func read(
    _ statements: [ID<StatementNode>], of what: String, at range: SourceRange
  ) -> ID<FormulaTerm> {
    if statements.count == 1, let only = statements.first {
      switch tree[only].kind {
      case .expression(let expression): return read(expression)
      case .ifElse(let node): return read(tree[node])
      case .switch(let node): return read(tree[node])
      // The parser has refused these in formulas.
      case .assignment, .variable, .function, .scope, .guard, .forIn, .while, .repeatWhile,
        .break, .continue, .fallthrough, .return, .invalid:
        break
      }
    }
    mistake = mistake ?? .noSingleExpression(what, at: range)
    return terms.add(.boolean(false), at: range)
  }

  mutating func read(_ node: IfNode) -> ID<FormulaTerm> {
    var condition: ID<FormulaTerm>?
    for part in node.conditions { condition = both(condition, read(part)) }
    let then = read(node.then.statements, of: "a branch", at: node.then.range)
    let otherwise: ID<FormulaTerm>
    switch node.alternative {
    case .block(let block): otherwise = read(block.statements, of: "a branch", at: block.range)
    case .ifElse(let next): otherwise = read(tree[next])
    case nil:
      mistake = mistake ?? .noElseInFormula(at: node.range)
      return then
    }
    guard let condition else { return then }
    return terms.add(.ternary(condition, then, otherwise), at: node.range)
  }

  // MARK: Switch

  /// One way into a case of a `switch`.
  private struct Way {
    /// `nil` if it is always taken.
    var condition: ID<FormulaTerm>?
    var value: ID<FormulaTerm>
  }

  mutating func read(_ node: SwitchNode) -> ID<FormulaTerm> {
    let subject = read(node.subject)
    var ways: [Way] = []
    var isOfTruth = false
    for part in node.cases {
      let outside = scope
      defer { scope = outside }
      if part.isDefault {
        ways.append(Way(value: read(part.body, of: "a case", at: part.range)))
      }
      for pattern in part.patterns {
        scope = outside
        isOfTruth = isOfTruth || isTruth(pattern.pattern)
        var condition = match(subject, pattern.pattern)
        if let more = pattern.condition { condition = both(condition, read(more)) }
        let value = read(part.body, of: "a case", at: part.range)
        if let last = ways.last, let first = last.condition, let second = condition,
          last.value == value
        {
          ways[ways.count - 1].condition = terms.binary(.logicalOr, first, second)
        } else {
          ways.append(Way(condition: condition, value: value))
        }
      }
    }
    guard let last = ways.last, last.condition == nil || isOfTruth else {
      mistake = mistake ?? .notExhaustive(at: node.range)
      return terms.add(.boolean(false), at: node.range)
    }
    return ways.dropLast().reversed().reduce(last.value) { otherwise, way in
      guard let condition = way.condition else { return way.value }
      return terms.add(.ternary(condition, way.value, otherwise), at: node.range)
    }
  }

  /// Whether a pattern is `true` or `false`, which together are all there is.
  private func isTruth(_ id: ID<PatternNode>) -> Bool {
    if case .expression(let value) = tree[id].kind, case .booleanLiteral = tree[value].kind {
      return true
    }
    return false
  }

  /// When a pattern matches, `nil` for always; the names that it binds come into scope.
  private mutating func match(
    _ subject: ID<FormulaTerm>, _ id: ID<PatternNode>
  ) -> ID<FormulaTerm>? {
    switch tree[id].kind {
    case .wildcard, .invalid: return nil
    case .name(let name):
      scope.names[tree.text(name)] = subject
      return nil
    case .binding(_, let pattern): return match(subject, pattern)
    case .expression(let value): return match(subject, value)
    case .tuple(let elements):
      var condition: ID<FormulaTerm>?
      for (index, element) in elements.enumerated() {
        var part = terms.add(.tupleElement(subject, index), at: tree[id].range)
        if case .tuple(let parts) = terms[subject], parts.indices.contains(index) {
          part = parts[index].value
        }
        if let more = match(part, element.pattern) { condition = both(condition, more) }
      }
      return condition
    }
  }

  /// When a term is a value or in a range.
  private mutating func match(
    _ subject: ID<FormulaTerm>, _ value: ID<ExpressionNode>
  ) -> ID<FormulaTerm>? {
    switch tree[value].kind {
    case .parenthesized(let inner): return match(subject, inner)
    case .booleanLiteral(let isTrue):
      return isTrue ? subject : terms.add(.prefix(.not, subject), at: tree[value].range)
    case .range(let operation, _, let lower, let upper):
      let least = lower.map { terms.binary(.lessOrEqual, read($0), subject) }
      let symbol: BinaryOperator = operation == .halfOpen ? .less : .lessOrEqual
      guard let upper else { return least }
      return both(least, terms.binary(symbol, subject, read(upper)))
    case .tuple(let elements):
      var condition: ID<FormulaTerm>?
      for (index, element) in elements.enumerated() {
        var part = terms.add(.tupleElement(subject, index), at: tree[value].range)
        if case .tuple(let parts) = terms[subject], parts.indices.contains(index) {
          part = parts[index].value
        }
        if let more = match(part, element.value) { condition = both(condition, more) }
      }
      return condition
    case .wildcard: return nil
    case .integerLiteral, .floatLiteral, .stringLiteral, .name, .type, .implicitMember, .member,
      .tupleElement, .call, .elements, .prefix, .binary, .operatorFunction, .ternary, .cast,
      .array, .closure, .ifElse, .switch, .reference, .try, .invalid:
      return terms.binary(.equal, subject, read(value))
    }
  }

  /// What holds when both do.
  private mutating func both(
    _ first: ID<FormulaTerm>?, _ second: ID<FormulaTerm>
  ) -> ID<FormulaTerm> {
    first.map { terms.binary(.logicalAnd, $0, second) } ?? second
  }
}
