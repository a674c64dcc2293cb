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
