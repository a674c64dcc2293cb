import ApusDiagnostics
import ApusVocabulary

extension Parser {
  /// Parses `<T: Real, let n: Int>` of a function, if it is there.
  mutating func parseGenericParameters() -> [GenericParameterNode] {
    guard !hasFailed, isAtLess else { return [] }
    consumeFirstCharacter()
    var parameters: [GenericParameterNode] = []
    repeat {
      let start = position
      let isValue = consume(.let)
      guard
        let name = parseName("an identifier to name generic parameter", as: "a generic parameter")
      else { break }
      let constraints = consume(.colon) ? parseConstraints() : []
      parameters.append(
        GenericParameterNode(
          name: name, isValue: isValue, constraints: constraints, range: range(from: start)))
    } while !hasFailed && consume(.comma)
    if !hasFailed, spells(position, ">") {
      consumeFirstCharacter()
    } else if !hasFailed {
      failExpecting("'>' to complete generic parameter list")
    }
    return parameters
  }

  /// Parses a `where` clause, if it is there.
  mutating func parseRequirements() -> [GenericRequirementNode] {
    guard !hasFailed, consume(.where) else { return [] }
    var requirements: [GenericRequirementNode] = []
    repeat {
      let start = position
      let subject = parseType()
      let isEquality = at(.infixOperator) && spells(position, "==")
      guard isEquality || at(.colon) else {
        failExpecting("':' or '==' to indicate a conformance or same-type requirement")
        break
      }
      advance()
      for constraint in isEquality ? [parseType()] : parseConstraints() {
        requirements.append(
          GenericRequirementNode(
            subject: subject, isEquality: isEquality, constraint: constraint,
            range: range(from: start)))
      }
    } while !hasFailed && consume(.comma)
    return requirements
  }

  /// Parses `A & B & C` behind a colon.
  private mutating func parseConstraints() -> [ID<TypeNode>] {
    var constraints = [parseConstraint()]
    while !hasFailed, at(.infixOperator), spells(position, "&") {
      advance()
      constraints.append(parseConstraint())
    }
    return constraints
  }

  /// Whether the `<` that is next begins generic arguments rather than a comparison; as in Swift,
  /// what is behind the `>` decides.
  var isAtGenericArguments: Bool {
    guard isAtLess, !token.startsLine else { return false }
    var depth = 0
    // No list that a person writes is longer.
    for index in position..<min(position + 128, tokens.count) {
      let token = tokens[index]
      switch token.kind {
      case .identifier, .period, .comma, .integer, .wildcard, .postfixQuestion,
        .postfixExclamation, .arrow, .leftBracket, .rightBracket, .leftParenthesis,
        .rightParenthesis:
        continue
      case .keyword where token.keyword == .Any || token.keyword == .Self: continue
      case .infixOperator, .prefixOperator, .postfixOperator:
        if spells(index, "<") {
          depth += 1
        } else if let closers = greaterSigns(in: token), closers <= depth {
          depth -= closers
          if depth == 0 {
            return mayFollowGenericArguments(tokens[min(index + 1, tokens.count - 1)])
          }
        } else {
          return false
        }
      case _: return false
      }
    }
    return false
  }

  /// The number of characters of an operator of `>` alone.
  private func greaterSigns(in token: Token) -> Int? {
    let upper = min(Int(token.upper), tree.source.utf8.count)
    let bytes = tree.source.utf8[min(Int(token.lower), upper)..<upper]
    return bytes.allSatisfy { $0 == UInt8(ascii: ">") } ? bytes.count : nil
  }

  /// Whether `token` may be behind generic arguments in an expression.
  private func mayFollowGenericArguments(_ token: Token) -> Bool {
    switch token.kind {
    case .leftParenthesis, .leftBracket: !token.startsLine
    case .rightParenthesis, .rightBracket, .leftBrace, .rightBrace, .period, .prefixPeriod, .comma,
      .semicolon, .colon, .endOfFile, .postfixExclamation, .postfixQuestion:
      true
    case .identifier, .keyword, .dollarIdentifier, .wildcard, .integer, .float, .string, .at,
      .directive, .arrow, .backslash, .prefixOperator, .infixOperator, .postfixOperator, .equal,
      .prefixAmpersand, .infixQuestion, .invalid:
      false
    }
  }
}
