import ApusDiagnostics

extension Lexer {
  /// Lexes a string literal.
  mutating func lexString() {
    let start = position
    if byte(start + 1) == UInt8(ascii: "\""), byte(start + 2) == UInt8(ascii: "\"") {
      lexMultilineString(from: start)
      return
    }
    position += 1
    var text: [UInt8] = []
    var isValid = true
    while byte(position) != UInt8(ascii: "\"") {
      guard position < bytes.count, byte(position) != UInt8(ascii: "\n") else {
        diagnostics.report(.unterminatedString(at: range(start, position)))
        addString("", from: start, isValid: false)
        return
      }
      if byte(position) == UInt8(ascii: "\\") {
        isValid = lexEscape(into: &text) && isValid
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    position += 1
    addString(String(decoding: text, as: UTF8.self), from: start, isValid: isValid)
  }

  /// Adds a token for a string literal.
  private mutating func addString(_ text: String, from start: Int, isValid: Bool) {
    strings.append(text)
    add(.string, from: start, payload: UInt32(truncatingIfNeeded: strings.count - 1))
    if !isValid { invalidateLast() }
  }

  /// Resolves the escape at the current position; false when it is none.
  private mutating func lexEscape(into text: inout [UInt8]) -> Bool {
    let start = position
    position += 2
    switch byte(start + 1) {
    case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "r"): text.append(UInt8(ascii: "\r"))
    case UInt8(ascii: "0"): text.append(0)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): text.append(byte(start + 1))
    case UInt8(ascii: "u"): return lexUnicodeEscape(from: start, into: &text)
    case UInt8(ascii: "("):
      skipInterpolation()
      diagnostics.report(.stringInterpolation(at: range(start, position)))
      return false
    case _:
      position = min(start + 1, bytes.count)
      diagnostics.report(.invalidEscape(at: range(start, start + 1)))
      return false
    }
    return true
  }

  /// Resolves `\u{…}`.
  private mutating func lexUnicodeEscape(from start: Int, into text: inout [UInt8]) -> Bool {
    var value: UInt32 = 0
    var digits = 0
    if byte(position) == UInt8(ascii: "{") {
      position += 1
      while digits < 8, let digit = Character(Unicode.Scalar(byte(position))).hexDigitValue {
        value = value << 4 | UInt32(truncatingIfNeeded: digit)
        digits += 1
        position += 1
      }
    }
    guard digits > 0, byte(position) == UInt8(ascii: "}"), let scalar = Unicode.Scalar(value) else {
      diagnostics.report(.invalidEscape(at: range(start, position)))
      return false
    }
    position += 1
    text.append(contentsOf: String(Character(scalar)).utf8)
    return true
  }

  /// Skips what is interpolated, after its opening parenthesis, up to the end of the line.
  private mutating func skipInterpolation() {
    var depth = 1
    while depth > 0, position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
      if bytes[position] == UInt8(ascii: "(") { depth += 1 }
      if bytes[position] == UInt8(ascii: ")") { depth -= 1 }
      position += 1
    }
  }

  /// Skips a literal of several lines, which is not supported.
  private mutating func lexMultilineString(from start: Int) {
    position += 3
    let quote = UInt8(ascii: "\"")
    while position < bytes.count {
      if byte(position) == UInt8(ascii: "\\") {
        position = min(position + 2, bytes.count)
      } else if byte(position) == quote, byte(position + 1) == quote, byte(position + 2) == quote {
        position += 3
        diagnostics.report(
          .unsupportedString("a string of several lines", at: range(start, position)))
        addString("", from: start, isValid: false)
        return
      } else {
        position += 1
      }
    }
    diagnostics.report(.unterminatedString(at: range(start, start + 3)))
    addString("", from: start, isValid: false)
  }

  /// Skips a raw string, which is not supported, at whose quote we are.
  mutating func lexRawString(from start: Int) {
    let hashes = position - start
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
      let isQuote = bytes[position] == UInt8(ascii: "\"")
      position += 1
      guard isQuote else { continue }
      var closing = 0
      while closing < hashes, byte(position + closing) == UInt8(ascii: "#") { closing += 1 }
      if closing == hashes {
        position += hashes
        break
      }
    }
    diagnostics.report(.unsupportedString("a raw string", at: range(start, position)))
    addString("", from: start, isValid: false)
  }
}
