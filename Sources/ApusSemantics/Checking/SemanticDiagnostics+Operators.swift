import ApusDiagnostics
import ApusVocabulary

/// Operators, conditions and branches.
extension Diagnostic {
  /// Operands of types that do not go together. A fix-it converts the one that is no literal.
  static func operands(
    _ symbol: String, _ left: (type: SourceType, range: SourceRange),
    _ right: (type: SourceType, range: SourceRange), at range: SourceRange,
    isLiteral: (Bool, Bool)
  ) -> Diagnostic {
    let (first, second) = (left.type.diagnosticName, right.type.diagnosticName)
    for (side, other) in [(left, right), (right, left)] where side.type == .void {
      return mismatch(side.type, other.type, for: .argument, at: side.range)
    }
    if let side = booleanBesideLiteral(left, right, isLiteral) {
      let other = side.range == left.range ? right : left
      return mismatch(side.type, other.type, for: .argument, at: side.range)
    }
    if symbol == "==" || symbol == "!=", left.type.isNumber, right.type.isNumber {
      return mismatch(right.type, left.type, for: .argument, at: right.range)
    }
    let message =
      left.type == right.type
      ? "binary operator '\(symbol)' cannot be applied to two '\(first)' operands"
      : "binary operator '\(symbol)' cannot be applied to operands of type '\(first)' and "
        + "'\(second)'"
    if symbol.hasPrefix("^"), isFraction(left.type) || isFraction(right.type) {
      return Diagnostic(
        "operand-types", message + "; a power is 'pow(x, y)'", at: range,
        highlights: [left.range, right.range])
    }
    return Diagnostic(
      "operand-types", message, at: range, highlights: [left.range, right.range],
      fixIts: conversion(left, right, isLiteral))
  }

  /// Whether a type, or that of its elements, has numbers that are no integers.
  private static func isFraction(_ type: SourceType) -> Bool {
    type.numberOrElement.map { $0.isFloatingPoint || $0.isComplex } ?? false
  }

  private static func booleanBesideLiteral(
    _ left: (type: SourceType, range: SourceRange),
    _ right: (type: SourceType, range: SourceRange), _ isLiteral: (Bool, Bool)
  ) -> (type: SourceType, range: SourceRange)? {
    if left.type == .scalar(.bool), isLiteral.1 { return left }
    if right.type == .scalar(.bool), isLiteral.0 { return right }
    return nil
  }

  /// Converts the integer beside a floating-point number, the real number beside a complex one, or
  /// the narrower number.
  private static func conversion(
    _ left: (type: SourceType, range: SourceRange),
    _ right: (type: SourceType, range: SourceRange), _ isLiteral: (Bool, Bool)
  ) -> [FixIt] {
    guard let first = left.type.numberOrElement, let second = right.type.numberOrElement,
      first != second, first != .bool, second != .bool
    else { return [] }
    var convertsLeft =
      first.isInteger != second.isInteger ? first.isInteger : first.bitWidth < second.bitWidth
    if first.isComplex != second.isComplex { convertsLeft = second.isComplex }
    let (side, type, literal) =
      convertsLeft ? (left, second, isLiteral.0) : (right, first, isLiteral.1)
    if literal { return [] }
    var target = SourceType.scalar(type)
    if case .ndarray(_, let rank) = side.type { target = .ndarray(type, rank: rank) }
    return [
      FixIt(inserting: target.swiftName + "(", before: side.range),
      FixIt(inserting: ")", after: side.range),
    ]
  }

  static func operand(
    _ symbol: String, _ type: SourceType, at range: SourceRange, highlight: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "operand-type",
      "unary operator '\(symbol)' cannot be applied to an operand of type "
        + "'\(type.diagnosticName)'", at: range, highlights: [highlight])
  }

  static func remainderInFormula(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "floating-remainder", "'%' is for integers; write 'fmod(x, y)' for other numbers", at: range)
  }

  static func floatingRemainder(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "floating-remainder",
      "'%' is unavailable: For floating point numbers use truncatingRemainder instead", at: range)
  }

  static func ternaryMismatch(
    _ first: SourceType, _ second: SourceType, at range: SourceRange, then: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "ternary-mismatch",
      "result values in '? :' expression have mismatching types '\(first.diagnosticName)' and "
        + "'\(second.diagnosticName)'", at: then, highlights: [range])
  }

  static func branchMismatch(
    _ found: SourceType, _ expected: SourceType, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "branch-mismatch",
      "branches have mismatching types '\(expected.diagnosticName)' and "
        + "'\(found.diagnosticName)'", at: range)
  }

  static func branchIsNoExpression(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "branch-is-no-expression",
      "non-expression branch of 'if' or 'switch' expression may only end with a call that does "
        + "not return", at: range)
  }

  static func missingElse(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "missing-else", "'if' must have an unconditional 'else' to be used as expression", at: range)
  }

  // MARK: Subscripts

  static func noSubscripts(_ type: SourceType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "no-subscripts", "value of type '\(type.diagnosticName)' has no subscripts", at: range)
  }

  static func indexCount(
    _ type: SourceType, expected: Int, found: Int, at range: SourceRange
  ) -> Diagnostic {
    let indices = ["i", "j", "k", "l", "m", "n"].prefix(expected).joined(separator: ", ")
    return Diagnostic(
      "index-count",
      "'\(type.swiftName)' takes \(counted(expected, "index", "indices")), not \(found)",
      at: range, notes: [Note("write '[\(indices)]'", at: range)])
  }

  static func extentCount(
    _ type: SourceType, expected: Int, found: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "extent-count",
      "'\(type.swiftName)' takes \(counted(expected, "extent", "extents")), not \(found)",
      at: range)
  }

  static func axisOutOfRange(rank: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "axis-out-of-range",
      "axis is out of range; an array of rank \(rank) has the \(rank == 1 ? "axis 0" : "axes 0...\(rank - 1)")",
      at: range)
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}

extension SourceType {
  /// Whether the type is an integer or floating-point type.
  var isNumber: Bool { element.map { $0 != .bool } ?? false }

  /// The type of a scalar, or of the elements of a whole array.
  var numberOrElement: ElementType? {
    if case .ndarray(let element, _) = self { return element }
    return element
  }
}
