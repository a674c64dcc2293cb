import ApusDiagnostics
import ApusVocabulary

extension Parser {
  /// Parses all items at file level.
  mutating func parseFile() {
    while !at(.endOfFile) {
      if consume(.semicolon) { continue }
      let start = position
      if at(.rightBrace) {
        report(.extraneousBrace(at: tokenRange))
        advance()
        continue
      }
      if let statement = parseSeparatedStatement() {
        refuseAtFileLevel(statement, from: start)
        tree.items.append(statement)
      }
    }
  }

  /// Reports a statement that only a function may contain.
  private mutating func refuseAtFileLevel(_ id: ID<StatementNode>, from start: Int) {
    let first = range(of: token(at: start))
    switch tree[id].kind {
    case .function, .invalid, .variable: break
    case .expression: report(.topLevel("expressions", at: first))
    case .assignment, .scope, .ifElse, .guard, .forIn, .while, .repeatWhile, .switch, .break,
      .continue,
      .fallthrough, .return:
      report(.topLevel("statements", at: first))
    }
  }

  /// Parses statements up to a closing brace, the end, or the next `case` of a `switch`.
  mutating func parseStatements(inCase: Bool = false) -> [ID<StatementNode>] {
    var statements: [ID<StatementNode>] = []
    while !at(.endOfFile), !at(.rightBrace) {
      if consume(.semicolon) { continue }
      if inCase, at(.case) || at(.default) { break }
      if let statement = parseSeparatedStatement() { statements.append(statement) }
    }
    return statements
  }

  /// Parses one statement and makes sure that it ends; `nil` for what is accepted and ignored.
  private mutating func parseSeparatedStatement() -> ID<StatementNode>? {
    let start = position
    let statement = parseStatement()
    if !hasFailed, !isAtStatementEnd { failUnseparated() }
    if hasFailed || position == start {
      forgetFailureAndSkip(from: start)
    }
    return statement
  }

  /// Goes behind a statement that failed, at least by one token.
  private mutating func forgetFailureAndSkip(from start: Int) {
    fail(.expected("statement", at: tokenRange))
    recover(from: start)
    if position == start { advance() }
  }

  /// Whether a statement may end here.
  private var isAtStatementEnd: Bool {
    token.startsLine || at(.semicolon) || at(.rightBrace) || at(.endOfFile)
      || (position > 0 && token(at: position - 1).kind == .semicolon)
  }

  /// Reports what follows a statement on its line.
  private mutating func failUnseparated() {
    let symbol = tree.text(tokenRange)
    if at(.prefixOperator) || at(.prefixAmpersand), OperatorTable.find(symbol, .infix) != nil {
      fail(.lopsidedOperator(symbol, at: tokenRange))
    } else if at(.at) {
      fail(.unsupportedOperator("@", advice: "write 'matmul(a, b)' instead", at: tokenRange))
    } else if at(.rightParenthesis) || at(.rightBracket) {
      fail(
        Diagnostic("extraneous-bracket", "extraneous '\(symbol)' in statement", at: tokenRange))
    } else {
      let end = token(at: position - 1).upper
      fail(.consecutiveStatements(at: SourceRange(tree.id, end, end)))
    }
  }

  /// Adds a statement that began at token `start`.
  mutating func add(
    _ kind: StatementNode.Kind, label: Identifier? = nil, from start: Int
  ) -> ID<StatementNode> {
    tree.statements.add(StatementNode(kind, label: label, range(from: start)))
  }

  /// Parses a statement or a declaration; `nil` for what is accepted and ignored.
  private mutating func parseStatement() -> ID<StatementNode>? {
    let start = position
    guard enter() else {
      leave()
      return add(.invalid, from: start)
    }
    defer { leave() }
    switch token.kind {
    case .keyword: return parseKeywordStatement(from: start)
    case .at: return parseDeclaration(from: start)
    case .directive where parseDirective(): return nil
    case .identifier:
      if peek().kind == .colon, peek().startsLine == false { return parseLabelled(from: start) }
      if at(word: "package"), peek().kind == .keyword, !peek().startsLine {
        return parseDeclaration(from: start)
      }
      if parseUnsupportedWord() { return add(.invalid, from: start) }
      return parseExpressionStatement(from: start)
    case .dollarIdentifier, .wildcard, .integer, .float, .string, .leftParenthesis,
      .rightParenthesis, .leftBracket, .rightBracket, .leftBrace, .rightBrace, .comma, .colon,
      .semicolon, .directive, .arrow, .backslash, .period, .prefixPeriod, .prefixOperator,
      .infixOperator, .postfixOperator, .equal, .prefixAmpersand, .postfixQuestion,
      .infixQuestion, .postfixExclamation, .invalid, .endOfFile:
      return parseExpressionStatement(from: start)
    }
  }

