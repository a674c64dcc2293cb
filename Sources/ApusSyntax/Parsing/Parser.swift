import ApusDiagnostics
import ApusVocabulary

/// Builds a syntax tree from tokens by recursive descent.
///
/// A mistake is reported once; from then on, up to the end of the statement, nothing more is
/// reported. Every function returns, whatever the tokens are, and each loop consumes a token.
struct Parser {
  /// How deep expressions and blocks may lie within one another, so that neither the parser nor
  /// what walks the tree runs out of stack.
  static let depthLimit = 256

  var tree: SyntaxTree
  let strings: [String]
  private(set) var tokens: [Token]
  /// The number of the next token; the last token is never passed.
  private(set) var position = 0
  private(set) var diagnostics = Diagnostics()
  /// Whether a mistake in the current statement has been reported.
  private(set) var hasFailed = false
  /// Whether the text is a formula: there `where` is a function.
  var isFormula = false
  /// Whether `^` and `**` are powers: only in a formula.
  var hasPowers = false
  private var depth = 0
  private var hasReportedDepth = false

  init(_ list: TokenList, into tree: SyntaxTree) {
    tokens = list.tokens
    strings = list.strings
    self.tree = tree
  }

  // MARK: Tokens

  /// The next token.
  var token: Token { tokens[position] }

  /// The token `distance` after the next one.
  func peek(_ distance: Int = 1) -> Token { tokens[min(position + distance, tokens.count - 1)] }

  /// The token with this number.
  func token(at index: Int) -> Token { tokens[min(max(index, 0), tokens.count - 1)] }

  func at(_ kind: Token.Kind) -> Bool { tokens[position].kind == kind }

  func at(_ keyword: Keyword) -> Bool { tokens[position].keyword == keyword }

  /// Whether the next token is a name, and not a keyword, with this text.
  func at(word: StaticString) -> Bool { peek(0).kind == .identifier && spells(position, word) }

