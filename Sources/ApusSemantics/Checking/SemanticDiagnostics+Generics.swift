import ApusDiagnostics
import ApusVocabulary

/// Generic functions and functions of the library.
extension Diagnostic {
  static func genericValueType(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "generic-value-type", "a generic value parameter has to be an 'Int', as in 'let rank: Int'",
      at: range)
  }

  static func unknownConstraint(
    _ name: String, at range: SourceRange, suggestion: String?
  ) -> Diagnostic {
    let notes = suggestion.map { name in
      [
        Note(
          "did you mean '\(name)'?", at: range, fixIts: [FixIt(replacing: range, with: name)])
      ]
    }
    return Diagnostic(
      "unknown-constraint", "cannot find protocol '\(name)' in scope", at: range,
      notes: notes ?? [])
  }

  static func genericParameterUnused(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "generic-parameter-unused",
      "generic parameter '\(name)' is not used in function signature", at: range)
  }

  static func genericParameterUndetermined(
    _ name: String, at range: SourceRange, declaration: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      "generic-parameter-undetermined", "generic parameter '\(name)' could not be inferred",
      at: range,
      notes: declaration.map { [Note("'\(name)' declared as a parameter here", at: $0)] } ?? [])
  }

  static func nonconforming(
    _ type: SourceType, to constraint: String, in function: String, kind: String,
    at range: SourceRange, declaration: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      "nonconforming",
      "\(kind) '\(function)' requires that '\(type.diagnosticName)' conform to '\(constraint)'",
      at: range,
      notes: declaration.map { [Note("where the parameter is declared", at: $0)] } ?? [])
  }

  static func genericMismatch(
    _ type: SourceType, expected: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "generic-mismatch",
      "cannot convert value of type '\(type.diagnosticName)' to expected argument type '\(expected)'",
      at: range)
  }

  static func noConversion(to type: SourceType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "no-conversion",
      "the constraints of '\(type.diagnosticName)' promise no conversion; constrain it to "
        + "'BinaryInteger' or 'BinaryFloatingPoint'", at: range)
  }

  static func genericDefault(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "generic-default",
      "cannot use default expression for inference of '\(name)' because it is inferrable from other "
        + "parameters", at: range)
  }

  static func tooManyInstances(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "too-many-instances", "'\(name)' is used for too many different types", at: range)
  }

  static func explicitSpecialization(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "explicit-specialization",
      "cannot explicitly specialize a generic function; the arguments decide the types", at: range)
  }

  // MARK: The library

  /// An argument of a type that the function does not take there.
  static func libraryArgument(
    _ name: String, _ found: SourceType, wanted: [WantedType], at range: SourceRange,
    note: Note?
  ) -> Diagnostic {
    let list = wanted.map(\.text).joined(separator: " or ")
    let targets = wanted.compactMap { wanted in
      wanted.type ?? (found.isNDArray ? wanted.element.map(found.replacingElement) : nil)
    }
    let target = targets.first { found.canBeConverted(to: $0) }
    let isMask = wanted.contains { $0.isArray && $0.element == .bool }
    let advice =
      target.map { "; write '\($0.swiftName)(…)' to convert it" }
      ?? (isMask && found.isNDArray ? "; write '… .!= 0' for a mask" : "")
    return Diagnostic(
      "library-argument",
      "'\(name)' takes \(article(for: list)) \(list) here, and the argument is of type "
        + "'\(found.diagnosticName)'\(advice)",
      at: range, notes: note.map { [$0] } ?? [],
      fixIts: target.map { wrapping(range, in: $0) } ?? [])
  }

  private static func article(for noun: String) -> String {
    let first = noun.drop { $0 == "'" }
    return ["I", "A", "ND"].contains { first.hasPrefix($0) } ? "an" : "a"
  }

  private static func wrapping(_ range: SourceRange, in type: SourceType) -> [FixIt] {
    [
      FixIt(inserting: type.swiftName + "(", before: range),
      FixIt(inserting: ")", after: range),
    ]
  }

  /// Elements of a type that the function does not take.
  /// - Parameter type: That of the whole argument.
  static func libraryElements(
    _ name: String, domain: ElementTypes, found: SourceType, of type: SourceType,
    at range: SourceRange
  ) -> Diagnostic {
    let target = found.element.flatMap { element in
      element == .bool || element.isComplex
        ? nil : [.double, .int].first { domain.contains($0) }
    }
    let converted = target.map { type.replacingElement(by: $0) }
    let advice: String? =
      switch found.element {
      case .bool where domain.contains(.int): "; write 'select(…, 1, 0)' for numbers"
      case .bool where domain.contains(.double): "; write 'select(…, 1.0, 0.0)' for numbers"
      case .complexFloat, .complexDouble: "; write '.real' or '.length' for real numbers"
      case .bool, .int8, .int16, .int32, .int64, .int, .uint8, .uint16, .uint32, .uint64, .uint,
        .float16, .float, .double, nil:
        converted.map { "; write '\($0.swiftName)(…)' to convert it" }
      }
    return Diagnostic(
      "library-elements",
      "'\(name)' takes \(domain.name), not '\(found.diagnosticName)'\(advice ?? "")", at: range,
      fixIts: converted.map { wrapping(range, in: $0) } ?? [])
  }

  static func undeterminedElements(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "undetermined-elements",
      "nothing says what elements '\(name)' is for; write the type, as in 'Vector<Double>([])'",
      at: range)
  }

  static func notAnArray(
    _ name: String, _ type: SourceType, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "not-an-array",
      "'\(name)' needs a 'Vector', 'Matrix' or 'NDArray', and the argument is of type "
        + "'\(type.diagnosticName)'", at: range)
  }

  static func notAReduction(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic("not-a-reduction", "'\(name)' has no form along axes", at: range)
  }

  static func literalAxisExpected(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "literal-axis",
      "axes have to be integer literals, as in 'along: 0' or 'keeping: [0, 1]'", at: range)
  }

  static func repeatedAxis(_ axis: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic("repeated-axis", "axis \(axis) is named twice", at: range)
  }

  static func listArithmetic(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "list-arithmetic",
      "'\(name)' is not for '[T]', which keeps Swift's meaning; write 'Vector(…)' around the array",
      at: range)
  }

  // MARK: Stencils

  static func borderExpected(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "border-expected",
      "the border of a stencil is '.constant(value)', '.reflect', '.wrap' or '.nearest'", at: range)
  }

  static func windowIndices(_ name: String, expected: Int, at range: SourceRange) -> Diagnostic {
    let indices = expected == 1 ? "1 index" : "\(expected) indices"
    return Diagnostic(
      "window-indices",
      "'\(name)' takes \(indices), relative to the element at hand", at: range)
  }

  static func windowAsValue(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "window-as-value",
      "'\(name)' stands for an element and its neighbours; write '\(name)[0]' for the element",
      at: range)
  }

  // MARK: Closures

  private static func closureType(_ types: [SourceType]) -> String {
    "(" + types.map(\.diagnosticName).joined(separator: ", ") + ")"
  }

  static func closureArity(_ types: [SourceType], _ count: Int, at range: SourceRange) -> Diagnostic
  {
    let wanted = types.count == 1 ? "1 argument" : "\(types.count) arguments"
    return Diagnostic(
      "closure-arity",
      "the closure gets \(wanted), of type \(closureType(types)), but uses \(count)", at: range)
  }

  static func closureWithoutParameters(_ types: [SourceType], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "closure-arity",
      "the closure gets an argument of type \(closureType(types)), which it has to name; write '_ in' "
        + "to ignore it", at: range)
  }

  static func closureParameter(
    _ written: SourceType, _ found: SourceType, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "closure-parameter",
      "the parameter of the closure is of type '\(found.diagnosticName)', not "
        + "'\(written.diagnosticName)'", at: range)
  }

  static func closureChange(_ name: String, at range: SourceRange) -> Diagnostic {
    unsupported(
      "a closure that changes '\(name)', which is outside of it,", instead: "a loop", at: range)
  }

  /// Uses of the library whose texts make a function long.
  static func muchOfLibrary(
    _ name: String, in function: String, isTooMuch: Bool, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      isTooMuch ? .error : .warning, "much-of-library",
      "'\(function)' uses so much of the library that compiling it "
        + (isTooMuch ? "would take minutes" : "takes seconds"),
      at: range,
      notes: [
        Note(
          "what is used stands in the place of each use; a function of your own that calls "
            + "'\(name)' is compiled once", at: range)
      ])
  }

  static func formulaUsesMuch(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "much-of-library",
      "with '\(name)' the formula uses more of the library than it may; call it less often",
      at: range)
  }

  static func functionMethod(_ name: String, at range: SourceRange) -> Diagnostic {
    let call = name == "reduce" ? "reduce(0) { $0 + $1 }" : name + " { $0 > 0 }"
    return Diagnostic(
      "function-method", "'\(name)' takes a function, as in 'x.\(call)'", at: range)
  }

  static func missingReturnInClosure(_ type: SourceType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "missing-return",
      "missing return in closure expected to return '\(type.diagnosticName)'", at: range)
  }

  static func functionExpected(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "function-expected", "a closure or the name of a function is expected here", at: range)
  }

  static func functionArgument(
    _ name: String, _ types: [SourceType], at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "function-argument", "no '\(name)' takes arguments of type \(closureType(types))", at: range)
  }
}

extension Diagnostic.Note {
  /// How a function of the library is called.
  static func forms(
    of name: String, _ forms: [String], isWhole: Bool, at range: SourceRange
  ) -> Diagnostic.Note {
    let list = forms.map { "'\($0)'" }.joined(separator: ", ")
    let rest = isWhole ? "" : ", …: see 'apus builtins \(name)'"
    return Diagnostic.Note("'\(name)' can be called as \(list)\(rest)", at: range)
  }
}

extension SourceType {
  /// The same kind of value with other elements.
  fileprivate func replacingElement(by element: ElementType) -> SourceType {
    switch self {
    case .scalar: .scalar(element)
    case .array: .array(element)
    case .ndarray(_, let rank): .ndarray(element, rank: rank)
    case .range, .tuple, .never, .error: self
    }
  }

  /// Whether an initialiser of the other type takes a value of this one.
  fileprivate func canBeConverted(to other: SourceType) -> Bool {
    guard let source = arrayShape?.element ?? element,
      let target = other.arrayShape?.element ?? other.element
    else { return false }
    return replacingElement(by: target) == other && source != target && source != .bool
      && target != .bool && !source.isComplex
  }
}
