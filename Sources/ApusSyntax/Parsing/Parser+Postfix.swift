import ApusDiagnostics
import ApusVocabulary

extension Parser {
  /// Parses an operand with its calls, members, subscripts and postfix operators.
  mutating func parsePostfix(
    _ what: String, allowsClosure: Bool
  ) -> ID<ExpressionNode> {
    let start = position
    var levels = 1
    let isNested = enter()
    defer { leave(levels) }
    guard isNested, !hasFailed else { return add(.invalid, from: start) }
    var operand = parsePrimary(what)
    while !hasFailed {
      guard let next = parseSuffix(operand, from: start, allowsClosure: allowsClosure) else {
        break
      }
      operand = next
      levels += 1
      guard enter() else { break }
    }
    return operand
  }

  /// Parses one suffix; `nil` when there is none.
  private mutating func parseSuffix(
    _ base: ID<ExpressionNode>, from start: Int, allowsClosure: Bool
  ) -> ID<ExpressionNode>? {
    switch token.kind {
    case .period, .prefixPeriod: return parseMember(of: base, from: start)
    case .leftParenthesis where !token.startsLine:
      var arguments = parseArguments(closing: .rightParenthesis)
      parseTrailingClosures(into: &arguments, allowed: allowsClosure)
      return add(.call(base, arguments), from: start)
    case .leftBracket where !token.startsLine:
      let arguments = parseArguments(closing: .rightBracket)
      return add(.elements(base, arguments), from: start)
    case .leftBrace where allowsClosure && !token.startsLine && isCallable(base):
      var arguments: [ArgumentNode] = []
      parseTrailingClosures(into: &arguments, allowed: true)
      return add(.call(base, arguments), from: start)
    case .postfixQuestion, .postfixExclamation: return refuseOptional(base)
    case .postfixOperator: return parsePostfixOperator(base, from: start)
    case _: return nil
    }
  }

  /// Whether a `{` behind this expression may begin a trailing closure.
  private func isCallable(_ id: ID<ExpressionNode>) -> Bool {
    switch tree[id].kind {
    case .name, .member, .implicitMember, .call: true
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .type, .tupleElement,
      .elements, .prefix, .binary, .range, .operatorFunction, .ternary, .cast, .parenthesized,
      .tuple, .array, .closure, .ifElse, .switch, .reference, .try, .wildcard, .invalid:
      false
    }
  }

  /// Parses `.name` or `.0`.
  private mutating func parseMember(
    of base: ID<ExpressionNode>, from start: Int
  ) -> ID<ExpressionNode> {
    advance()
    switch token.kind {
    case .identifier, .keyword:
      // A keyword on the next line begins a statement.
      if at(.keyword), token.startsLine { break }
      let name = identifier(at: position)
      advance()
      return add(.member(base, name), from: start)
    case .integer:
      let range = tokenRange
      let literal = integerLiteral(token, isNegative: false)
      advance()
      guard let index = tree.magnitude(of: literal).flatMap(Int.init(exactly:)) else { break }
      return add(.tupleElement(base, index: index, range: range), from: start)
    case _: break
    }
    failExpecting("member name following '.'")
    return add(.invalid, from: start)
  }

  /// Reports `x?` and `x!`; what is left of them is the expression.
  private mutating func refuseOptional(_ base: ID<ExpressionNode>) -> ID<ExpressionNode> {
    let what = at(.postfixQuestion) ? "optional chaining" : "force unwrapping"
    let symbol = tree.text(tokenRange)
    let instead = replacement(forOptional: base)
    report(
      .unsupported(
        what, instead: instead ?? "there are no optional values; remove the '\(symbol)'",
        at: tokenRange))
    advance()
    return base
  }

  /// What to write instead of a member that is an optional value in Swift.
  private func replacement(forOptional base: ID<ExpressionNode>) -> String? {
    var member = base
    if case .call(let callee, _) = tree[base].kind { member = callee }
    guard case .member(_, let identifier) = tree[member].kind else { return nil }
    let name = tree.text(identifier.name)
    return switch name {
    case "first": "write 'x[0]' instead of 'x.first'"
    case "last": "write 'x[x.count - 1]' instead of 'x.last'"
    case "min", "max": "write 'Vector(x).\(name)()', which is no optional value"
    case "firstIndex", "lastIndex": "write a loop instead"
    case "randomElement": "write 'x[integers(in: 0..<x.count, seed: 1, at: i)]' instead"
    case _: nil
    }
  }

