import ApusDiagnostics
import ApusVocabulary

extension Parser {
  /// Parses a closure.
  mutating func parseClosure() -> ID<ExpressionNode> {
    let start = position
    guard enter() else {
      leave()
      return add(.invalid, from: start)
    }
    defer { leave() }
    advance()
    var parameters: [ClosureNode.Parameter]?
    var result: ID<TypeNode>?
    if isAtClosureSignature {
      (parameters, result) = parseClosureSignature()
      recover(from: start + 1)
    }
    let statements = parseStatements()
    expectClosing(.rightBrace, of: start, "'}' at end of closure")
    let range = range(from: start)
    let closure = tree.closures.add(
      ClosureNode(
        parameters: parameters, result: result,
        body: BlockNode(statements: statements, range: range), range: range))
    return add(.closure(closure), from: start)
  }

  /// Whether parameters, and not statements, are behind the brace of a closure.
  private var isAtClosureSignature: Bool {
    var index = position
    if token(at: index).kind == .leftBracket, let end = partner(of: index) { index = end + 1 }
    if token(at: index).kind == .leftParenthesis, let end = partner(of: index) {
      let next = token(at: end + 1)
      return next.keyword == .in || next.keyword == .throws || next.kind == .arrow
        || spells(end + 1, "async")
    }
    while index < position + 32 {
      let name = token(at: index)
      guard name.kind == .identifier || name.kind == .wildcard else {
        return name.keyword == .in && index > position
      }
      let next = token(at: index + 1)
      if next.keyword == .in || next.kind == .arrow { return true }
      guard next.kind == .comma else { return false }
      index += 2
    }
    return false
  }

  /// Parses `(x: T, y) -> U in` or `x, y in`.
  private mutating func parseClosureSignature() -> ([ClosureNode.Parameter]?, ID<TypeNode>?) {
    if at(.leftBracket), let end = partner(of: position) {
      report(.unsupported("a capture list", instead: "remove it", at: tokenRange))
      move(to: end + 1)
    }
    let opener = position
    let isParenthesized = consume(.leftParenthesis)
    var parameters: [ClosureNode.Parameter] = []
    while !hasFailed, at(.identifier) || at(.wildcard) {
      let start = position
      let name = at(.wildcard) ? nil : identifier(at: position)
      advance()
      var type: ID<TypeNode>?
      if isParenthesized, consume(.colon) {
        _ = consume(.inout)
        type = parseType()
      }
      parameters.append(.init(name: name, type: type, range: range(from: start)))
      if !consume(.comma) { break }
    }
    if isParenthesized { expectClosing(.rightParenthesis, of: opener, "')' in parameter list") }
    _ = parseEffects()
    let result = !hasFailed && consume(.arrow) ? parseType() : nil
    if !hasFailed, !consume(.in) { failExpecting("'in' after the parameters of a closure") }
    return (parameters, result)
  }
}
