import ApusDiagnostics
import ApusVocabulary

extension Parser {
  /// Adds an expression that began at token `start`.
  mutating func add(_ kind: ExpressionNode.Kind, from start: Int) -> ID<ExpressionNode> {
    tree.expressions.add(ExpressionNode(kind, range(from: start)))
  }

  /// Parses an expression.
  /// - Parameters:
  ///   - what: What to expect, if there is no expression.
  ///   - allowsClosure: Whether a `{` may begin a trailing closure.
  mutating func parseExpression(
    _ what: String, allowsClosure: Bool = true
  ) -> ID<ExpressionNode> {
    parseBinary(from: .assignment, what, allowsClosure: allowsClosure, isFirst: true)
  }

  /// Parses operands and infix operators that bind at least as tightly as `lowest`.
  private mutating func parseBinary(
    from lowest: PrecedenceGroup, _ what: String, allowsClosure: Bool,
    isFirst: Bool = false
  ) -> ID<ExpressionNode> {
    let start = position
    var levels = 1
    let isNested = enter()
    defer { leave(levels) }
    guard isNested, !hasFailed else { return add(.invalid, from: start) }
    var left = parseTry(what, allowsClosure: allowsClosure, isFirst: isFirst)
    while !hasFailed, let group = infixPrecedence, group >= lowest {
      // A chain of operators is a deep tree.
      levels += 1
      guard enter() else { break }
      left = parseInfix(left, group, from: start, allowsClosure: allowsClosure)
      if group.associativity == .none, !hasFailed, infixPrecedence == group {
        fail(.adjacentOperators(group: group.swiftName, at: tokenRange))
      }
    }
    return left
  }

  /// How tightly the next token binds, if it is an infix operator that an expression may contain.
  private var infixPrecedence: PrecedenceGroup? {
    switch token.kind {
    case .infixOperator:
      guard let row = operatorRow else { return .bitwiseShift }
      if case .compoundAssignment = row.kind { return nil }
      return row.precedence
    case .infixQuestion: return .ternary
    case .keyword: return token.keyword == .as || token.keyword == .is ? .casting : nil
    case _: return nil
    }
  }

  /// Parses the infix operator that is next and its right operand.
  private mutating func parseInfix(
    _ left: ID<ExpressionNode>, _ group: PrecedenceGroup, from start: Int, allowsClosure: Bool
  ) -> ID<ExpressionNode> {
    if at(.infixQuestion) {
      return parseTernary(left, from: start, allowsClosure: allowsClosure)
    }
    if at(.keyword) { return parseCast(left, from: start) }
    if let refused = parseOperatorFunctionOrOpenRange(left, from: start) { return refused }
    let row = operatorRow
    let operatorRange = tokenRange
    refuseOperator(row)
    refusePower(row)
    advance()
    let next = PrecedenceGroup(rawValue: group.rawValue &+ 1) ?? .bitwiseShift
    let right = parseBinary(
      from: group.associativity == .right ? group : next, "expression after operator",
      allowsClosure: allowsClosure)
    switch row?.kind {
    case .binary(let operation):
      return add(.binary(operation, range: operatorRange, left, right), from: start)
    case .range(let operation):
      return add(
        .range(operation, range: operatorRange, lower: left, upper: right), from: start)
    case .prefix, .assignment, .compoundAssignment, .unsupported, nil:
      return add(.invalid, from: start)
    }
  }

  /// Reports an infix operator that is not in the language.
  private mutating func refuseOperator(_ row: Operator?) {
    guard let row else {
      report(.unknownOperator(tree.text(tokenRange), "an infix", at: tokenRange))
      return
    }
    if row.kind == .unsupported {
      report(.unsupportedOperator(row.symbol, advice: row.advice, at: tokenRange))
    }
  }

  /// Parses `x ...` in front of a bracket, a range without an upper bound.
  private mutating func parseOperatorFunctionOrOpenRange(
    _ left: ID<ExpressionNode>, from start: Int
  ) -> ID<ExpressionNode>? {
    guard case .range(.closed)? = operatorRow?.kind else { return nil }
    switch peek().kind {
    case .comma, .rightBracket, .rightParenthesis: break
    case _: return nil
    }
    let operatorRange = tokenRange
    advance()
    return add(.range(.closed, range: operatorRange, lower: left, upper: nil), from: start)
  }

  /// Parses `? a : b`.
  private mutating func parseTernary(
    _ condition: ID<ExpressionNode>, from start: Int, allowsClosure: Bool
  ) -> ID<ExpressionNode> {
    advance()
    let then = parseExpression("expression after '?' in ternary expression")
    expect(.colon, "':' after '? ...' in ternary expression")
    let otherwise = parseBinary(
      from: .ternary, "expression after '? ... :' in ternary expression",
      allowsClosure: allowsClosure)
    return add(.ternary(condition: condition, then: then, else: otherwise), from: start)
  }

