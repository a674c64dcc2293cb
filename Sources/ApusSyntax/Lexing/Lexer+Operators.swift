import ApusDiagnostics
import ApusVocabulary

extension Lexer {
  /// Whether operators consist of `byte`; a period only begins them.
  func isOperatorByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"),
      UInt8(ascii: "~"), UInt8(ascii: "?"):
      true
    case _: false
    }
  }

  /// Lexes an operator; Swift takes its fixity from the white space around it.
  mutating func lexOperator() {
    let start = position
    skipOperator()
    let isLeftBound = isLeftBound(start)
    let isRightBound = isRightBound(position, isLeftBound: isLeftBound)
    if lexSpecial(from: start, isLeftBound: isLeftBound, isRightBound: isRightBound) { return }
    let fixity: Operator.Fixity =
      isLeftBound == isRightBound ? .infix : isLeftBound ? .postfix : .prefix
    addOperator(fixity, from: start)
  }

  /// Adds an operator of the table, or one that is in none.
  private mutating func addOperator(_ fixity: Operator.Fixity, from start: Int) {
    let kind: Token.Kind =
      switch fixity {
      case .prefix: .prefixOperator
      case .infix: .infixOperator
      case .postfix: .postfixOperator
      }
    let row = OperatorTable.index(of: slice(start, position), fixity)
    add(kind, from: start, payload: row.map { UInt32(truncatingIfNeeded: $0) } ?? Token.none)
  }

  /// Skips the characters of an operator, up to a comment.
  private mutating func skipOperator() {
    let allowsPeriod = bytes[position] == UInt8(ascii: ".")
    position += 1
    while position < bytes.count {
      let next = bytes[position]
      guard isOperatorByte(next) || (allowsPeriod && next == UInt8(ascii: ".")) else { return }
      let follower = byte(position + 1)
      if next == UInt8(ascii: "/"), follower == UInt8(ascii: "/") || follower == UInt8(ascii: "*") {
        return
      }
      position += 1
    }
  }

  /// Adds a token for what looks like an operator and is none.
  private mutating func lexSpecial(from start: Int, isLeftBound: Bool, isRightBound: Bool) -> Bool {
    switch (bytes[start], position - start) {
    case (UInt8(ascii: "="), 1):
      if isLeftBound != isRightBound {
        diagnostics.report(.inconsistentSpace("=", at: range(start, position)))
      }
      add(.equal, from: start)
    case (UInt8(ascii: "&"), 1) where !isLeftBound && isRightBound:
      add(.prefixAmpersand, from: start)
    case (UInt8(ascii: "."), 1):
      add(isLeftBound ? .period : .prefixPeriod, from: start)
    case (UInt8(ascii: "?"), 1):
      add(isLeftBound ? .postfixQuestion : .infixQuestion, from: start)
    case (UInt8(ascii: "!"), 1) where isLeftBound:
      add(.postfixExclamation, from: start)
    case (UInt8(ascii: "-"), 2) where bytes[start + 1] == UInt8(ascii: ">"):
      add(.arrow, from: start)
    case _: return false
    }
    return true
  }

  /// Whether an expression ends directly in front of `offset`.
  private func isLeftBound(_ offset: Int) -> Bool {
    guard offset > 0 else { return false }
    switch bytes[offset - 1] {
    case UInt8(ascii: " "), UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "\t"), 0x0B, 0x0C,
      UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: ":"), 0:
      return false
    case UInt8(ascii: "/"): return byte(offset - 2) != UInt8(ascii: "*")
    case _: return true
    }
  }

  /// Whether an expression begins directly at `offset`.
  private func isRightBound(_ offset: Int, isLeftBound: Bool) -> Bool {
    switch byte(offset) {
    case UInt8(ascii: " "), UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "\t"), 0x0B, 0x0C,
      UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: ":"), 0:
      return false
    // `x^.y` has a postfix operator, `^.y` a prefix operator.
    case UInt8(ascii: "."): return !isLeftBound
    case UInt8(ascii: "/"):
      let next = byte(offset + 1)
      return next != UInt8(ascii: "/") && next != UInt8(ascii: "*")
    case _: return true
    }
  }
}
