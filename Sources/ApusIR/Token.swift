/// A word, value, number, string or sign of printed IR.
struct Token: Hashable {
  enum Kind: Hashable {
    /// A name or mnemonic, such as `add`, `f64x8`, `L0`.
    case word(String)
    /// `%x` or `%x#1`: the name in the source, and all of it.
    case value(name: String?, text: String)
    /// A number without its sign, as written.
    case number(String)
    case string(String)
    /// One of `( ) { } [ ] < > , : = ! @ - ..< ... ->`.
    case sign(String)
    case end
  }

  var kind: Kind
  /// The offset of its first byte in the text.
  var offset: Int
}

/// A mistake in IR text.
package struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  package var message: String
  /// 1-based.
  package var line: Int
  package var column: Int

  package var description: String { "\(line):\(column): \(message)" }

  init(_ message: String, at offset: Int, in text: [UInt8]) {
    let before = text.prefix(offset)
    self.message = message
    line = before.count { $0 == 10 } + 1
    column = offset - (before.lastIndex(of: 10).map { $0 + 1 } ?? 0) + 1
  }
}

/// Cuts IR text into tokens. `//` begins a comment.
struct Lexer {
  private let text: [UInt8]
  private var offset = 0

  private init(_ text: [UInt8]) { self.text = text }

  /// All tokens of `text`, the last of which is `.end`.
  static func tokens(of text: [UInt8]) throws(ReadingError) -> [Token] {
    var lexer = Lexer(text)
    var tokens: [Token] = []
    repeat { tokens.append(try lexer.next()) } while tokens.last?.kind != .end
    return tokens
  }

  /// The byte `distance` ahead; 0 past the end.
  private func peek(_ distance: Int = 0) -> UInt8 {
    offset + distance < text.count ? text[offset + distance] : 0
  }

  private mutating func skipBlanks() {
    while offset < text.count {
      if peek() == 47, peek(1) == 47 {
        while offset < text.count, peek() != 10 { offset += 1 }
      } else if peek() == 32 || peek() == 10 || peek() == 9 || peek() == 13 {
        offset += 1
      } else {
        return
      }
    }
  }

  private mutating func next() throws(ReadingError) -> Token {
    skipBlanks()
    let start = offset
    guard offset < text.count else { return Token(kind: .end, offset: start) }
    let kind: Token.Kind
    switch peek() {
    case 48...57: kind = number()
    case 37: kind = try value()
    case 34: kind = try string()
    case let byte where Printer.isWordByte(byte) && byte != 46: kind = .word(word())
    default: kind = try sign()
    }
    return Token(kind: kind, offset: start)
  }

  private mutating func word() -> String {
    let start = offset
    while offset < text.count, Printer.isWordByte(peek()) { offset += 1 }
    return String(decoding: text[start..<offset], as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Digits, a fraction and an exponent; or `0x` and hexadecimal digits.
  private mutating func number() -> Token.Kind {
    let start = offset
    if peek() == 48, peek(1) == 120 {
      offset += 2
      while (48...57).contains(peek()) || (97...102).contains(peek()) { offset += 1 }
    } else {
      while Self.isDigit(peek()) { offset += 1 }
      if peek() == 46, Self.isDigit(peek(1)) {
        offset += 1
        while Self.isDigit(peek()) { offset += 1 }
      }
      let hasSign = peek(1) == 45 || peek(1) == 43
      if peek() == 101, Self.isDigit(peek(hasSign ? 2 : 1)) {
        offset += hasSign ? 2 : 1
        while Self.isDigit(peek()) { offset += 1 }
      }
    }
    return .number(String(decoding: text[start..<offset], as: UTF8.self))
  }

  private mutating func value() throws(ReadingError) -> Token.Kind {
    let start = offset
    offset += 1
    let name = word()
    if name.isEmpty { throw ReadingError("expected a name after '%'", at: start, in: text) }
    if peek() == 35 {
      offset += 1
      while Self.isDigit(peek()) { offset += 1 }
    }
    let isNumber = name.utf8.allSatisfy(Self.isDigit)
    return .value(
      name: isNumber ? nil : name, text: String(decoding: text[start..<offset], as: UTF8.self))
  }

  private mutating func string() throws(ReadingError) -> Token.Kind {
    let start = offset
    offset += 1
    var bytes: [UInt8] = []
    while offset < text.count, peek() != 34 {
      if peek() == 92 {
        offset += 1
        switch peek() {
        case 110: bytes.append(10)
        case 114: bytes.append(13)
        case 116: bytes.append(9)
        default: bytes.append(peek())
        }
      } else {
        bytes.append(peek())
      }
      offset += 1
    }
    guard offset < text.count else {
      throw ReadingError("the string does not end", at: start, in: text)
    }
    offset += 1
    return .string(String(decoding: bytes, as: UTF8.self))
  }

  private mutating func sign() throws(ReadingError) -> Token.Kind {
    for sign in ["..<", "...", "->"] where text[offset...].starts(with: sign.utf8) {
      offset += sign.utf8.count
      return .sign(sign)
    }
    let sign = String(decoding: [peek()], as: UTF8.self)
    guard "(){}[]<>,:=!@-".contains(sign) else {
      throw ReadingError("unexpected '\(sign)'", at: offset, in: text)
    }
    offset += 1
    return .sign(sign)
  }
}
