import ApusDiagnostics
import ApusVocabulary

extension Parser {
  /// Adds a type that began at token `start`.
  private mutating func add(_ kind: TypeNode.Kind, from start: Int) -> ID<TypeNode> {
    tree.types.add(TypeNode(kind, range(from: start)))
  }

  /// Parses a type.
  mutating func parseType() -> ID<TypeNode> {
    let start = position
    guard enter(), !hasFailed else {
      leave()
      return add(.invalid, from: start)
    }
    defer { leave() }
    skipTypeAttributes()
    var type = parseSimpleType()
    while !hasFailed, let refused = refuseTypeSuffix(from: start) { type = refused }
    return type
  }

  /// Parses a type of a composition such as `Numeric & Comparable`: the `&` is left.
  mutating func parseConstraint() -> ID<TypeNode> {
    let start = position
    guard at(.identifier), !at(word: "some"), !at(word: "any") else { return parseType() }
    var type = parseTypeName(from: start)
    while !hasFailed, !(at(.infixOperator) && spells(position, "&")),
      let refused = refuseTypeSuffix(from: start)
    {
      type = refused
    }
    return type
  }

  /// Parses a type without what may be behind it.
  private mutating func parseSimpleType() -> ID<TypeNode> {
    let start = position
    switch token.kind {
    case .identifier:
      if at(word: "some") || at(word: "any"), peek().kind == .identifier, !peek().startsLine {
        return refuseExistential(from: start)
      }
      return parseTypeName(from: start)
    case .keyword:
      return parseKeywordType(from: start)
    case .leftBracket: return parseArrayType(from: start)
    case .leftParenthesis: return parseTupleType(from: start)
    case _:
      failExpecting("type")
      return add(.invalid, from: start)
    }
  }

  /// Reports what a keyword begins in place of a type.
  private mutating func parseKeywordType(from start: Int) -> ID<TypeNode> {
    switch token.keyword {
    case .inout:
      report(.inoutOutsideParameter(at: tokenRange))
      advance()
      _ = parseType()
    case .Any, .Self:
      report(
        .unsupported(
          "'\(tree.text(tokenRange))'", instead: "name the type, such as 'Double'",
          at: tokenRange))
      advance()
    case _: failExpecting("type")
    }
    return add(.invalid, from: start)
  }

  /// Reports `some P` and `any P`.
  private mutating func refuseExistential(from start: Int) -> ID<TypeNode> {
    let word = tree.text(tokenRange)
    report(
      .unsupported(
        "'\(word)' in a type", instead: "write a generic parameter or name the type", at: tokenRange
      )
    )
    advance()
    _ = parseType()
    return add(.invalid, from: start)
  }

  /// Passes `@escaping` and its like.
  private mutating func skipTypeAttributes() {
    while at(.at), peek().kind == .identifier {
      advance()
      advance()
    }
  }

  /// Reports `?`, `!` and `&` behind a type; `nil` when there is none of these.
  private mutating func refuseTypeSuffix(from start: Int) -> ID<TypeNode>? {
    if at(.postfixQuestion) || at(.postfixExclamation) {
      report(
        .unsupported(
          "an optional type", instead: "write the type without '\(tree.text(tokenRange))'",
          at: tokenRange))
      advance()
      return add(.invalid, from: start)
    }
    if at(.infixOperator), spells(position, "&") {
      report(
        .unsupported("a composition of types", instead: "write a 'where' clause", at: tokenRange))
      advance()
      _ = parseType()
      return add(.invalid, from: start)
    }
    return nil
  }

  /// Parses `A.B<C>`.
  private mutating func parseTypeName(from start: Int) -> ID<TypeNode> {
    var components: [TypeNode.Component] = []
    repeat {
      guard at(.identifier) || (at(.keyword) && !components.isEmpty) else {
        failExpecting("a type name after '.'")
        break
      }
      let name = identifier(at: position)
      advance()
      components.append(.init(name: name, arguments: parseGenericArguments()))
    } while !hasFailed && consume(.period)
    return components.isEmpty ? add(.invalid, from: start) : add(.name(components), from: start)
  }

  /// Parses `<A, 3>`, if it is there.
  mutating func parseGenericArguments() -> [GenericArgument] {
    guard !hasFailed, isAtLess else { return [] }
    let opener = position
    consumeFirstCharacter()
    var arguments: [GenericArgument] = []
    repeat {
      if let literal = parseGenericInteger() {
        arguments.append(literal)
      } else {
        arguments.append(.type(parseType()))
      }
    } while !hasFailed && consume(.comma)
    guard !hasFailed else { return arguments }
    if isAtGreater {
      consumeFirstCharacter()
    } else {
      let note = Diagnostic.Note("to match this opening '<'", at: range(of: token(at: opener)))
      fail(
        .expected("'>' to complete generic argument list", at: missingRange, notes: [note]))
    }
    return arguments
  }

  /// Whether the next token is a `<`.
  var isAtLess: Bool {
    (at(.infixOperator) || at(.prefixOperator) || at(.postfixOperator)) && spells(position, "<")
  }

  /// Whether the next token begins with `>`.
  private var isAtGreater: Bool {
    guard at(.infixOperator) || at(.prefixOperator) || at(.postfixOperator) else { return false }
    return Int(token.lower) < tree.source.utf8.count
      && tree.source.utf8[Int(token.lower)] == UInt8(ascii: ">")
  }

  /// Parses `3` or `-3` among generic arguments.
  private mutating func parseGenericInteger() -> GenericArgument? {
    let start = position
    let isNegative = at(.prefixOperator) && spells(position, "-") && peek().kind == .integer
    if isNegative { advance() }
    guard at(.integer) else { return nil }
    let literal = integerLiteral(token, isNegative: isNegative)
    advance()
    return .integer(literal, range(from: start))
  }

  /// Parses `[T]`.
  private mutating func parseArrayType(from start: Int) -> ID<TypeNode> {
    advance()
    let element = parseType()
    if !hasFailed, at(.colon) {
      fail(
        .unsupported("a dictionary", instead: "write an array instead", at: range(from: start)))
    }
    expectClosing(.rightBracket, of: start, "']' in array type")
    return add(.array(element), from: start)
  }

  /// Parses a type in parentheses, a tuple type or a function type.
  private mutating func parseTupleType(from start: Int) -> ID<TypeNode> {
    advance()
    var elements: [TypeNode.Element] = []
    while !hasFailed, !at(.rightParenthesis), !at(.endOfFile) {
      elements.append(parseTypeElement())
      if hasFailed || !consume(.comma) { break }
    }
    expectClosing(.rightParenthesis, of: start, "')' at end of tuple list")
    if !hasFailed, at(.arrow) || at(.throws) || at(word: "async") {
      let effect = parseEffects()
      expect(.arrow, "'->' in function type")
      let result = parseType()
      return add(.function(parameters: elements, effect: effect, result: result), from: start)
    }
    if elements.count == 1, elements[0].label == nil { return elements[0].type }
    return add(.tuple(elements), from: start)
  }

  /// Parses an element of a tuple type.
  private mutating func parseTypeElement() -> TypeNode.Element {
    let start = position
    var label: Identifier?
    let isName = at(.identifier) || at(.keyword) || at(.wildcard)
    if isName, peek().kind == .colon {
      if !at(.wildcard) { label = identifier(at: position) }
      advance()
      advance()
    } else if at(.wildcard), peek().kind == .identifier, peek(2).kind == .colon {
      advance()
      advance()
      advance()
    }
    let isInout = consume(.inout)
    let type = parseType()
    return .init(label: label, isInout: isInout, type: type, range: range(from: start))
  }
}