  /// Parses `as T`, and reports `as?`, `as!` and `is`.
  private mutating func parseCast(
    _ operand: ID<ExpressionNode>, from start: Int
  ) -> ID<ExpressionNode> {
    let keyword = tokenRange
    let isTest = at(.is)
    advance()
    let isForced = !isTest && (at(.postfixQuestion) || at(.postfixExclamation))
    if isTest || isForced {
      let whole = isForced ? keyword.union(tokenRange) : keyword
      report(
        .unsupported(
          "'\(tree.text(whole))'", instead: "types are known when a kernel is compiled; remove it",
          at: whole))
      if isForced { advance() }
    }
    let type = parseType()
    return isTest || isForced ? add(.invalid, from: start) : add(.cast(operand, type), from: start)
  }

  /// Parses `try` and what it covers, or an operand.
  private mutating func parseTry(
    _ what: String, allowsClosure: Bool, isFirst: Bool
  ) -> ID<ExpressionNode> {
    guard at(.try) else { return parseOperand(what, allowsClosure: allowsClosure) }
    let start = position
    let keyword = tokenRange
    advance()
    if !isFirst { report(.misplacedTry(at: keyword)) }
    let isHandled = at(.postfixQuestion) || at(.postfixExclamation)
    if isHandled {
      report(
        .unsupported(
          "'try\(tree.text(tokenRange))'", instead: "write 'try' in a function that throws",
          at: keyword.union(tokenRange)))
      advance()
    }
    let covered = parseBinary(
      from: .assignment, "expression after 'try'", allowsClosure: allowsClosure)
    return isHandled ? add(.invalid, from: start) : add(.try(covered), from: start)
  }

  /// Parses an operand with its prefix operators.
  mutating func parseOperand(
    _ what: String, allowsClosure: Bool
  ) -> ID<ExpressionNode> {
    switch token.kind {
    case .prefixOperator: return parsePrefix(allowsClosure: allowsClosure)
    case .prefixAmpersand:
      let start = position
      advance()
      let operand = parsePostfix("expression after '&'", allowsClosure: allowsClosure)
      return add(.reference(operand), from: start)
    case _:
      let start = position
      let operand = parsePostfix(what, allowsClosure: allowsClosure)
      return hasPowers
        ? parsePower(of: operand, from: start, allowsClosure: allowsClosure) : operand
    }
  }

  /// Parses a prefix operator and its operand.
  private mutating func parsePrefix(allowsClosure: Bool) -> ID<ExpressionNode> {
    let start = position
    guard enter() else {
      leave()
      return add(.invalid, from: start)
    }
    defer { leave() }
    let operatorRange = tokenRange
    let row = token.payload == Token.none ? nil : OperatorTable.rows[Int(token.payload)]
    refusePrefix(row)
    advance()
    let operand = parseOperand("expression after operator", allowsClosure: allowsClosure)
    switch row?.kind {
    case .prefix(.minus):
      return negatedLiteral(operand, from: start)
        ?? add(.prefix(.minus, range: operatorRange, operand), from: start)
    case .prefix(let operation):
      return add(.prefix(operation, range: operatorRange, operand), from: start)
    case .range(let operation):
      return add(
        .range(operation, range: operatorRange, lower: nil, upper: operand), from: start)
    case .binary, .assignment, .compoundAssignment, .unsupported, nil:
      return add(.invalid, from: start)
    }
  }

  /// Reports a prefix operator that is not in the language.
  private mutating func refusePrefix(_ row: Operator?) {
    if let row, row.kind == .unsupported {
      report(.unsupportedOperator(row.symbol, advice: row.advice, at: tokenRange))
    } else if row == nil {
      report(.unknownOperator(tree.text(tokenRange), "a prefix", at: tokenRange))
    }
  }

  /// The literal `operand` with the sign in front of it, which belongs to it as in Swift.
  private mutating func negatedLiteral(
    _ operand: ID<ExpressionNode>, from start: Int
  ) -> ID<ExpressionNode>? {
    if case .integerLiteral(var literal) = tree[operand].kind, !literal.isNegative {
      literal.isNegative = true
      return add(.integerLiteral(literal), from: start)
    }
    if case .floatLiteral(var literal) = tree[operand].kind, !literal.isNegative {
      literal.isNegative = true
      return add(.floatLiteral(literal), from: start)
    }
    return nil
  }
}