  /// Parses what begins with a keyword.
  private mutating func parseKeywordStatement(from start: Int) -> ID<StatementNode>? {
    switch token.keyword {
    case .func, .let, .var, .public, .internal, .private, .fileprivate, .static:
      return parseDeclaration(from: start)
    case .import:
      parseImport()
      return nil
    case .if, .switch, .for, .while, .repeat: return parseLabelable(nil, from: start)
    case .guard: return parseGuard(from: start)
    case .do: return parseScope(from: start)
    case .break, .continue, .fallthrough, .return: return parseJump(from: start)
    case .case, .default:
      fail(.misplacedCase(tree.text(tokenRange), at: tokenRange))
      return add(.invalid, from: start)
    case .class, .struct, .enum, .protocol, .extension, .throw, .defer, .typealias,
      .associatedtype, .`init`, .deinit, .subscript, .operator, .precedencegroup, .catch:
      return parseUnsupportedStatement(from: start)
    case .else, .in, .where, .inout, .throws, .as, .is, .rethrows, .true, .false, .try, .nil,
      .`self`, .Self, .super, .Any, nil:
      return parseExpressionStatement(from: start)
    }
  }

  /// Parses a label and the statement that bears it.
  private mutating func parseLabelled(from start: Int) -> ID<StatementNode> {
    let label = identifier(at: position)
    advance()
    advance()
    switch token.keyword {
    case .if, .switch, .for, .while, .repeat: return parseLabelable(label, from: start)
    case _:
      fail(.misplacedLabel(at: label.range))
      return add(.invalid, from: start)
    }
  }

  /// Parses a loop, an `if` or a `switch`.
  private mutating func parseLabelable(
    _ label: Identifier?, from start: Int
  ) -> ID<StatementNode> {
    switch token.keyword {
    case .for: return parseFor(label, from: start)
    case .while: return parseWhile(label, from: start)
    case .repeat: return parseRepeat(label, from: start)
    case .switch:
      let node = parseSwitch()
      return add(.switch(node), label: label, from: start)
    case _:
      let node = parseIf()
      return add(.ifElse(node), label: label, from: start)
    }
  }

  /// Parses an expression or an assignment.
  private mutating func parseExpressionStatement(from start: Int) -> ID<StatementNode> {
    let target = parseExpression("expression")
    guard !hasFailed, let combination = assignmentOperator else {
      return add(.expression(target), from: start)
    }
    let operatorRange = tokenRange
    advance()
    let value = parseExpression("expression in assignment")
    if assignmentOperator != nil {
      fail(.assignmentInExpression(tree.text(tokenRange), at: tokenRange))
    }
    return add(
      .assignment(
        AssignmentNode(
          target: target, combination: combination.operator, operatorRange: operatorRange,
          value: value)),
      from: start)
  }

  /// What the next token combines, if it assigns; `=` combines nothing.
  var assignmentOperator: (operator: BinaryOperator?, Void)? {
    if at(.equal) { return (nil, ()) }
    if case .compoundAssignment(let combination)? = operatorRow?.kind { return (combination, ()) }
    return nil
  }

  /// The row of the next token, if that is an infix operator of the table.
  var operatorRow: Operator? {
    guard at(.infixOperator), token.payload != Token.none else { return nil }
    return OperatorTable.rows[Int(token.payload)]
  }

  /// Parses `break`, `continue`, `fallthrough` or `return`.
  private mutating func parseJump(from start: Int) -> ID<StatementNode> {
    let keyword = token.keyword
    advance()
    switch keyword {
    case .return: return add(.return(parseReturnValue()), from: start)
    case .fallthrough: return add(.fallthrough, from: start)
    case _: break
    }
    var label: Identifier?
    if at(.identifier), !token.startsLine {
      label = identifier(at: position)
      advance()
    }
    return add(keyword == .break ? .break(label) : .continue(label), from: start)
  }

  /// Parses what is returned, which may be on the next line, unless a statement begins there.
  private mutating func parseReturnValue() -> ID<ExpressionNode>? {
    switch token.kind {
    case .rightBrace, .semicolon, .endOfFile, .at, .directive: return nil
    case .keyword:
      switch token.keyword {
      case .true, .false, .try, .nil, .`self`, .super, .Any, .Self: break
      case .if, .switch: if token.startsLine { return nil }
      case _: return nil
      }
    case .identifier where token.startsLine && peek().kind == .colon: return nil
    case _: break
    }
    return parseExpression("expression in 'return' statement")
  }
}
