import ApusDiagnostics
import ApusVocabulary

/// Takes a source text apart into tokens, by Swift's rules.
struct Lexer {
  let bytes: UnsafeBufferPointer<UInt8>
  let source: SourceID
  var names: NameTable
  var diagnostics = Diagnostics()
  var tokens: [Token] = []
  var strings: [String] = []
  /// The offset of the next byte.
  var position = 0
  /// The numbers of the brackets that are open.
  private var openBrackets: [Int] = []
  /// Whether no token of the current line has been seen.
  private var startsLine = true

  init(_ bytes: UnsafeBufferPointer<UInt8>, source: SourceID, names: NameTable) {
    self.bytes = bytes
    self.source = source
    self.names = names
    tokens.reserveCapacity(min(bytes.count, 1 << 20) / 3 + 8)
  }

  /// The byte at `offset`; zero outside of the text.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  /// The range between two offsets.
  func range(_ lower: Int, _ upper: Int) -> SourceRange {
    SourceRange(source, UInt32(truncatingIfNeeded: lower), UInt32(truncatingIfNeeded: upper))
  }

  /// The bytes between two offsets.
  func slice(_ lower: Int, _ upper: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[lower..<upper])
  }

  /// Lexes the whole text.
  mutating func lexAll() {
    guard bytes.count < Int(Int32.max) else {
      diagnostics.report(.sourceTooLarge(at: range(0, 0)))
      add(.endOfFile, from: 0)
      return
    }
    skipMark()
    skipTrivia()
    while position < bytes.count {
      lexToken()
      skipTrivia()
    }
    add(.endOfFile, from: position)
  }

  /// Adds a token that ends at the current position.
  mutating func add(_ kind: Token.Kind, from lower: Int, payload: UInt32 = Token.none) {
    tokens.append(
      Token(
        kind: kind, startsLine: startsLine, lower: UInt32(truncatingIfNeeded: lower),
        upper: UInt32(truncatingIfNeeded: position), payload: payload))
    startsLine = false
  }

  /// Marks the last token as reported.
  mutating func invalidateLast() {
    if !tokens.isEmpty { tokens[tokens.count - 1].isInvalid = true }
  }

  /// Lexes one token; there is at least one byte.
  private mutating func lexToken() {
    let start = position
    switch bytes[start] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      lexIdentifier()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): lexNumber()
    case UInt8(ascii: "("): open(.leftParenthesis)
    case UInt8(ascii: "["): open(.leftBracket)
    case UInt8(ascii: "{"): open(.leftBrace)
    case UInt8(ascii: ")"): close(.rightParenthesis, opener: .leftParenthesis)
    case UInt8(ascii: "]"): close(.rightBracket, opener: .leftBracket)
    case UInt8(ascii: "}"): close(.rightBrace, opener: .leftBrace)
    case UInt8(ascii: ","): single(.comma)
    case UInt8(ascii: ":"): single(.colon)
    case UInt8(ascii: ";"): single(.semicolon)
    case UInt8(ascii: "@"): single(.at)
    case UInt8(ascii: "\\"): single(.backslash)
    case UInt8(ascii: "\""): lexString()
    case UInt8(ascii: "`"): lexEscapedIdentifier()
    case UInt8(ascii: "$"): lexDollarIdentifier()
    case UInt8(ascii: "#"): lexDirective()
    case 0x80...: lexNonASCII()
    case let byte where isOperatorByte(byte) || byte == UInt8(ascii: "."): lexOperator()
    case _:
      position += 1
      lexInvalid(from: start)
    }
  }

  /// A token of one byte.
  private mutating func single(_ kind: Token.Kind) {
    position += 1
    add(kind, from: position - 1)
  }

  /// An opening bracket.
  private mutating func open(_ kind: Token.Kind) {
    openBrackets.append(tokens.count)
    single(kind)
  }

  /// A closing bracket: finds its partner, and gives up brackets within that were not closed.
  private mutating func close(_ kind: Token.Kind, opener: Token.Kind) {
    single(kind)
    // A parenthesis does not close what is outside of a brace. Brackets that lie deeper than the
    // parser follows need no partner, so that the search has an end.
    guard
      let depth = openBrackets.suffix(2 * Parser.depthLimit).lastIndex(where: {
        tokens[$0].kind == opener || (tokens[$0].kind == .leftBrace && opener != .leftBrace)
      }),
      tokens[openBrackets[depth]].kind == opener
    else { return }
    let partner = openBrackets[depth]
    openBrackets.removeSubrange(depth...)
    tokens[partner].payload = UInt32(truncatingIfNeeded: tokens.count - 1)
    tokens[tokens.count - 1].payload = UInt32(truncatingIfNeeded: partner)
  }

  /// Skips the byte order mark, and a first line for the shell.
  private mutating func skipMark() {
    if byte(0) == 0xEF, byte(1) == 0xBB, byte(2) == 0xBF { position = 3 }
    if byte(position) == UInt8(ascii: "#"), byte(position + 1) == UInt8(ascii: "!") { skipLine() }
  }

  /// Skips white space and comments.
  private mutating func skipTrivia() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        startsLine = true
        position += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C: position += 1
      case UInt8(ascii: "/") where byte(position + 1) == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where byte(position + 1) == UInt8(ascii: "*"): skipBlockComment()
      case _: return
      }
    }
  }

  /// Skips what is left of the line.
  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
  }

  /// Skips a comment in `/*` and `*/`, which may have others within.
  private mutating func skipBlockComment() {
    let start = position
    var depth = 0
    while position < bytes.count {
      let pair = (bytes[position], byte(position + 1))
      if pair == (UInt8(ascii: "/"), UInt8(ascii: "*")) {
        depth += 1
        position += 2
      } else if pair == (UInt8(ascii: "*"), UInt8(ascii: "/")) {
        depth -= 1
        position += 2
        if depth == 0 { return }
      } else {
        if bytes[position] == UInt8(ascii: "\n") { startsLine = true }
        position += 1
      }
    }
    diagnostics.report(.unterminatedComment(at: range(start, start + 2)))
  }
}
