import ApusDiagnostics
import ApusVocabulary

/// Declarations, assignments and control flow.
extension Diagnostic {
  static func topLevelStatement(at range: SourceRange) -> Diagnostic {
    Diagnostic("top-level-statement", "statements are not allowed at the top level", at: range)
  }

  static func globalVariable(at range: SourceRange) -> Diagnostic {
    var diagnostic = unsupported(
      "a variable at file level", instead: "'let', or a parameter of the functions", at: range)
    diagnostic.fixIts = [FixIt(replacing: range, with: "let")]
    return diagnostic
  }

  static func globalWithoutValue(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "global-without-value", "global 'let' declaration requires an initializer expression",
      at: range)
  }

  static func circularConstant(
    _ name: String, at range: SourceRange, use: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "circular-reference", "circular reference", at: range,
      notes: [Note("through reference to '\(name)' here", at: use)])
  }

  static func voidVariable(
    _ name: String, _ type: SourceType, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .warning, "void-variable",
      "constant '\(name)' inferred to have type '\(type.diagnosticName)', which may be unexpected",
      at: range)
  }

  static func missingAnnotation(at range: SourceRange) -> Diagnostic {
    Diagnostic("missing-annotation", "type annotation missing in pattern", at: range)
  }

  static func missingInitializer(at range: SourceRange) -> Diagnostic {
    Diagnostic("missing-initializer", "a tuple pattern needs a value to take apart", at: range)
  }

  static func patternExpected(at range: SourceRange) -> Diagnostic {
    Diagnostic("pattern-expected", "expected a name, '_' or a tuple of them", at: range)
  }

  static func tupleCount(
    _ found: SourceType, pattern: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "tuple-count",
      "'\(found.diagnosticName)' is not convertible to '\(pattern)', tuples have a different "
        + "number of elements", at: range)
  }

  static func tupleExpected(
    _ found: SourceType, pattern: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "tuple-expected",
      "cannot convert value of type '\(found.diagnosticName)' to specified type '\(pattern)'",
      at: range)
  }

  static func tuplePatternInLoop(_ type: SourceType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "tuple-pattern",
      "tuple pattern cannot match values of non-tuple type '\(type.diagnosticName)'", at: range)
  }

  // MARK: Initialisation and change

  static func usedBeforeInitialization(
    _ name: String, isMutable: Bool, isCaptured: Bool, at range: SourceRange,
    declaration: SourceRange
  ) -> Diagnostic {
    let kind = isMutable ? "variable" : "constant"
    let message =
      isCaptured
      ? "\(kind) '\(name)' captured by a closure before being initialized"
      : "\(kind) '\(name)' used before being initialized"
    return Diagnostic(
      "used-before-initialization", message, at: range,
      notes: [Note("\(kind) defined here", at: declaration)])
  }

  static func passedBeforeInitialization(
    _ name: String, isMutable: Bool, at range: SourceRange, declaration: SourceRange
  ) -> Diagnostic {
    let kind = isMutable ? "variable" : "constant"
    return Diagnostic(
      "used-before-initialization",
      "\(kind) '\(name)' passed by reference before being initialized", at: range,
      notes: [Note("\(kind) defined here", at: declaration)])
  }

  static func initializedTwice(
    _ name: String, at range: SourceRange, declaration: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "initialized-twice", "immutable value '\(name)' may only be initialized once", at: range,
      notes: [Note("change 'let' to 'var' to make it mutable", at: declaration)])
  }

  static func immutable(
    _ name: String, for use: Checker.PlaceUse, part: Checker.PlacePart, at range: SourceRange,
    declaration: SourceRange?, parameter: SourceRange? = nil
  ) -> Diagnostic {
    let reason = "'\(name)' is a 'let' constant"
    let message =
      switch use {
      case .assignment:
        "cannot assign \(part.rawValue): \(reason)"
      case .compoundAssignment: "left side of mutating operator isn't mutable: \(reason)"
      case .inoutArgument: "cannot pass immutable value as inout argument: \(reason)"
      case .mutatingMethod: "cannot use mutating member on immutable value: \(reason)"
      }
    var notes: [Note] = []
    if let declaration {
      notes.append(Note("change 'let' to 'var' to make it mutable", at: declaration))
    }
    if let parameter {
      notes.append(
        Note(
          "write 'inout' before the parameter's type to change the caller's value, or "
            + "'var \(name) = \(name)' to change a copy", at: parameter))
    }
    return Diagnostic("immutable", message, at: range, notes: notes)
  }

  static func readOnlyProperty(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "read-only", "cannot assign to property: '\(name)' is a get-only property", at: range)
  }

  static func notAPlace(
    for use: Checker.PlaceUse, at range: SourceRange, callee: String?
  ) -> Diagnostic {
    let what = callee.map { "'\($0)' returns immutable value" } ?? "it is no variable"
    let message =
      switch use {
      case .assignment, .compoundAssignment: "expression is not assignable: \(what)"
      case .inoutArgument: "cannot pass immutable value as inout argument: \(what)"
      case .mutatingMethod: "cannot use mutating member on immutable value: \(what)"
      }
    return Diagnostic("not-assignable", message, at: range)
  }

  static func misplacedWildcard(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "misplaced-wildcard",
      "'_' can only appear in a pattern or on the left side of an assignment", at: range)
  }

  // MARK: Return

  static func missingReturn(
    _ type: SourceType, isLocal: Bool, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "missing-return",
      "missing return in \(isLocal ? "local" : "global") function expected to return "
        + "'\(type.diagnosticName)'", at: range)
  }

  static func missingReturnValue(at range: SourceRange) -> Diagnostic {
    Diagnostic("missing-return-value", "non-void function should return a value", at: range)
  }

  static func unexpectedReturnValue(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "unexpected-return-value", "unexpected non-void return value in void function", at: range)
  }

  static func guardFallsThrough(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "guard-falls-through",
      "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope",
      at: range)
  }

  // MARK: Jumps

  static func labelShadows(
    _ name: String, at range: SourceRange, previous: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "label-shadows", "label '\(name)' cannot be reused on an inner statement", at: range,
      notes: [Note("'\(name)' previously declared here", at: previous)])
  }

  static func noLabel(
    _ name: String, at range: SourceRange, suggestion: String?
  ) -> Diagnostic {
    let fixIts = suggestion.map { [FixIt(replacing: range, with: $0)] } ?? []
    let notes = suggestion.map { [Note("did you mean '\($0)'?", at: range, fixIts: fixIts)] }
    return Diagnostic(
      "no-label", "cannot find label '\(name)' in scope", at: range, notes: notes ?? [])
  }

  static func unlabeledBreak(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "misplaced-break",
      "unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to "
        + "exit an if or do", at: range)
  }

  static func misplacedBreak(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "misplaced-break", "'break' is only allowed inside a loop, if, do, or switch", at: range)
  }

  static func misplacedContinue(at range: SourceRange) -> Diagnostic {
    Diagnostic("misplaced-continue", "'continue' is only allowed inside a loop", at: range)
  }

  static func continueOfNoLoop(_ kind: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "continue-of-no-loop", "'continue' cannot be used with \(kind) statements", at: range)
  }

  // MARK: Loops and switches

  static func notASequence(_ type: SourceType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "not-a-sequence",
      "for-in loop requires '\(type.diagnosticName)' to conform to 'Sequence'", at: range)
  }

  static func floatingRangeLoop(_ element: ElementType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "floating-range-loop",
      "for-in loop over a range requires integers, not '\(element.swiftName)'; write "
        + "'stride(from:to:by:)'", at: range)
  }

  static func notExhaustive(missing: [String], at range: SourceRange) -> Diagnostic {
    let notes =
      missing.isEmpty
      ? [Note("add a default clause", at: range)]
      : missing.map { Note("add missing case: '\($0)'", at: range) }
    return Diagnostic("not-exhaustive", "switch must be exhaustive", at: range, notes: notes)
  }

  static func misplacedFallthrough(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "misplaced-fallthrough",
      "'fallthrough' is only allowed as the last statement of a case", at: range)
  }

  static func tooManyFallthroughs(limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "too-many-fallthroughs",
      "more than \(limit) cases of one function fall through; write a function that they call "
        + "instead", at: range)
  }

  static func lastFallthrough(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "last-fallthrough", "'fallthrough' without a following 'case' or 'default' block", at: range)
  }

  static func fallthroughIntoBinding(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "fallthrough-into-binding",
      "'fallthrough' from a case which doesn't bind variable '\(name)'", at: range)
  }

  static func unboundInPattern(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic("unbound-in-pattern", "'\(name)' must be bound in every pattern", at: range)
  }

  static func tuplePatternOf(_ type: SourceType, at range: SourceRange) -> Diagnostic {
    if case .tuple = type {
      return Diagnostic(
        "tuple-pattern",
        "tuple pattern has the wrong length for tuple type '\(type.diagnosticName)'", at: range)
    }
    return Diagnostic(
      "tuple-pattern",
      "tuple pattern cannot match values of the non-tuple type '\(type.diagnosticName)'",
      at: range)
  }

  static func expressionPattern(
    _ found: SourceType, _ expected: SourceType, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "expression-pattern",
      "expression pattern of type '\(found.diagnosticName)' cannot match values of type "
        + "'\(expected.diagnosticName)'", at: range)
  }
}
