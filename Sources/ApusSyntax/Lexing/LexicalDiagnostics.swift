import ApusDiagnostics

/// What can be wrong with the characters of a source text.
extension Diagnostic {
  static func sourceTooLarge(at range: SourceRange) -> Diagnostic {
    Diagnostic("source-too-large", "source text is larger than 2 GB", at: range)
  }

  static func unterminatedComment(at range: SourceRange) -> Diagnostic {
    Diagnostic("unterminated-comment", "unterminated '/*' comment", at: range)
  }

  static func unterminatedBackticks(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "unterminated-backticks", "expected an identifier and a closing '`' after '`'", at: range)
  }

  static func unterminatedString(at range: SourceRange) -> Diagnostic {
    Diagnostic("unterminated-string", "unterminated string literal", at: range)
  }

  static func invalidUTF8(at range: SourceRange) -> Diagnostic {
    Diagnostic("invalid-utf8", "invalid UTF-8 found in source text", at: range)
  }

  static func invalidCharacter(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    let lookAlikes: [Unicode.Scalar: String] = [
      "×": "*", "·": "*", "⋅": "*", "÷": "/", "−": "-", "–": "-", "≤": "<=", "≥": ">=", "≠": "!=",
      "∧": "&&", "∨": "||", "¬": "!", "“": "\"", "”": "\"", "…": "...", "\u{A0}": " ",
    ]
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let isPrintable = scalar.properties.generalCategory.isVisible
    let name = isPrintable ? "'\(Character(scalar))' (\(code))" : code
    guard let advice = lookAlikes[scalar] else {
      return Diagnostic("invalid-character", "invalid character \(name) in source text", at: range)
    }
    let instead = advice == " " ? "a space" : "'\(advice)'"
    return Diagnostic(
      "invalid-character", "invalid character \(name) in source text; write \(instead)",
      at: range, fixIts: [.init(replacing: range, with: advice)])
  }

  static func invalidEscape(at range: SourceRange) -> Diagnostic {
    Diagnostic("invalid-escape", "invalid escape sequence in literal", at: range)
  }

  static func stringInterpolation(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "unsupported-interpolation",
      "string interpolation is not supported in a kernel; write a literal message instead",
      at: range)
  }

  static func unsupportedString(_ what: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "unsupported-string",
      "\(what) is not supported in a kernel; write a string in '\"' on one line instead", at: range)
  }

  static func inconsistentSpace(_ symbol: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "inconsistent-whitespace", "'\(symbol)' must have consistent whitespace on both sides",
      at: range)
  }

  static func missingHexadecimalExponent(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "missing-exponent", "hexadecimal floating point literal must end with an exponent",
      at: range, fixIts: [.init(inserting: "p0", after: range)])
  }

  static func missingExponentDigit(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "missing-exponent-digit", "expected a digit in floating point exponent", at: range)
  }

  static func missingDigits(radix: UInt32, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "missing-digits", "expected a \(radixName(radix)) digit in integer literal", at: range)
  }

  static func invalidDigit(
    _ character: Unicode.Scalar, radix: UInt32, isFloat: Bool, at range: SourceRange
  ) -> Diagnostic {
    let digits = [2: " (0 or 1)", 8: " (0-7)", 16: " (0-9, A-F)"][radix] ?? ""
    let kind = radix == 10 || isFloat ? "" : radixName(radix) + " "
    return Diagnostic(
      "invalid-digit",
      "'\(Character(character))' is not a valid \(kind)digit\(isFloat ? "" : digits) in "
        + "\(isFloat ? "floating point exponent" : "integer literal")",
      at: range)
  }

  /// `2x` and `2i`
  static func nameAfterNumber(
    _ number: String, _ name: String, digit: Diagnostic, at range: SourceRange
  ) -> Diagnostic {
    let advice =
      name == "i" || name == "j"
      ? "an imaginary number is written 'Complex(0, \(number))'"
      : "a product is written '\(number) * \(name)'"
    return Diagnostic(
      digit.id, digit.message, at: digit.range, notes: [Note(advice, at: range)])
  }

  private static func radixName(_ radix: UInt32) -> String {
    switch radix {
    case 2: "binary"
    case 8: "octal"
    case 16: "hexadecimal"
    case _: "decimal"
    }
  }
}

extension Unicode.GeneralCategory {
  /// Whether a message can show a character of this category.
  fileprivate var isVisible: Bool {
    switch self {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
      false
    case _: true
    }
  }
}