  /// Parses `x...`, and reports other operators behind an operand.
  private mutating func parsePostfixOperator(
    _ base: ID<ExpressionNode>, from start: Int
  ) -> ID<ExpressionNode> {
    let row = token.payload == Token.none ? nil : OperatorTable.rows[Int(token.payload)]
    let operatorRange = tokenRange
    let symbol = tree.text(operatorRange)
    if case .range(let operation)? = row?.kind {
      advance()
      return add(.range(operation, range: operatorRange, lower: base, upper: nil), from: start)
    }
    if let row {
      report(.unsupportedOperator(symbol, advice: row.advice, at: operatorRange))
      advance()
    } else if OperatorTable.find(symbol, .infix) != nil {
      fail(.lopsidedOperator(symbol, at: operatorRange))
    } else {
      fail(.unknownOperator(symbol, "a postfix", at: operatorRange))
    }
    return add(.invalid, from: start)
  }

  /// Parses arguments in brackets; we are at the opening one.
  mutating func parseArguments(closing: Token.Kind) -> [ArgumentNode] {
    let opener = position
    advance()
    var arguments: [ArgumentNode] = []
    while !hasFailed, !at(closing), !at(.endOfFile) {
      arguments.append(parseArgument())
      if hasFailed { break }
      if consume(.comma) { continue }
      if !at(closing), !token.startsLine, canStartExpression { failExpecting("',' separator") }
      break
    }
    let isCall = closing == .rightParenthesis
    if !isCall, at(.colon) { fail(.sliceWithColon(at: tokenRange)) }
    expectClosing(closing, of: opener, isCall ? "')' in expression list" : "']' in expression list")
    return arguments
  }

  /// Whether the next token is one that an expression may begin with.
  var canStartExpression: Bool {
    switch token.kind {
    case .identifier, .dollarIdentifier, .integer, .float, .string, .leftParenthesis,
      .leftBracket, .prefixOperator:
      true
    case .keyword: token.keyword == .true || token.keyword == .false
    case _: false
    }
  }

  /// Parses `label: value`, or an operator as a value.
  mutating func parseArgument() -> ArgumentNode {
    let start = position
    var label: Identifier?
    if at(.identifier) || at(.keyword) || at(.wildcard), peek().kind == .colon {
      if !at(.wildcard) { label = identifier(at: position) }
      advance()
      advance()
    }
    if at(.colon) { fail(.sliceWithColon(at: tokenRange)) }
    let value = parseOperatorFunction() ?? parseExpression("expression in list of expressions")
    if !hasFailed, assignmentOperator != nil { fail(assignmentInArgument(value)) }
    return ArgumentNode(label: label, value: value, range: range(from: start))
  }

  /// Says what is wrong with `=` in an argument: Python writes labels so.
  private func assignmentInArgument(_ value: ID<ExpressionNode>) -> Diagnostic {
    let symbol = tree.text(tokenRange)
    guard symbol == "=", case .name(let label, _) = tree[value].kind else {
      return .assignmentInExpression(symbol, at: tokenRange)
    }
    return .labelWithEquals(tree.text(label.range), at: tree[value].range.union(tokenRange))
  }

  /// Parses an operator that is an argument by itself: `+`, or `...` for a whole axis.
  private mutating func parseOperatorFunction() -> ID<ExpressionNode>? {
    guard at(.infixOperator) || at(.prefixOperator) || at(.postfixOperator) else { return nil }
    switch peek().kind {
    case .comma, .rightParenthesis, .rightBracket: break
    case _: return nil
    }
    let start = position
    switch OperatorTable.find(tree.text(tokenRange), .infix)?.kind {
    case .binary(let operation):
      advance()
      return add(.operatorFunction(operation), from: start)
    case .range(.closed):
      let operatorRange = tokenRange
      advance()
      return add(.range(.closed, range: operatorRange, lower: nil, upper: nil), from: start)
    case .range(.halfOpen), .prefix, .assignment, .compoundAssignment, .unsupported, nil:
      return nil
    }
  }

  /// Parses the closures behind a call.
  private mutating func parseTrailingClosures(
    into arguments: inout [ArgumentNode], allowed: Bool
  ) {
    guard allowed, !hasFailed, at(.leftBrace), !token.startsLine else { return }
    let first = parseClosure()
    arguments.append(ArgumentNode(label: nil, value: first, range: tree[first].range))
    while !hasFailed, at(.identifier), !token.startsLine, peek().kind == .colon,
      peek(2).kind == .leftBrace
    {
      let start = position
      let label = identifier(at: position)
      advance()
      advance()
      let closure = parseClosure()
      arguments.append(ArgumentNode(label: label, value: closure, range: range(from: start)))
    }
  }
}
