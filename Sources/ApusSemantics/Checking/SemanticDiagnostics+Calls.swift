import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Calls and their arguments.
extension Diagnostic {
  static func notCallable(_ type: SourceType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "not-callable", "cannot call value of non-function type '\(type.diagnosticName)'", at: range)
  }

  static func overloads(
    _ name: String, isAmbiguous: Bool, at range: SourceRange,
    candidates: [(signature: Signature, range: SourceRange)]
  ) -> Diagnostic {
    let message =
      isAmbiguous
      ? "ambiguous use of '\(name)'" : "no exact matches in call to global function '\(name)'"
    let notes = candidates.map { signature, range in
      let types = signature.parameters.map(\.type.diagnosticName).joined(separator: ", ")
      let text =
        isAmbiguous
        ? "found this candidate" : "candidate expects arguments of type (\(types))"
      return Note(text, at: range)
    }
    return Diagnostic(
      isAmbiguous ? "ambiguous" : "no-match", message, at: range, notes: notes)
  }

  static func missingArguments(
    _ names: [String], at range: SourceRange, notes: [Note]
  ) -> Diagnostic {
    let list = names.joined(separator: ", ")
    let word = names.count == 1 ? "argument for parameter" : "arguments for parameters"
    return Diagnostic(
      "missing-argument", "missing \(word) \(list) in call", at: range, notes: notes)
  }

  static func extraArguments(
    places: [Int], label: String?, at range: SourceRange, notes: [Note]
  ) -> Diagnostic {
    let message: String
    if places.count > 1 {
      let list = places.map { "#\($0 + 1)" }.joined(separator: ", ")
      message = "extra arguments at positions \(list) in call"
    } else {
      message = label.map { "extra argument '\($0)' in call" } ?? "extra argument in call"
    }
    return Diagnostic("extra-argument", message, at: range, notes: notes)
  }

  /// Labels that are missing, extraneous or wrong.
  static func argumentLabels(
    _ labels: [String?], expected: [String?], wrong: [Int], at call: SourceRange,
    label: SourceRange?, value: SourceRange, notes: [Note]
  ) -> Diagnostic {
    let have = wrong.map { labels[$0] }
    let want = wrong.map { expected[$0] }
    let many = wrong.count > 1
    func list(_ labels: [String?]) -> String { labels.map { ($0 ?? "_") + ":" }.joined() }
    let message: String
    var fixIts: [FixIt] = []
    if have.allSatisfy({ $0 == nil }) {
      message = "missing argument label\(many ? "s" : "") '\(list(want))' in call"
      if !many, let text = want.first ?? nil {
        fixIts = [FixIt(inserting: text + ": ", before: value)]
      }
    } else if want.allSatisfy({ $0 == nil }) {
      message = "extraneous argument label\(many ? "s" : "") '\(list(have))' in call"
      if !many, let label {
        let all = SourceRange(label.source, label.lower, value.lower)
        fixIts = [FixIt(replacing: all, with: "")]
      }
    } else {
      message =
        "incorrect argument label\(many ? "s" : "") in call (have '\(list(labels))', expected "
        + "'\(list(expected))')"
      if !many, let label, let text = want.first ?? nil {
        fixIts = [FixIt(replacing: label, with: text)]
      }
    }
    return Diagnostic("argument-labels", message, at: call, notes: notes, fixIts: fixIts)
  }

  static func argumentOrder(
    _ name: String, before other: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic("argument-order", "argument '\(name)' must precede argument '\(other)'", at: range)
  }

  static func builtinDomain(
    _ name: String, domain: ElementTypes, found: SourceType, instead: String? = nil,
    at range: SourceRange
  ) -> Diagnostic {
    let advice = instead.map { "; write \($0) instead" } ?? ""
    return Diagnostic(
      "builtin-domain",
      "'\(name)' takes \(domain.name), not '\(found.diagnosticName)'\(advice)", at: range)
  }

  static func wordExpected(_ words: [String], at range: SourceRange) -> Diagnostic {
    Diagnostic("word-expected", "expected \(words.joined(separator: ", "))", at: range)
  }

  static func literalMessageExpected(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "literal-message-expected", "the message has to be a string literal without values in it",
      at: range)
  }

  // MARK: inout

  static func misplacedReference(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "misplaced-reference", "'&' may only be used to pass an argument to inout parameter",
      at: range)
  }

  static func needlessReference(_ type: SourceType, at range: SourceRange) -> Diagnostic {
    let sign = SourceRange(range.source, range.lower, range.lower &+ 1)
    return Diagnostic(
      "needless-reference", "'&' used with non-inout argument of type '\(type.diagnosticName)'",
      at: range, fixIts: [FixIt(replacing: sign, with: "")])
  }

  static func missingReference(_ type: SourceType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "missing-reference",
      "passing value of type '\(type.diagnosticName)' to an inout parameter requires explicit '&'",
      at: range, fixIts: [FixIt(inserting: "&", before: range)])
  }

  static func aliasingArguments(at range: SourceRange, previous: SourceRange) -> Diagnostic {
    Diagnostic(
      "aliasing-arguments", "inout arguments are not allowed to alias each other", at: range,
      notes: [Note("previous aliasing argument", at: previous)])
  }

  static func overlappingAccesses(
    _ name: String, at range: SourceRange, other: SourceRange, isSwap: Bool, hasSwapAt: Bool = true
  ) -> Diagnostic {
    let advice =
      switch (isSwap, hasSwapAt) {
      case (true, true): "calling MutableCollection.swapAt(_:_:)"
      case (true, false): "writing '(a, b) = (b, a)'"
      case (false, _): "copying to a local variable"
      }
    return Diagnostic(
      "overlapping-accesses",
      "overlapping accesses to '\(name)', but modification requires exclusive access; consider "
        + advice, at: range, notes: [Note("conflicting access is here", at: other)])
  }

  static func misplacedSwap(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "misplaced-swap", "'swap' gives no value; call it in a statement of its own", at: range)
  }

  // MARK: try

  static func missingTry(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "missing-try", "call can throw but is not marked with 'try'", at: range,
      fixIts: [FixIt(inserting: "try ", before: range)])
  }

  static func missingTryAndUnhandled(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "missing-try",
      "call can throw, but it is not marked with 'try' and the error is not handled", at: range)
  }

  static func unhandledErrors(at range: SourceRange) -> Diagnostic {
    Diagnostic("unhandled-errors", "errors thrown from here are not handled", at: range)
  }

  static func needlessTry(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, "needless-try", "no calls to throwing functions occur within 'try' expression",
      at: range)
  }

  // MARK: Results

  static func unusedResult(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.warning, "unused-result", "result of call to '\(name)' is unused", at: range)
  }

  static func unusedOperator(_ symbol: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.warning, "unused-result", "result of operator '\(symbol)' is unused", at: range)
  }

  static func unusedValue(_ type: SourceType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, "unused-value", "expression of type '\(type.diagnosticName)' is unused", at: range)
  }

  // MARK: Variables

  static func neverMutated(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, "never-mutated",
      "variable '\(name)' was never mutated; consider changing to 'let' constant", at: range)
  }

  /// - Parameter isPart: Whether it is one of a tuple's, or that of a loop.
  static func neverUsed(
    _ name: String, isMutable: Bool, isPart: Bool, at range: SourceRange
  ) -> Diagnostic {
    let kind = isMutable ? "variable" : "immutable value"
    let advice =
      isPart
      ? "consider replacing with '_' or removing it"
      : "consider replacing with assignment to '_' or removing it"
    return Diagnostic(
      .warning, "never-used",
      "\(isPart ? "" : "initialization of ")\(kind) '\(name)' was never used; \(advice)", at: range)
  }
}

extension Diagnostic.Note {
  /// What a mistake in a call of a function of the files may come from.
  static func hiddenBuiltin(_ name: String, at range: SourceRange) -> Diagnostic.Note {
    Diagnostic.Note(
      "your '\(name)' hides the builtin of that name; rename yours to call both", at: range)
  }
}
