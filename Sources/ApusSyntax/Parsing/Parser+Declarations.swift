import ApusDiagnostics
import ApusVocabulary

extension Parser {
  /// Parses attributes, modifiers, and the function or variable that they belong to.
  mutating func parseDeclaration(from start: Int) -> ID<StatementNode> {
    let attributes = parseAttributes()
    skipModifiers()
    switch token.keyword {
    case .func: return parseFunction(attributes, from: start)
    case .let, .var: return parseVariable(from: start)
    case .class, .struct, .enum, .protocol, .extension, .typealias, .`init`, .deinit, .subscript,
      .operator, .import:
      return parseUnsupportedStatement(from: start)
    case _:
      if parseUnsupportedWord() { return add(.invalid, from: start) }
      failExpecting("'func', 'let' or 'var' after an attribute or modifier")
      return add(.invalid, from: start)
    }
  }

  /// Passes modifiers of access, which say nothing about what is computed, and reports others.
  private mutating func skipModifiers() {
    while true {
      switch token.keyword {
      case .public, .internal, .private, .fileprivate: advance()
      case .static:
        report(.unsupported("'static'", instead: "remove it", at: tokenRange))
        advance()
      case _:
        guard at(word: "package"), !peek().startsLine else { return }
        advance()
      }
    }
  }

  /// Parses `@JIT` and its like.
  private mutating func parseAttributes() -> [AttributeNode] {
    var attributes: [AttributeNode] = []
    while !hasFailed, at(.at) {
      let start = position
      advance()
      guard at(.identifier) || at(.keyword) else {
        failExpecting("an attribute name")
        break
      }
      let name = identifier(at: position)
      advance()
      var arguments: [ArgumentNode] = []
      // As in Swift, a parenthesis behind a space does not belong to the attribute.
      if at(.leftParenthesis), token.lower == token(at: position - 1).upper {
        arguments = parseArguments(closing: .rightParenthesis)
      }
      attributes.append(AttributeNode(name: name, arguments: arguments, range: range(from: start)))
    }
    return attributes
  }

  /// Parses a `func`.
  private mutating func parseFunction(
    _ attributes: [AttributeNode], from start: Int
  ) -> ID<StatementNode> {
    advance()
    guard let name = parseFunctionName() else { return skipBody(from: start) }
    let generics = parseGenericParameters()
    let parameters = parseParameters()
    let effect = parseEffects()
    var result: ID<TypeNode>?
    if !hasFailed, consume(.arrow) { result = parseType() }
    let requirements = parseRequirements()
    let body = parseBlock("in body of function declaration")
    let function = tree.functions.add(
      FunctionNode(
        attributes: attributes, name: name, generics: generics, requirements: requirements,
        parameters: parameters, effect: effect, result: result, body: body,
        range: range(from: start)))
    return add(.function(function), from: start)
  }

  /// After a mistake in a name: passes the body all the same, for what is wrong in it.
  private mutating func skipBody(from start: Int) -> ID<StatementNode> {
    recoverAtBlock()
    if !hasFailed { _ = parseBlock("in body of function declaration") }
    return add(.invalid, from: start)
  }

  /// Parses the name of a function.
  private mutating func parseFunctionName() -> Identifier? {
    if at(.infixOperator) || at(.prefixOperator) || at(.postfixOperator) {
      fail(
        .unsupported("an operator function", instead: "write a named function", at: tokenRange))
      return nil
    }
    return parseName("identifier in function declaration", as: "an identifier")
  }

  /// Parses a name, which may not be a keyword.
  mutating func parseName(_ what: String, as role: String) -> Identifier? {
    if hasFailed { return nil }
    if at(.keyword), !token.startsLine {
      fail(.keywordAsName(tree.text(tokenRange), role, at: tokenRange))
      return nil
    }
    guard at(.identifier) else {
      failExpecting(what)
      return nil
    }
    advance()
    return identifier(at: position - 1)
  }

  /// Parses `async throws(E)` and reports what of it is not supported.
  mutating func parseEffects() -> ThrowsNode? {
    if hasFailed { return nil }
    if at(word: "async") {
      report(
        .unsupported(
          "'async'", instead: "remove it; a kernel runs on its own threads", at: tokenRange))
      advance()
    }
    if at(.rethrows) {
      report(.unsupported("'rethrows'", instead: "write 'throws' instead", at: tokenRange))
      advance()
      return nil
    }
    guard at(.throws) else { return nil }
    let start = position
    advance()
    var type: ID<TypeNode>?
    if at(.leftParenthesis), !token.startsLine {
      let opener = position
      advance()
      type = parseType()
      expectClosing(.rightParenthesis, of: opener, "')' after the type that is thrown")
    }
    return ThrowsNode(type: type, range: range(from: start))
  }

