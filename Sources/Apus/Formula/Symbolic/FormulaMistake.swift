import ApusDiagnostics

/// What is wrong with a formula, before its text is known.
struct FormulaMistake: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  /// The mistake as an error of a formula's text.
  func error(in text: SourceText) -> CompilationError {
    var diagnostics = Diagnostics()
    diagnostics.report(diagnostic)
    return CompilationError(diagnostics, sources: SourceMap(text))
  }
}

/// What can be wrong with formulas beyond what is wrong with any expression.
extension Diagnostic {
  static func noDerivative(
    of what: String, withRespectTo name: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "no-derivative", "no derivative of \(what) with respect to '\(name)' is known", at: range)
  }

  static func formulaTooLong(_ count: Int, limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "formula-too-long", "the formula has \(count) bytes; \(limit) are allowed", at: range)
  }

  static func formulaTooLarge(
    _ what: String, limit: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "formula-too-large",
      "\(what) has more than \(limit) names, numbers and operations, which is not allowed",
      at: range)
  }

  static func formulaTooDeep(_ what: String, limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "formula-too-deep", "\(what) nests more than \(limit) operations within one another",
      at: range)
  }

  static func unknownParameter(
    _ name: String, known: [String], at range: SourceRange
  ) -> Diagnostic {
    let names = known.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      "unknown-parameter",
      "there is no '\(name)' here; a formula can use \(names.isEmpty ? "no names" : names)",
      at: range)
  }

  static func printInFormula(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "print-in-formula", "a formula computes and does nothing else: no 'print'", at: range)
  }

  static func noSingleExpression(_ what: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "no-single-expression", "\(what) in a formula is one expression", at: range)
  }

  static func noElseInFormula(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "no-else-in-formula", "an 'if' in a formula needs an 'else': it has a value always",
      at: range)
  }

  static func notExhaustive(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "formula-not-exhaustive",
      "a 'switch' in a formula ends in a 'default': it has a value always", at: range)
  }

  static func argumentCount(
    of name: String, expected: Int, found: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "function-arguments",
      "'\(name)' takes \(expected) \(expected == 1 ? "argument" : "arguments") without labels, found "
        + "\(found)", at: range)
  }

  static func noName(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic("no-name", "'\(text)' is no name that a formula can use", at: range)
  }

  static func otherConstant(
    _ name: String, instead: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic("other-name", "there is no '\(name)'; write '\(instead)'", at: range)
  }

  static func twoParameters(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic("two-parameters", "there are two parameters '\(name)'", at: range)
  }

  static func wrongHeader(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "wrong-header",
      "'\(text)' is not the name of a function with its parameters, as 'f(x, y)' is", at: range)
  }

  static func twoFunctions(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic("two-functions", "there are two functions '\(name)'", at: range)
  }

  /// A function of the program that is wrong itself.
  static func wrongFunction(
    _ name: String, _ error: CompilationError, at range: SourceRange
  ) -> Diagnostic {
    let first = error.diagnostics.first?.description ?? ""
    return Diagnostic(
      "wrong-function", "the function '\(name)' is wrong: \(first)", at: range)
  }

  static func recursiveFunction(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic("recursive-function", "'\(name)' is defined by itself", at: range)
  }

  static func freeName(_ name: String, in function: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "free-name", "'\(name)' is neither a parameter of '\(function)' nor a constant", at: range)
  }
}
