import ApusDiagnostics
import ApusVocabulary

/// What can be wrong with the order of tokens.
extension Diagnostic {
  /// The most usual mistake: something else is there than what has to be.
  static func expected(_ what: String, at range: SourceRange, notes: [Note] = []) -> Diagnostic {
    Diagnostic("syntax-expected", "expected \(what)", at: range, notes: notes)
  }

  static func afterFormula(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "after-formula", "expected an operator or the end: a formula is one expression", at: range)
  }

  static func decimalComma(_ number: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "decimal-comma", "a decimal fraction is written with a point: '\(number)'", at: range)
  }

  static func commentInFormula(_ sign: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "comment-in-formula",
      "'\(sign)' begins a comment, which a formula has not; write '/' to divide, and 'floor(a / b)' "
        + "to round the quotient down", at: range)
  }

  static func powerInFormula(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "power-in-formula",
      "'^' is exclusive or in Swift and no power; write 'pow(x, y)' or 'x * x'", at: range)
  }

  static func statementInFormula(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "statement-in-formula",
      "a formula has no statements; write a kernel file, or one expression", at: range)
  }

  static func missingCondition(_ keyword: String, at range: SourceRange) -> Diagnostic {
    Diagnostic("missing-condition", "missing condition in '\(keyword)' statement", at: range)
  }

  static func keywordAsName(_ keyword: String, _ what: String, at range: SourceRange) -> Diagnostic
  {
    Diagnostic(
      "keyword-as-name", "keyword '\(keyword)' cannot be used as \(what) here", at: range,
      notes: [
        Note(
          "if this name is unavoidable, use backticks to escape it", at: range,
          fixIts: [FixIt(replacing: range, with: "`\(keyword)`")])
      ])
  }

  static func consecutiveStatements(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "consecutive-statements", "consecutive statements on a line must be separated by ';'",
      at: range, fixIts: [.init(inserting: ";", before: range)])
  }

  static func lopsidedOperator(_ symbol: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "inconsistent-whitespace",
      "'\(symbol)' must have whitespace on both sides or on neither to be an infix operator",
      at: range, fixIts: [.init(replacing: range, with: " \(symbol) ")])
  }

  static func separatedPrefix(at range: SourceRange, gap: SourceRange) -> Diagnostic {
    Diagnostic(
      "separated-prefix", "unary operator cannot be separated from its operand", at: range,
      fixIts: [.init(replacing: gap, with: "")])
  }

  static func unknownOperator(
    _ symbol: String, _ fixity: String, at range: SourceRange
  ) -> Diagnostic {
    let advice = symbol == ".." ? "; a range is 'a..<b', without 'b', or 'a...b', with it" : ""
    return Diagnostic(
      "unknown-operator", "'\(symbol)' is not \(fixity) operator of the language\(advice)",
      at: range)
  }

  static func unsupportedOperator(
    _ symbol: String, advice: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "unsupported-operator", "operator '\(symbol)' is not supported in a kernel; \(advice)",
      at: range)
  }

  /// `x[0:3]`
  static func sliceWithColon(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "slice-with-colon",
      "a slice is written with a range, '0..<3', '3...' or '..<3', or with "
        + "'stride(from: 0, to: n, by: 2)'", at: range)
  }

  static func adjacentOperators(group: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "adjacent-operators",
      "adjacent operators are in non-associative precedence group '\(group)'", at: range)
  }

  static func assignmentInCondition(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "assignment-in-condition",
      "use of '=' in a boolean context, did you mean '=='?", at: range,
      fixIts: [.init(replacing: range, with: "==")])
  }

  static func assignmentInExpression(_ symbol: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "assignment-in-expression",
      "'\(symbol)' has no value; write the assignment as a statement of its own", at: range)
  }

  /// `sum(x, axis=0)`
  static func labelWithEquals(_ label: String, at range: SourceRange) -> Diagnostic {
    if let advice = NumPyNames.labels[label] {
      return Diagnostic(
        "label-with-equals", "there is no argument '\(label)'; write \(advice)", at: range)
    }
    return Diagnostic(
      "label-with-equals",
      "the label of an argument ends with a colon; write '\(label): …' instead of '\(label)=…'",
      at: range, fixIts: [.init(replacing: range, with: label + ":")])
  }

  static func misplacedTry(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "misplaced-try", "'try' cannot appear to the right of a non-assignment operator", at: range)
  }

  static func misplacedCase(_ keyword: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "misplaced-case", "'\(keyword)' label can only appear inside a 'switch' statement", at: range)
  }

  static func emptyCase(_ keyword: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "empty-case",
      "'\(keyword)' label in a 'switch' must have at least one executable statement", at: range,
      fixIts: [.init(inserting: " break", after: range)])
  }

  static func uncoveredStatement(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "uncovered-statement",
      "all statements inside a switch must be covered by a 'case' or 'default'", at: range)
  }

  static func extraneousBrace(at range: SourceRange) -> Diagnostic {
    Diagnostic("extraneous-brace", "extraneous '}' at top level", at: range)
  }

  static func topLevel(_ what: String, at range: SourceRange) -> Diagnostic {
    Diagnostic("top-level-code", "\(what) are not allowed at the top level", at: range)
  }

  static func misplacedLabel(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "misplaced-label", "labels are only valid on loops, 'if' and 'switch' statements", at: range)
  }

  static func inoutBeforeName(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "inout-before-name",
      "'inout' before a parameter name is not allowed, place it before the parameter type instead",
      at: range)
  }

  static func inoutOutsideParameter(at range: SourceRange) -> Diagnostic {
    Diagnostic("misplaced-inout", "'inout' may only be used on parameters", at: range)
  }

  static func missingParameterType(at range: SourceRange) -> Diagnostic {
    Diagnostic("missing-parameter-type", "parameter requires an explicit type", at: range)
  }

  static func nestingTooDeep(limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "nesting-too-deep",
      "nesting is too deep: more than \(limit) expressions or blocks within one another",
      at: range)
  }

  static func unsupportedImport(_ module: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "unsupported-import",
      "import of '\(module)' is not supported in a kernel; only Apus, Foundation and Glibc may be "
        + "imported",
      at: range)
  }

  /// `what` of Swift is not in the language; `instead` begins with a verb.
  static func unsupported(_ what: String, instead: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "unsupported-syntax", "\(what) is not supported in a kernel; \(instead)", at: range)
  }
}
