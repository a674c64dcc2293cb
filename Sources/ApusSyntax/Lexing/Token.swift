/// The smallest piece of a source text that means something.
struct Token: Sendable {
  /// What a token is.
  enum Kind: UInt8, Hashable, Sendable {
    case identifier, keyword, dollarIdentifier, wildcard
    case integer, float, string
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case comma, colon, semicolon, at, directive, arrow, backslash
    /// A `.` in front of a member; `prefixPeriod` has white space in front.
    case period, prefixPeriod
    case prefixOperator, infixOperator, postfixOperator
    /// `=`.
    case equal
    /// `&` directly in front of an expression.
    case prefixAmpersand
    case postfixQuestion, infixQuestion, postfixExclamation
    /// What is no token of Swift; it has been reported.
    case invalid
    case endOfFile

    /// Whether tokens of this kind open a bracket.
    var opensBracket: Bool {
      self == .leftParenthesis || self == .leftBracket || self == .leftBrace
    }
  }

  /// The payload of an operator that is in no table, and of a bracket without a partner.
  static let none = UInt32.max

  var kind: Kind
  /// Set for keywords, which may still be names where no keyword can stand.
  var keyword: Keyword?
  /// Whether this is the first token of its line.
  var startsLine: Bool
  /// Whether it has been reported already that something is wrong with this token.
  var isInvalid = false
  /// The offset of the first byte.
  var lower: UInt32
  /// The offset past the last byte.
  var upper: UInt32
  /// Names: the name's index. Operators: the row of the table. Brackets: the token of the partner.
  /// Integers: the base. Floats: 16 or 10. Strings: the index of the text.
  var payload: UInt32 = Token.none
}
