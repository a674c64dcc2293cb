import ApusDiagnostics
import ApusVocabulary

extension Parser {
  /// Adds a pattern that began at token `start`.
  private mutating func add(_ kind: PatternNode.Kind, from start: Int) -> ID<PatternNode> {
    tree.patterns.add(PatternNode(kind, range(from: start)))
  }

  /// Parses what `let`, `var` or `for` binds: names, `_`, and tuples of these.
  mutating func parseBindingPattern() -> ID<PatternNode> {
    let start = position
    guard enter() else {
      leave()
      return add(.invalid, from: start)
    }
    defer { leave() }
    switch token.kind {
    case _ where hasFailed: return add(.invalid, from: start)
    case .wildcard:
      advance()
      return add(.wildcard, from: start)
    case .leftParenthesis: return parseTuplePattern(from: start) { $0.parseBindingPattern() }
    case .keyword where !token.startsLine && token.keyword != .in:
      fail(.keywordAsName(tree.text(tokenRange), "an identifier", at: tokenRange))
      return add(.invalid, from: start)
    case .identifier:
      advance()
      return add(.name(identifier(at: start)), from: start)
    case _:
      failExpecting("pattern")
      return add(.invalid, from: start)
    }
  }

  /// Parses what a `case` compares with.
  mutating func parseMatchingPattern(isBinding: Bool = false) -> ID<PatternNode> {
    let start = position
    guard enter() else {
      leave()
      return add(.invalid, from: start)
    }
    defer { leave() }
    if hasFailed { return add(.invalid, from: start) }
    if at(.wildcard) {
      advance()
      return add(.wildcard, from: start)
    }
    if at(.let) || at(.var) {
      let isMutable = at(.var)
      advance()
      let pattern = parseMatchingPattern(isBinding: true)
      return add(.binding(isMutable: isMutable, pattern), from: start)
    }
    if isBinding, at(.identifier), endsPattern(peek()) {
      advance()
      return add(.name(identifier(at: start)), from: start)
    }
    if at(.leftParenthesis), let end = partner(of: start), endsPattern(peek(end - start + 1)) {
      return parseTuplePattern(from: start) { $0.parseMatchingPattern(isBinding: isBinding) }
    }
    let expression = parseExpression("pattern", allowsClosure: false)
    return add(.expression(expression), from: start)
  }

  /// Whether a pattern ends in front of `token`.
  private func endsPattern(_ token: Token) -> Bool {
    switch token.kind {
    case .colon, .comma, .rightParenthesis, .equal, .endOfFile: true
    case .keyword: token.keyword == .where || token.keyword == .in
    case .identifier, .dollarIdentifier, .wildcard, .integer, .float, .string, .leftParenthesis,
      .leftBracket, .rightBracket, .leftBrace, .rightBrace, .semicolon, .at, .directive, .arrow,
      .backslash, .period, .prefixPeriod, .prefixOperator, .infixOperator, .postfixOperator,
      .prefixAmpersand, .postfixQuestion, .infixQuestion, .postfixExclamation, .invalid:
      false
    }
  }

  /// Parses patterns in parentheses; one without a label is that pattern.
  private mutating func parseTuplePattern(
    from start: Int, element: (inout Parser) -> ID<PatternNode>
  ) -> ID<PatternNode> {
    advance()
    var elements: [PatternNode.Element] = []
    while !hasFailed, !at(.rightParenthesis), !at(.endOfFile) {
      var label: Identifier?
      if at(.identifier), peek().kind == .colon {
        label = identifier(at: position)
        advance()
        advance()
      }
      elements.append(.init(label: label, pattern: element(&self)))
      if hasFailed || !consume(.comma) { break }
    }
    expectClosing(.rightParenthesis, of: start, "')' at end of tuple pattern")
    if elements.count == 1, elements[0].label == nil { return elements[0].pattern }
    return add(.tuple(elements), from: start)
  }
}
