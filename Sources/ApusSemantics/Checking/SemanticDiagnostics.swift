import ApusDiagnostics
import ApusVocabulary

/// Names, types and literals. Where swiftc reports the same mistake, the words are swiftc's.
extension Diagnostic {
  // MARK: Names

  static func notInScope(
    _ name: String, at range: SourceRange, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      "not-in-scope", "cannot find '\(name)' in scope", at: range,
      notes: suggested(suggestion, at: range))
  }

  static func notInScope(
    _ name: String, at range: SourceRange, suggestion: String?, mayBeExternal: Bool
  ) -> Diagnostic {
    var diagnostic = notInScope(name, at: range, suggestion: suggestion)
    if mayBeExternal { diagnostic.notes.append(annotation(name, at: range)) }
    return diagnostic
  }

  /// A name that the program around the kernel may have.
  static func notInKernel(
    _ name: String, at range: SourceRange, suggestion: String?
  ) -> Diagnostic {
    var diagnostic = notInScope(name, at: range, suggestion: suggestion)
    if suggestion == nil {
      diagnostic.notes.append(
        Note(
          "a kernel sees no variables of the program around it: make '\(name)' a parameter, or a "
            + "'static let' of a '@Kernels' type", at: range))
    }
    return diagnostic
  }

  static func resultNotAnnotated(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "result-not-annotated", "the type of what '\(name)' returns is not known here", at: range,
      notes: [annotation(name, at: range)])
  }

  private static func annotation(_ name: String, at range: SourceRange) -> Note {
    Note(
      "if '\(name)' is another kernel, a function with '@JIT', give its result a name and a type: "
        + "'let y: Double = \(name)(…)'", at: range)
  }

  static func noValueInFormula(
    _ name: String, at range: SourceRange, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      "no-value", "no value is given for '\(name)'", at: range,
      notes: suggested(suggestion, at: range))
  }

  static func printInFormula(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "print-in-formula", "a formula computes and does nothing else: no 'print'", at: range)
  }

  static func formulaWithoutValue(_ type: SourceType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "formula-without-value",
      "a formula gives numbers or arrays, found '\(type.diagnosticName)'", at: range)
  }

  static func typeNotInScope(
    _ name: String, at range: SourceRange, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      "type-not-in-scope", "cannot find type '\(name)' in scope", at: range,
      notes: suggested(suggestion, at: range))
  }

  /// A type that the program around the kernel may have.
  static func typeNotInKernel(
    _ name: String, at range: SourceRange, suggestion: String?
  ) -> Diagnostic {
    var diagnostic = typeNotInScope(name, at: range, suggestion: suggestion)
    if suggestion == nil {
      diagnostic.notes.append(
        Note(
          "a kernel sees no types of the program around it: write out what '\(name)' stands for, or "
            + "pass its fields as a tuple", at: range))
    }
    return diagnostic
  }

  private static func suggested(_ name: String?, at range: SourceRange) -> [Note] {
    guard let name else { return [] }
    let fix = FixIt(replacing: range, with: name)
    return [Note("did you mean '\(name)'?", at: range, fixIts: [fix])]
  }

  static func redeclaration(
    of name: String, at range: SourceRange, previous: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "redeclaration", "invalid redeclaration of '\(name)'", at: range,
      notes: [Note("'\(name)' previously declared here", at: previous)])
  }

  static func functionAsValue(_ name: String, at range: SourceRange) -> Diagnostic {
    unsupported("the function '\(name)' as a value", instead: "a call of it", at: range)
  }

  static func methodAsValue(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "method-as-value", "method '\(name)' has to be called", at: range,
      fixIts: [FixIt(inserting: "()", after: range)])
  }

  static func mutatingAsValue(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "mutating-as-value",
      "'\(name)' changes its variable and gives no value; call it in a statement of its own",
      at: range)
  }

  static func typeAsValue(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "type-as-value", "expected member name or initializer call after type name", at: range)
  }

  static func noMember(
    _ name: String, of type: SourceType, at range: SourceRange, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      "no-member", "value of type '\(type.diagnosticName)' has no member '\(name)'", at: range,
      notes: suggested(suggestion, at: range))
  }

  static func noStaticMember(
    _ name: String, of type: SourceType, at range: SourceRange, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      "no-static-member", "type '\(type.diagnosticName)' has no member '\(name)'", at: range,
      notes: suggested(suggestion, at: range))
  }

  static func noMemberType(
    _ name: String, in type: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic("no-member-type", "'\(name)' is not a member type of '\(type)'", at: range)
  }

  static func noTupleMember(
    _ name: String, in type: SourceType, at range: SourceRange, isTuple: Bool
  ) -> Diagnostic {
    let kind = isTuple ? "tuple type" : "type"
    return Diagnostic(
      "no-member", "value of \(kind) '\(type.diagnosticName)' has no member '\(name)'", at: range)
  }

  static func noContextualType(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "no-contextual-type",
      "reference to member '\(name)' cannot be resolved without a contextual type", at: range)
  }

  static func unsupported(
    _ what: String, instead advice: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "unsupported", "\(what) is not supported yet; write \(advice) instead", at: range)
  }

  /// `x.sorted { $0 > $1 }`
  static func ownOrder(_ name: String, isList: Bool, at range: SourceRange) -> Diagnostic {
    let array = isList ? "Vector(x)" : "x"
    let descending = isList ? "Array(-sorted(-Vector(x)))" : "-sorted(-x)"
    let advice =
      name.hasPrefix("sort")
      ? "write '\(descending)' for the descending order, or '\(array)[argsort(keys)]' for that of "
        + "other numbers"
      : "write '\(array)[arg\(name)(keys)]' for the order of other numbers"
    return Diagnostic(
      "own-order", "'\(name)' takes no order, and compares elements by '<'; \(advice)", at: range)
  }

  // MARK: Types

  static func complexComponent(_ found: SourceType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "complex-component",
      "'Complex' has components of type 'Float' or 'Double', not '\(found.diagnosticName)'",
      at: range)
  }

  static func notGeneric(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic("not-generic", "cannot specialize non-generic type '\(name)'", at: range)
  }

  static func missingGenericArguments(_ name: String, at range: SourceRange) -> Diagnostic {
    let example =
      switch name {
      case "Array": "as in '[Double]' or '[Double](repeating: 0, count: n)'"
      case "NDArray": "and the rank, as in 'NDArray<Double, 3>'"
      case "Matrix": "as in 'Matrix<Double>' or 'Matrix<Double>(zeros: m, n)'"
      case "Vector": "as in 'Vector<Double>' or 'Vector<Double>(zeros: n)'"
      default: "as in '\(name)<Int>'"
      }
    return Diagnostic(
      "missing-generic-arguments",
      "reference to generic type '\(name)' requires arguments in <...>", at: range,
      notes: [Note("write the element type, \(example)", at: range)])
  }

  static func wrongGenericArguments(_ name: String, at range: SourceRange) -> Diagnostic {
    let expected = name == "NDArray" ? "an element type and a rank" : "one element type"
    return Diagnostic(
      "wrong-generic-arguments", "generic type '\(name)' takes \(expected)", at: range)
  }

  static func rankExpected(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "rank-expected", "the rank of 'NDArray' has to be an integer literal", at: range)
  }

  static func rankOutOfRange(limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic("rank-out-of-range", "the rank of 'NDArray' has to be in 1...\(limit)", at: range)
  }

  static func noInitializer(_ type: SourceType, at range: SourceRange) -> Diagnostic {
    unsupported("a value made of type '\(type.swiftName)'", instead: "the value itself", at: range)
  }

  // MARK: Literals

  static func literalOverflow(
    _ text: String, isNegative: Bool, type: ElementType, at range: SourceRange
  ) -> Diagnostic {
    let isUnsigned = !type.isSignedInteger
    let message =
      isNegative && isUnsigned
      ? "negative integer '\(text)' overflows when stored into unsigned type '\(type.swiftName)'"
      : "integer literal '\(text)' overflows when stored into '\(type.swiftName)'"
    return Diagnostic("literal-overflow", message, at: range)
  }

  static func literalInfinite(
    _ text: String, type: ElementType, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .warning, "literal-infinite",
      "'\(text)' overflows to inf during conversion to '\(type.swiftName)'", at: range)
  }

  static func emptyArrayLiteral(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "empty-array-literal", "empty collection literal requires an explicit type", at: range)
  }

  static func heterogeneousLiteral(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "heterogeneous-literal", "elements of an array literal have to be of one type", at: range)
  }

  // MARK: Conversions

  static func mismatch(
    _ found: SourceType, _ expected: SourceType, for purpose: Checker.Purpose,
    at range: SourceRange, wrapping value: SourceRange? = nil, isSubscript: Bool = false
  ) -> Diagnostic {
    let (from, to) = (found.diagnosticName, expected.diagnosticName)
    let message =
      switch purpose {
      case .initializer, .condition:
        "cannot convert value of type '\(from)' to specified type '\(to)'"
      case .assignment:
        "cannot assign value of type '\(from)' to \(isSubscript ? "subscript of " : "")type '\(to)'"
      case .result: "cannot convert return expression of type '\(from)' to return type '\(to)'"
      case .argument, .index:
        "cannot convert value of type '\(from)' to expected argument type '\(to)'"
      case .element: "cannot convert value of type '\(from)' to expected element type '\(to)'"
      }
    return Diagnostic(
      "type-mismatch", message, at: range, highlights: value.map { [$0] } ?? [],
      fixIts: conversion(found, to: expected, of: value ?? range))
  }

  /// Wraps a value into a conversion, when both types are numbers.
  private static func conversion(
    _ found: SourceType, to expected: SourceType, of range: SourceRange
  ) -> [FixIt] {
    guard let source = found.element, let target = expected.element, source != .bool,
      target != .bool, target.isComplex || !source.isComplex
    else { return [] }
    return [
      FixIt(inserting: target.swiftName + "(", before: range),
      FixIt(inserting: ")", after: range),
    ]
  }

  static func integerAsBoolean(_ text: String, at range: SourceRange) -> Diagnostic {
    let word = text == "0" ? "false" : "true"
    return Diagnostic(
      "integer-as-boolean",
      "integer literal value '\(text)' cannot be used as a boolean; did you mean '\(word)'?",
      at: range, fixIts: [FixIt(replacing: range, with: word)])
  }

  static func castMismatch(
    _ found: SourceType, _ expected: SourceType, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "cast-mismatch",
      "cannot convert value of type '\(found.diagnosticName)' to type "
        + "'\(expected.diagnosticName)' in coercion",
      at: range, fixIts: conversion(found, to: expected, of: range))
  }

  static func conversionSource(
    _ found: SourceType, to target: ElementType, at range: SourceRange
  ) -> Diagnostic {
    let advice = found == .scalar(.bool) ? "; write 'condition ? 1 : 0'" : ""
    return Diagnostic(
      "conversion-source",
      "a value of type '\(found.diagnosticName)' cannot be converted to "
        + "'\(target.swiftName)'\(advice)", at: range)
  }

  static func notABoolean(_ found: SourceType, at range: SourceRange) -> Diagnostic {
    if found.element?.isInteger == true || found.element?.isFloatingPoint == true {
      return Diagnostic(
        "not-a-boolean",
        "type '\(found.diagnosticName)' cannot be used as a boolean; test for '!= 0' instead",
        at: range,
        fixIts: [
          FixIt(inserting: "(", before: range), FixIt(inserting: " != 0)", after: range),
        ])
    }
    if found.isNDArray {
      return Diagnostic(
        "not-a-boolean",
        "a condition is one 'Bool', not '\(found.diagnosticName)'; write 'any(…)' or 'all(…)' of it, "
          + "or 'select(condition, a, b)' to choose for each element", at: range)
    }
    return mismatch(found, .scalar(.bool), for: .argument, at: range)
  }

  static func notABoolean(
    _ found: SourceType, at range: SourceRange, negated symbol: SourceRange
  ) -> Diagnostic {
    guard found.element?.isInteger == true else {
      return mismatch(found, .scalar(.bool), for: .argument, at: range)
    }
    return Diagnostic(
      "not-a-boolean",
      "type '\(found.diagnosticName)' cannot be used as a boolean; test for '== 0' instead",
      at: range,
      fixIts: [
        FixIt(replacing: symbol, with: "("), FixIt(inserting: " == 0)", after: range),
      ])
  }
}