  /// Whether the token with this number consists of these characters.
  func spells(_ index: Int, _ text: StaticString) -> Bool {
    let token = token(at: index)
    let count = Int(token.upper) - Int(token.lower)
    guard count == text.utf8CodeUnitCount, Int(token.upper) <= tree.source.utf8.count else {
      return false
    }
    for offset in 0..<count
    where tree.source.utf8[Int(token.lower) + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Passes the next token, unless it is the end.
  mutating func advance() {
    if position < tokens.count - 1 { position += 1 }
  }

  /// Goes to the token with this number.
  mutating func move(to index: Int) { position = min(max(index, 0), tokens.count - 1) }

  /// Passes the next token if it is of this kind.
  mutating func consume(_ kind: Token.Kind) -> Bool {
    guard tokens[position].kind == kind else { return false }
    advance()
    return true
  }

  /// Passes the next token if it is this keyword.
  mutating func consume(_ keyword: Keyword) -> Bool {
    guard tokens[position].keyword == keyword else { return false }
    advance()
    return true
  }

  /// The number of the closing bracket of the opening one with this number.
  func partner(of index: Int) -> Int? {
    let token = token(at: index)
    guard token.kind.opensBracket, token.payload != Token.none else { return nil }
    return Int(token.payload)
  }

  /// Takes the first character off the next token, an operator such as `>>`.
  mutating func consumeFirstCharacter() {
    if tokens[position].upper &- tokens[position].lower <= 1 {
      advance()
    } else {
      tokens[position].lower += 1
      tokens[position].kind = spells(position, "=") ? .equal : .infixOperator
      tokens[position].payload = operatorRow(of: tokens[position]) ?? Token.none
    }
  }

  /// The row of the table for an infix operator with the characters of `token`.
  private func operatorRow(of token: Token) -> UInt32? {
    OperatorTable.rows.firstIndex {
      $0.fixity == .infix && $0.symbol == tree.text(range(of: token))
    }.map { UInt32(truncatingIfNeeded: $0) }
  }

  // MARK: Ranges

  func range(of token: Token) -> SourceRange { SourceRange(tree.id, token.lower, token.upper) }

  /// The range of the next token.
  var tokenRange: SourceRange { range(of: token) }

  /// The range from the token numbered `start` to the one that was passed last.
  func range(from start: Int) -> SourceRange {
    let lower = tokens[start].lower
    guard position > start else { return SourceRange(tree.id, lower, tokens[start].upper) }
    return SourceRange(tree.id, lower, max(lower, tokens[position - 1].upper))
  }

  /// Where something is missing: at the next token or, if that is on another line, behind the
  /// token that was passed last.
  var missingRange: SourceRange {
    guard position > 0, token.startsLine || at(.endOfFile) else { return tokenRange }
    let end = tokens[position - 1].upper
    return SourceRange(tree.id, end, end)
  }

  /// The name in the token numbered `index`.
  func identifier(at index: Int) -> Identifier {
    let token = tokens[index]
    return Identifier(name: Name(token.payload), range: range(of: token))
  }

  // MARK: Mistakes

  /// Reports a mistake after which the statement can be understood all the same.
  mutating func report(_ diagnostic: Diagnostic) {
    if !hasFailed { diagnostics.report(diagnostic) }
  }

  /// Reports a mistake after which the rest of the statement is not understood.
  mutating func fail(_ diagnostic: Diagnostic) {
    if !hasFailed, !token.isInvalid { diagnostics.report(diagnostic) }
    hasFailed = true
  }

  /// Fails because something else is there than `what`.
  mutating func failExpecting(_ what: String) {
    fail(.expected(what, at: missingRange))
  }

  /// Passes the next token, which has to be of this kind.
  mutating func expect(_ kind: Token.Kind, _ what: String) {
    if hasFailed { return }
    if !consume(kind) { failExpecting(what) }
  }

  /// Passes a closing bracket, which has to be there; a note names the opening one.
  mutating func expectClosing(_ kind: Token.Kind, of opener: Int, _ what: String) {
    if hasFailed || consume(kind) { return }
    let symbol = tree.text(range(of: tokens[opener]))
    let note = Diagnostic.Note(
      "to match this opening '\(symbol)'", at: range(of: tokens[opener]))
    fail(.expected(what, at: missingRange, notes: [note]))
  }

  /// Begins a level of nesting; false, and failed, when it is one too many.
  mutating func enter() -> Bool {
    depth += 1
    guard depth > Self.depthLimit else { return true }
    if !hasReportedDepth {
      fail(.nestingTooDeep(limit: Self.depthLimit, at: tokenRange))
      hasReportedDepth = true
    }
    hasFailed = true
    return false
  }

  /// Ends `count` levels of nesting.
  mutating func leave(_ count: Int = 1) { depth -= count }

  // MARK: Recovery

  /// After a mistake in the statement that began at token `start`: goes to where the next
  /// statement may begin.
  mutating func recover(from start: Int) {
    guard hasFailed else { return }
    hasFailed = false
    var index = start
    while index < tokens.count - 1 {
      if index >= position, index > start, endsStatement(at: index) { break }
      index = (partner(of: index) ?? index) + 1
    }
    move(to: max(index, position))
  }

  /// Whether a statement ends in front of the token with this number.
  private func endsStatement(at index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .rightBrace, .semicolon, .endOfFile: return true
    case .period, .prefixPeriod, .infixOperator, .equal, .infixQuestion, .comma, .colon,
      .rightParenthesis, .rightBracket:
      return false
    case .identifier, .keyword, .dollarIdentifier, .wildcard, .integer, .float, .string,
      .leftParenthesis, .leftBracket, .leftBrace, .at, .directive, .arrow, .backslash,
      .prefixOperator, .postfixOperator, .prefixAmpersand, .postfixQuestion, .postfixExclamation,
      .invalid:
      return token.startsLine && token.keyword != .else
    }
  }

  /// After a mistake in front of a block: goes to its brace, if there is one on this line, and
  /// goes on as if nothing had been wrong.
  mutating func recoverAtBlock() {
    guard hasFailed else { return }
    var index = position
    while index < tokens.count - 1 {
      let token = tokens[index]
      if token.kind == .leftBrace {
        move(to: index)
        hasFailed = false
        return
      }
      if token.kind == .rightBrace || token.kind == .semicolon { return }
      if token.startsLine, index > position { return }
      index = (partner(of: index) ?? index) + 1
    }
  }

  /// Forgets a mistake, after which the place is known again.
  mutating func forgetFailure() { hasFailed = false }
}
