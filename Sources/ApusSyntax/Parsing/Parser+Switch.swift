import ApusDiagnostics
import ApusVocabulary

extension Parser {
  /// Parses a `switch`.
  mutating func parseSwitch() -> ID<SwitchNode> {
    let start = position
    advance()
    let subject = parseExpression("expression in 'switch' statement", allowsClosure: false)
    recoverAtBlock()
    let brace = position
    expect(.leftBrace, "'{' after 'switch' subject expression")
    var cases: [SwitchNode.Case] = []
    while !hasFailed, !at(.rightBrace), !at(.endOfFile) {
      if at(.case) || at(.default) {
        cases.append(parseCase())
      } else {
        skipUncovered()
      }
    }
    expectClosing(.rightBrace, of: brace, "'}' at end of 'switch' statement")
    return tree.switches.add(
      SwitchNode(subject: subject, cases: cases, range: range(from: start)))
  }

  /// Reports what is in front of the first `case`, and skips it.
  private mutating func skipUncovered() {
    if at(.at) {
      fail(.unsupported("'@unknown default'", instead: "write 'default' instead", at: tokenRange))
    } else {
      fail(.uncoveredStatement(at: tokenRange))
    }
    while !at(.case), !at(.default), !at(.rightBrace), !at(.endOfFile) {
      if let partner = partner(of: position) { move(to: partner) }
      advance()
    }
    forgetFailure()
  }

  /// Parses a `case` or `default` and its statements.
  private mutating func parseCase() -> SwitchNode.Case {
    let start = position
    let isDefault = at(.default)
    advance()
    var patterns: [SwitchNode.GuardedPattern] = []
    if !isDefault {
      repeat { patterns.append(parseGuardedPattern()) } while !hasFailed && consume(.comma)
    }
    let keyword = isDefault ? "default" : "case"
    if !hasFailed, !consume(.colon) {
      failExpecting(isDefault ? "':' after 'default'" : "':' after 'case' items")
    }
    recover(from: start)
    let label = range(from: start)
    let body = parseStatements(inCase: true)
    if body.isEmpty { report(.emptyCase(keyword, at: label)) }
    return SwitchNode.Case(
      patterns: patterns, isDefault: isDefault, body: body, range: range(from: start))
  }

  /// Parses a pattern and its `where`.
  private mutating func parseGuardedPattern() -> SwitchNode.GuardedPattern {
    let pattern = parseMatchingPattern()
    guard !hasFailed, consume(.where) else { return .init(pattern: pattern, condition: nil) }
    return .init(pattern: pattern, condition: parseExpression("expression in 'where' guard"))
  }
}
