import ApusDiagnostics
import ApusVocabulary

extension Lexer {
  /// Lexes a name or a keyword.
  mutating func lexIdentifier() {
    let start = position
    skipIdentifier()
    if position == start + 1, bytes[start] == UInt8(ascii: "_") {
      add(.wildcard, from: start)
      return
    }
    let name = names.intern(slice(start, position))
    guard Int(name.index) < Keyword.table.count else {
      add(.identifier, from: start, payload: name.index)
      return
    }
    add(.keyword, from: start, payload: name.index)
    tokens[tokens.count - 1].keyword = Keyword.table[Int(name.index)]
  }

  /// Lexes a name in backticks.
  mutating func lexEscapedIdentifier() {
    let start = position
    position += 1
    skipIdentifier()
    guard byte(position) == UInt8(ascii: "`"), position > start + 1 else {
      diagnostics.report(.unterminatedBackticks(at: range(start, start + 1)))
      lexInvalid(from: start, reported: true)
      return
    }
    let name = names.intern(slice(start + 1, position))
    position += 1
    add(.identifier, from: start, payload: name.index)
  }

  /// Lexes `$0`.
  mutating func lexDollarIdentifier() {
    let start = position
    position += 1
    skipIdentifier()
    guard position > start + 1 else {
      lexInvalid(from: start)
      return
    }
    let name = names.intern(slice(start, position))
    add(.dollarIdentifier, from: start, payload: name.index)
  }

  /// Lexes `#if` and what else begins with `#`.
  mutating func lexDirective() {
    let start = position
    while byte(position) == UInt8(ascii: "#") { position += 1 }
    if byte(position) == UInt8(ascii: "\"") {
      lexRawString(from: start)
      return
    }
    let nameStart = position
    skipIdentifier()
    guard position > nameStart else {
      lexInvalid(from: start)
      return
    }
    add(.directive, from: start, payload: names.intern(slice(nameStart, position)).index)
  }

  /// Lexes what begins with a character beyond ASCII: a name, mostly.
  mutating func lexNonASCII() {
    let start = position
    let (scalar, length) = decode(at: position)
    guard let scalar else {
      position += length
      diagnostics.report(.invalidUTF8(at: range(start, position)))
      lexInvalid(from: start, reported: true)
      return
    }
    if isIdentifierHead(scalar) {
      lexIdentifier()
      return
    }
    position += length
    diagnostics.report(.invalidCharacter(scalar, at: range(start, position)))
    lexInvalid(from: start, reported: true)
  }

  /// Adds a token for what is none, and reports it unless that has been done.
  mutating func lexInvalid(from start: Int, reported: Bool = false) {
    if !reported {
      let scalar = Unicode.Scalar(byte(start))
      diagnostics.report(.invalidCharacter(scalar, at: range(start, max(position, start + 1))))
    }
    add(.invalid, from: start)
    invalidateLast()
  }

  /// Skips the characters of a name.
  mutating func skipIdentifier() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        position += 1
      case 0x80...:
        let (scalar, length) = decode(at: position)
        guard let scalar, isIdentifierContinuation(scalar) else { return }
        position += length
      case _: return
      }
    }
  }

  /// The character at `offset` and its bytes; `nil` and the bytes to skip if it is malformed.
  func decode(at offset: Int) -> (Unicode.Scalar?, Int) {
    let first = UInt32(byte(offset))
    let (length, initial): (Int, UInt32) =
      switch first {
      case 0xC2...0xDF: (2, first & 0x1F)
      case 0xE0...0xEF: (3, first & 0x0F)
      case 0xF0...0xF4: (4, first & 0x07)
      case _: (1, 0)
      }
    if length == 1 { return (nil, 1) }
    var value = initial
    for index in 1..<length {
      let next = UInt32(byte(offset + index))
      guard next & 0xC0 == 0x80 else { return (nil, index) }
      value = value << 6 | next & 0x3F
    }
    let minimum: UInt32 = length == 3 ? 0x800 : length == 4 ? 0x10000 : 0
    guard value >= minimum, let scalar = Unicode.Scalar(value) else { return (nil, length) }
    return (scalar, length)
  }

  /// Whether a name may begin with `scalar`, which is beyond ASCII.
  private func isIdentifierHead(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: false
    case _: isIdentifierContinuation(scalar)
    }
  }

  /// Whether a name may contain `scalar`, which is beyond ASCII; the ranges are those of Swift's
  /// grammar.
  private func isIdentifierContinuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA8, 0xAA, 0xAD, 0xAF, 0xB2...0xB5, 0xB7...0xBA, 0xBC...0xBE, 0xC0...0xD6, 0xD8...0xF6,
      0xF8...0x167F, 0x1681...0x180D, 0x180F...0x1FFF, 0x200B...0x200D, 0x202A...0x202E,
      0x203F...0x2040, 0x2054, 0x2060...0x218F, 0x2460...0x24FF, 0x2776...0x2793,
      0x2C00...0x2DFF, 0x2E80...0x2FFF, 0x3004...0x3007, 0x3021...0x302F, 0x3031...0xD7FF,
      0xF900...0xFD3D, 0xFD40...0xFDCF, 0xFDF0...0xFE44, 0xFE47...0xFFF8, 0x10000...0x1FFFD,
      0x20000...0x2FFFD, 0x30000...0x3FFFD:
      true
    case _: false
    }
  }
}
