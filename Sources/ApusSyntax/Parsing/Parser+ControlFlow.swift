import ApusDiagnostics
import ApusVocabulary

extension Parser {
  /// Parses statements in braces; `what` says after what the brace is expected.
  mutating func parseBlock(_ what: String) -> BlockNode {
    recoverAtBlock()
    let start = position
    guard !hasFailed, at(.leftBrace) else {
      failExpecting("'{' \(what)")
      recoverAtBlock()
      return at(.leftBrace) && !hasFailed
        ? parseBlock("") : BlockNode(statements: [], range: range(from: start))
    }
    advance()
    let statements = parseStatements()
    expectClosing(.rightBrace, of: start, "'}' at end of brace statement")
    return BlockNode(statements: statements, range: range(from: start))
  }

  /// Parses conditions, separated by commas, of `if`, `guard` or `while`.
  private mutating func parseConditions(of keyword: String) -> [ID<ExpressionNode>] {
    if at(.leftBrace) {
      fail(.missingCondition(keyword, at: range(of: token(at: position - 1))))
      return []
    }
    var conditions: [ID<ExpressionNode>] = []
    repeat {
      if refuseBindingCondition(of: keyword) { break }
      conditions.append(parseCondition(of: keyword))
    } while !hasFailed && consume(.comma)
    return conditions
  }

  /// Parses one condition.
  private mutating func parseCondition(of keyword: String) -> ID<ExpressionNode> {
    let condition = parseExpression("expression in condition", allowsClosure: false)
    guard !hasFailed, at(.equal) else { return condition }
    report(.assignmentInCondition(at: tokenRange))
    advance()
    _ = parseExpression("expression after '='", allowsClosure: false)
    return tree.expressions.add(ExpressionNode(.invalid, tree[condition].range))
  }

  /// Reports `if let`, `if case` and their like.
  private mutating func refuseBindingCondition(of keyword: String) -> Bool {
    switch token.keyword {
    case .let, .var:
      fail(
        .unsupported(
          "'\(keyword) \(tree.text(tokenRange))'",
          instead: "there are no optional values; write a comparison instead",
          at: range(of: token(at: position - 1)).union(tokenRange)))
      return true
    case .case:
      fail(
        .unsupported(
          "'\(keyword) case'", instead: "write a comparison or a 'switch' instead",
          at: range(of: token(at: position - 1)).union(tokenRange)))
      return true
    case _: return false
    }
  }

  /// Parses an `if`, with all its `else if`.
  mutating func parseIf() -> ID<IfNode> {
    let start = position
    advance()
    let conditions = parseConditions(of: "if")
    let then = parseBlock("after 'if' condition")
    var alternative: IfNode.Alternative?
    if !hasFailed, consume(.else) {
      if at(.if), enter() {
        alternative = .ifElse(parseIf())
        leave()
      } else if !at(.if) {
        alternative = .block(parseBlock("or 'if' after 'else'"))
      } else {
        leave()
      }
    }
    return tree.ifs.add(
      IfNode(
        conditions: conditions, then: then, alternative: alternative, range: range(from: start)))
  }

  /// Parses `guard … else { … }`.
  mutating func parseGuard(from start: Int) -> ID<StatementNode> {
    advance()
    let conditions = parseConditions(of: "guard")
    if !hasFailed, !consume(.else) { failExpecting("'else' after 'guard' condition") }
    let body = parseBlock("after 'guard' else")
    return add(.guard(GuardNode(conditions: conditions, body: body)), from: start)
  }

  /// Parses `do { … }`, and reports a `catch` behind it.
  mutating func parseScope(from start: Int) -> ID<StatementNode> {
    advance()
    _ = parseEffects()
    let body = parseBlock("after 'do'")
    while !hasFailed, at(.catch) { _ = parseUnsupportedStatement(from: position) }
    return add(.scope(body), from: start)
  }

  /// Parses `while … { … }`.
  mutating func parseWhile(_ label: Identifier?, from start: Int) -> ID<StatementNode> {
    advance()
    let conditions = parseConditions(of: "while")
    let body = parseBlock("after 'while' condition")
    return add(.while(WhileNode(conditions: conditions, body: body)), label: label, from: start)
  }

  /// Parses `repeat { … } while …`.
  mutating func parseRepeat(_ label: Identifier?, from start: Int) -> ID<StatementNode> {
    advance()
    let body = parseBlock("after 'repeat'")
    if !hasFailed, !consume(.while) { failExpecting("'while' after body of 'repeat' statement") }
    let condition =
      hasFailed
      ? tree.expressions.add(ExpressionNode(.invalid, tokenRange)) : parseCondition(of: "while")
    return add(
      .repeatWhile(RepeatNode(body: body, condition: condition)), label: label, from: start)
  }

  /// Parses `for … in … where … { … }`.
  mutating func parseFor(_ label: Identifier?, from start: Int) -> ID<StatementNode> {
    advance()
    refuseUnusualFor(from: start)
    let pattern = parseBindingPattern()
    let type = consume(.colon) ? parseType() : nil
    if !hasFailed, !consume(.in) { failExpecting("'in' after for-each pattern") }
    let sequence = parseExpression("sequence expression for for-each loop", allowsClosure: false)
    var condition: ID<ExpressionNode>?
    if !hasFailed, consume(.where) {
      condition = parseExpression("expression in 'where' guard", allowsClosure: false)
    }
    let body = parseBlock("to start the body of for-each loop")
    return add(
      .forIn(
        ForNode(
          pattern: pattern, type: type, sequence: sequence, condition: condition, body: body)),
      label: label, from: start)
  }

  /// Reports the forms of `for` that kernels do not have.
  private mutating func refuseUnusualFor(from start: Int) {
    let keywords = range(of: token(at: start)).union(tokenRange)
    if at(.case) {
      fail(.unsupported("'for case'", instead: "write a 'where' clause instead", at: keywords))
    } else if at(.try) || at(word: "await") {
      fail(
        .unsupported("'for \(tree.text(tokenRange))'", instead: "write 'for' instead", at: keywords)
      )
    } else if isAtCStyleFor {
      fail(
        .unsupported(
          "a C-style 'for' statement", instead: "write 'for i in 0..<n' instead", at: keywords))
      while !at(.leftBrace), !at(.endOfFile), !peek().startsLine { advance() }
    }
  }

  /// Whether `for` goes on as in C: with a `;` in front of the body.
  private var isAtCStyleFor: Bool {
    var index = position
    if at(.leftParenthesis), let partner = partner(of: position) {
      return (position..<partner).contains { tokens[$0].kind == .semicolon }
    }
    while index < tokens.count, tokens[index].kind != .leftBrace, tokens[index].kind != .endOfFile,
      index == position || !tokens[index].startsLine
    {
      if tokens[index].kind == .semicolon { return true }
      if tokens[index].keyword == .in { return false }
      index += 1
    }
    return false
  }
}