  /// Parses the parameters of a function, in parentheses.
  private mutating func parseParameters() -> [ParameterNode] {
    let opener = position
    expect(.leftParenthesis, "'(' in argument list of function declaration")
    var parameters: [ParameterNode] = []
    while !hasFailed, !at(.rightParenthesis), !at(.endOfFile) {
      if let parameter = parseParameter() { parameters.append(parameter) }
      if hasFailed { break }
      if !consume(.comma) { break }
    }
    if hasFailed, let end = partner(of: opener), end >= position {
      // What is wrong with a parameter says nothing about the rest of the function.
      move(to: end + 1)
      forgetFailure()
      return parameters
    }
    expectClosing(.rightParenthesis, of: opener, "')' in parameter list")
    return parameters
  }

  /// Parses `label name: inout T = value`.
  private mutating func parseParameter() -> ParameterNode? {
    let start = position
    if consume(.inout) { report(.inoutBeforeName(at: range(of: token(at: start)))) }
    var names: [Int] = []
    while names.count < 2, at(.identifier) || at(.keyword) || at(.wildcard) {
      names.append(position)
      advance()
    }
    guard let last = names.last else {
      failExpecting("parameter name followed by ':'")
      return nil
    }
    guard token(at: last).kind == .identifier else {
      move(to: last)
      if at(.wildcard) {
        fail(.expected("a parameter name, which a kernel needs beside '_'", at: tokenRange))
      } else {
        fail(.keywordAsName(tree.text(tokenRange), "a parameter name", at: tokenRange))
      }
      return nil
    }
    guard consume(.colon) else {
      failParameterType(names)
      return nil
    }
    return finishParameter(names, from: start)
  }

  /// Reports what is there in place of `: type`.
  private mutating func failParameterType(_ names: [Int]) {
    if names.count == 1, at(.comma) || at(.rightParenthesis) {
      fail(.missingParameterType(at: range(of: token(at: names[0]))))
    } else {
      failExpecting("':' following argument label and parameter name")
    }
  }

  /// Parses what is behind the colon of a parameter.
  private mutating func finishParameter(_ names: [Int], from start: Int) -> ParameterNode? {
    let isInout = consume(.inout)
    let type = parseType()
    if !hasFailed, token.kind == .postfixOperator, spells(position, "...") {
      report(
        .unsupported("a variadic parameter", instead: "write an array instead", at: tokenRange))
      advance()
    }
    var value: ID<ExpressionNode>?
    if !hasFailed, consume(.equal) { value = parseExpression("default argument after '='") }
    if !hasFailed, !at(.comma), !at(.rightParenthesis), !at(.endOfFile) {
      failExpecting("',' separator")
    }
    let label = token(at: names[0]).kind == .wildcard ? nil : identifier(at: names[0])
    return ParameterNode(
      label: label, name: identifier(at: names[names.count - 1]), isInout: isInout, type: type,
      defaultValue: value, range: range(from: start))
  }

  /// Parses one `let` or `var`.
  private mutating func parseVariable(from start: Int) -> ID<StatementNode> {
    let isMutable = at(.var)
    let keyword = tokenRange
    advance()
    var bindings: [VariableNode.Binding] = []
    repeat { bindings.append(parseBinding()) } while !hasFailed && consume(.comma)
    if !hasFailed, at(.leftBrace), !token.startsLine {
      let braces = position
      report(
        .unsupported(
          "a computed or observed variable", instead: "write a function instead", at: tokenRange))
      if let partner = partner(of: braces) { move(to: partner + 1) }
    }
    return add(
      .variable(VariableNode(isMutable: isMutable, keyword: keyword, bindings: bindings)),
      from: start)
  }

  /// Parses `pattern: type = initializer`.
  private mutating func parseBinding() -> VariableNode.Binding {
    let start = position
    let pattern = parseBindingPattern()
    let type = !hasFailed && consume(.colon) ? parseType() : nil
    var initializer: ID<ExpressionNode>?
    if !hasFailed, consume(.equal) { initializer = parseExpression("initial value after '='") }
    if !hasFailed, at(.equal) {
      fail(.assignmentInExpression("=", at: tokenRange))
    }
    return .init(pattern: pattern, type: type, initializer: initializer, range: range(from: start))
  }
}
