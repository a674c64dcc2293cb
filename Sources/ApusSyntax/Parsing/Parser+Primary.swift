import ApusDiagnostics
import ApusVocabulary

extension Parser {
  /// Parses what an expression consists of at its smallest; fails, when there is nothing of the
  /// kind, because it expects `what`.
  mutating func parsePrimary(_ what: String) -> ID<ExpressionNode> {
    let start = position
    switch token.kind {
    case .integer, .float, .string: return parseLiteral(from: start)
    case .identifier, .dollarIdentifier: return parseNameExpression(from: start)
    case .wildcard:
      advance()
      return add(.wildcard, from: start)
    case .prefixPeriod, .period: return parseImplicitMember(what, from: start)
    case .leftParenthesis: return parseParenthesized(from: start)
    case .leftBracket: return parseArrayOrType(from: start)
    case .leftBrace: return parseClosure()
    case .keyword: return parseKeywordExpression(what, from: start)
    case .directive, .backslash: return refuseExpression(from: start)
    case .infixOperator where OperatorTable.find(tree.text(tokenRange), .prefix) != nil:
      return parseSeparatedPrefix(from: start)
    case .rightParenthesis, .rightBracket, .rightBrace, .comma, .colon, .semicolon, .at, .arrow,
      .prefixOperator, .infixOperator, .postfixOperator, .equal, .prefixAmpersand,
      .postfixQuestion, .infixQuestion, .postfixExclamation, .invalid, .endOfFile:
      failExpecting(what)
      return add(.invalid, from: start)
    }
  }

  /// Parses a prefix operator that white space separates from its operand, which is an error.
  private mutating func parseSeparatedPrefix(from start: Int) -> ID<ExpressionNode> {
    let operatorRange = tokenRange
    advance()
    let gap = SourceRange(tree.id, operatorRange.upper, max(operatorRange.upper, token.lower))
    if canStartExpression {
      report(.separatedPrefix(at: operatorRange, gap: gap))
    } else {
      failExpecting("expression after operator")
    }
    _ = parseOperand("expression after operator", allowsClosure: false)
    return add(.invalid, from: start)
  }

  /// Parses a literal; one that is malformed has been reported.
  private mutating func parseLiteral(from start: Int) -> ID<ExpressionNode> {
    let token = token
    advance()
    if token.isInvalid { return add(.invalid, from: start) }
    switch token.kind {
    case .integer:
      return add(.integerLiteral(integerLiteral(token, isNegative: false)), from: start)
    case .float:
      let literal = FloatLiteral(
        isHexadecimal: token.payload == 16, isNegative: false, digits: range(of: token))
      return add(.floatLiteral(literal), from: start)
    case _:
      let index = Int(token.payload)
      return add(.stringLiteral(index < strings.count ? strings[index] : ""), from: start)
    }
  }

  /// The literal in `token`.
  func integerLiteral(_ token: Token, isNegative: Bool) -> IntegerLiteral {
    let prefix: UInt32 = token.payload == 10 ? 0 : 2
    let digits = SourceRange(tree.id, min(token.lower &+ prefix, token.upper), token.upper)
    return IntegerLiteral(radix: Int(token.payload), isNegative: isNegative, digits: digits)
  }

  /// Parses a name, perhaps with generic arguments.
  private mutating func parseNameExpression(from start: Int) -> ID<ExpressionNode> {
    if at(word: "await"), canBeAwaited(peek()) {
      report(.unsupported("'await'", instead: "remove it; a kernel does not wait", at: tokenRange))
      advance()
      _ = parsePostfix("expression after 'await'", allowsClosure: true)
      return add(.invalid, from: start)
    }
    let name = identifier(at: position)
    advance()
    let arguments = isAtGenericArguments ? parseGenericArguments() : []
    return add(.name(name, arguments), from: start)
  }

  /// Whether `token`, behind `await`, makes it a keyword.
  private func canBeAwaited(_ token: Token) -> Bool {
    token.kind == .identifier && !token.startsLine
  }

  /// Parses `.pi`.
  private mutating func parseImplicitMember(
    _ what: String, from start: Int
  ) -> ID<ExpressionNode> {
    guard peek().kind == .identifier || peek().kind == .keyword else {
      failExpecting(what)
      return add(.invalid, from: start)
    }
    advance()
    advance()
    return add(.implicitMember(identifier(at: position - 1)), from: start)
  }

  /// Parses an expression in parentheses, or a tuple.
  private mutating func parseParenthesized(from start: Int) -> ID<ExpressionNode> {
    let elements = parseArguments(closing: .rightParenthesis)
    if elements.count == 1, elements[0].label == nil {
      return add(.parenthesized(elements[0].value), from: start)
    }
    return add(.tuple(elements), from: start)
  }

  /// Parses an array literal or, if it is called, an array type.
  private mutating func parseArrayOrType(from start: Int) -> ID<ExpressionNode> {
    if let end = partner(of: start), end > start + 1,
      tokens[min(end + 1, tokens.count - 1)].kind == .leftParenthesis,
      !tokens[min(end + 1, tokens.count - 1)].startsLine
    {
      let type = parseType()
      return add(.type(type), from: start)
    }
    if peek().kind == .colon, peek(2).kind == .rightBracket { return refuseDictionary(from: start) }
    advance()
    var elements: [ID<ExpressionNode>] = []
    while !hasFailed, !at(.rightBracket), !at(.endOfFile) {
      elements.append(parseExpression("expression in container literal"))
      if !hasFailed, at(.colon) { return refuseDictionary(from: start) }
      if hasFailed || consume(.comma) { continue }
      if canStartExpression, !token.startsLine { failExpecting("',' separator") }
      break
    }
    expectClosing(.rightBracket, of: start, "']' in container literal expression")
    return add(.array(elements), from: start)
  }

  /// Reports `[k: v]`.
  private mutating func refuseDictionary(from start: Int) -> ID<ExpressionNode> {
    fail(
      .unsupported(
        "a dictionary", instead: "write an array instead", at: range(of: token(at: start)))
    )
    if let end = partner(of: start) {
      move(to: end + 1)
      forgetFailure()
    }
    return add(.invalid, from: start)
  }

  /// Parses an expression that begins with a keyword.
  private mutating func parseKeywordExpression(
    _ what: String, from start: Int
  ) -> ID<ExpressionNode> {
    switch token.keyword {
    case .true, .false:
      let value = at(.true)
      advance()
      return add(.booleanLiteral(value), from: start)
    case .if:
      let node = parseIf()
      return add(.ifElse(node), from: start)
    case .switch:
      let node = parseSwitch()
      return add(.switch(node), from: start)
    case .Self where !isFormula && peek().kind == .period:
      // A member of the type that the kernel belongs to.
      let name = Identifier(name: tree.names.intern("Self"), range: tokenRange)
      advance()
      return add(.name(name, []), from: start)
    case .nil, .`self`, .Self, .super, .Any: return refuseExpression(from: start)
    case .where where isFormula && peek().kind == .leftParenthesis:
      return parseWhereName(from: start)
    case .where where peek().kind == .leftParenthesis:
      // NumPy's name of `select`.
      return refuseExpression(from: start)
    case _:
      failExpecting(what)
      return add(.invalid, from: start)
    }
  }
}
