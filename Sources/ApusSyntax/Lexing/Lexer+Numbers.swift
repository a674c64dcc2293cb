import ApusDiagnostics

extension Lexer {
  /// Lexes an integer or a floating-point literal.
  mutating func lexNumber() {
    let start = position
    guard byte(start) == UInt8(ascii: "0") else {
      lexDecimal()
      return
    }
    switch byte(start + 1) {
    case UInt8(ascii: "x"): lexHexadecimal()
    case UInt8(ascii: "o"): lexDigits(radix: 8)
    case UInt8(ascii: "b"): lexDigits(radix: 2)
    case _: lexDecimal()
    }
  }

  /// Lexes a literal with a prefix and digits of a small radix.
  private mutating func lexDigits(radix: UInt32) {
    let start = position
    position += 2
    let digits = position
    skipDigits { $0 >= UInt8(ascii: "0") && UInt32($0) < UInt32(UInt8(ascii: "0")) + radix }
    finishInteger(from: start, digits: digits, radix: radix)
  }

  /// Lexes a decimal literal.
  private mutating func lexDecimal() {
    let start = position
    skipDigits(isDecimalDigit)
    // `pair.0.1` takes elements of tuples, and is no fraction.
    if let last = tokens.last, last.kind == .period || last.kind == .prefixPeriod {
      finishInteger(from: start, digits: start, radix: 10)
      return
    }
    var isFloat = false
    if byte(position) == UInt8(ascii: "."), isDecimalDigit(byte(position + 1)) {
      isFloat = true
      position += 1
      skipDigits(isDecimalDigit)
    }
    if byte(position) | 0x20 == UInt8(ascii: "e") {
      finishFloat(from: start, radix: 10)
    } else if isFloat {
      finishNumber(.float, from: start, radix: 10)
    } else {
      finishInteger(from: start, digits: start, radix: 10)
    }
  }

  /// Lexes a literal after `0x`.
  private mutating func lexHexadecimal() {
    let start = position
    position += 2
    let digits = position
    skipDigits(isHexadecimalDigit)
    // `0xff.description` is a member of an integer.
    if position > digits, byte(position) == UInt8(ascii: "."), isHexadecimalFraction(position + 1) {
      position += 1
      skipDigits(isHexadecimalDigit)
      guard byte(position) | 0x20 == UInt8(ascii: "p") else {
        diagnostics.report(.missingHexadecimalExponent(at: range(start, position)))
        add(.float, from: start, payload: 16)
        invalidateLast()
        return
      }
    }
    if position > digits, byte(position) | 0x20 == UInt8(ascii: "p") {
      finishFloat(from: start, radix: 16)
    } else {
      finishInteger(from: start, digits: digits, radix: 16)
    }
  }

  /// Whether what begins here is the fraction of a literal: it begins with a decimal digit, or it
  /// ends in an exponent.
  private func isHexadecimalFraction(_ start: Int) -> Bool {
    if isDecimalDigit(byte(start)) { return true }
    var end = start
    while isHexadecimalDigit(byte(end)) || byte(end) == UInt8(ascii: "_") { end += 1 }
    return end > start && byte(end) | 0x20 == UInt8(ascii: "p")
  }

  /// Lexes the exponent, at whose letter we are.
  private mutating func finishFloat(from start: Int, radix: UInt32) {
    position += 1
    if byte(position) == UInt8(ascii: "+") || byte(position) == UInt8(ascii: "-") { position += 1 }
    guard isDecimalDigit(byte(position)) else {
      diagnostics.report(.missingExponentDigit(at: range(position, position + 1)))
      skipIdentifier()
      add(.float, from: start, payload: radix)
      invalidateLast()
      return
    }
    skipDigits(isDecimalDigit)
    finishNumber(.float, from: start, radix: radix)
  }

  /// Ends an integer literal, which has to have a digit.
  private mutating func finishInteger(from start: Int, digits: Int, radix: UInt32) {
    let hasDigit = slice(digits, position).contains { $0 != UInt8(ascii: "_") }
    guard hasDigit || isNameByte(byte(position)) else {
      diagnostics.report(.missingDigits(radix: radix, at: range(start, position)))
      add(.integer, from: start, payload: radix)
      invalidateLast()
      return
    }
    finishNumber(.integer, from: start, radix: radix)
  }

  /// Ends a literal, behind which no name may follow directly.
  private mutating func finishNumber(_ kind: Token.Kind, from start: Int, radix: UInt32) {
    let end = position
    skipIdentifier()
    let hasExcess = position > end
    if hasExcess {
      let character = decode(at: end).0 ?? Unicode.Scalar(byte(end))
      let length = String(Character(character)).utf8.count
      let digit = Diagnostic.invalidDigit(
        character, radix: radix, isFloat: kind == .float, at: range(end, end + length))
      diagnostics.report(
        radix == 10
          ? .nameAfterNumber(
            String(decoding: slice(start, end), as: UTF8.self),
            String(decoding: slice(end, position), as: UTF8.self), digit: digit,
            at: range(start, position))
          : digit)
    }
    add(kind, from: start, payload: radix)
    if hasExcess { invalidateLast() }
  }

  /// Skips digits and underscores.
  private mutating func skipDigits(_ isDigit: (UInt8) -> Bool) {
    while isDigit(byte(position)) || byte(position) == UInt8(ascii: "_") { position += 1 }
  }

  private func isDecimalDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private func isHexadecimalDigit(_ byte: UInt8) -> Bool {
    isDecimalDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6
  }

  /// Whether `byte` may be part of a name in ASCII.
  private func isNameByte(_ byte: UInt8) -> Bool {
    isDecimalDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
  }
}
