import ApusDiagnostics
import ApusVocabulary

/// Whole arrays.
extension Diagnostic {
  static func bufferOwnership(
    _ type: String, isInout: Bool, at range: SourceRange
  ) -> Diagnostic {
    let place = SourceRange(range.source, range.lower, range.lower)
    return isInout
      ? Diagnostic(
        "inout-buffer", "a parameter of type '\(type)' is not 'inout' in a kernel", at: range,
        notes: [Note("what it points to stays where it is; remove 'inout'", at: range)])
      : Diagnostic(
        "buffer-not-inout", "a parameter of type '\(type)' has to be 'inout' in a kernel",
        at: range, fixIts: [FixIt(inserting: "inout ", before: place)])
  }

  static func bufferElement(_ type: SourceType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "buffer-element", "a buffer has elements of a scalar type, not '\(type.diagnosticName)'",
      at: range)
  }

  static func bufferHandedOn(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "buffer-handed-on",
      "'\(name)' can't be handed on to another kernel; take an 'inout MutableSpan' instead",
      at: range)
  }

  static func bufferReplaced(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "buffer-replaced",
      "'\(name)' is memory of the caller and can't get a new value as a whole; assign its elements",
      at: range)
  }

  /// Arithmetic on `[T]`, whose `+` is something else in Swift.
  static func listArithmetic(
    _ name: String, element: ElementType, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "list-arithmetic", "'\(name)' does not work on the elements of '[\(element.swiftName)]'",
      at: range,
      notes: [
        Note(
          "array arithmetic is on 'Vector', 'Matrix' and 'NDArray'; write 'Vector(x)', or "
            + "declare a 'Vector<\(element.swiftName)>'", at: range)
      ])
  }

  /// An operator on truth values or whole values where one on elements is meant.
  static func pointwise(
    _ symbol: String, instead: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "pointwise-operator",
      "'\(symbol)' does not work on the elements of an array; write '\(instead)' instead",
      at: range, fixIts: [FixIt(replacing: range, with: instead)])
  }

  /// An array in brackets that is neither a mask nor indices.
  static func subscriptArray(
    _ type: SourceType, rank: Int, at range: SourceRange
  ) -> Diagnostic {
    let array = SourceType.ndarray(.bool, rank: rank).swiftName
    let ofAxis = rank == 1 ? "" : "for an axis a mask of type 'Vector<Bool>' or "
    return Diagnostic(
      "subscript-array",
      "an array of rank \(rank) takes a mask of type '\(array)', or \(ofAxis)indices of type "
        + "'Vector<Int>', in its brackets, not '\(type.swiftName)'", at: range)
  }

  /// `[T]` in the brackets of a whole array.
  static func subscriptList(
    _ text: String, element: ElementType, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "subscript-list",
      "\(element == .bool ? "a mask is a 'Vector<Bool>'" : "indices are a 'Vector<Int>'"), not "
        + "'[\(element.swiftName)]'; write 'Vector(\(text))'", at: range,
      fixIts: [FixIt(inserting: "Vector(", before: range), FixIt(inserting: ")", after: range)])
  }

  /// What a whole array is to be made of, but can't.
  static func arraySource(
    _ found: SourceType, of type: SourceType, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "array-source",
      "'\(type.swiftName)' cannot be made of a value of type '\(found.diagnosticName)'", at: range)
  }

  /// Rows of a literal that differ in shape.
  static func raggedLiteral(
    _ first: [Int], _ second: [Int], at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "ragged-literal",
      "this part of the literal has the shape \(second), but the one before has \(first)", at: range
    )
  }

  /// A literal that is nested too deep, or not deep enough.
  static func literalRank(expected: Int, found: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "literal-rank",
      "a literal of rank \(found) cannot be an array of rank \(expected)", at: range)
  }

  /// `transposed` with axes that are not all of the array's.
  static func axisCount(expected: Int, found: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "axis-count", "an array of rank \(expected) has \(expected) axes to name, not \(found)",
      at: range)
  }

  /// `x.reshaped(-1, -1)`.
  static func secondOpenExtent(at range: SourceRange) -> Diagnostic {
    Diagnostic("second-open-extent", "only one extent can be -1, which the others leave", at: range)
  }

  /// `[T]` on the right of an assignment to a slice.
  static func listAssigned(element: ElementType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "list-assigned", "cannot assign '[\(element.swiftName)]' to a slice; write 'Vector(x)'",
      at: range)
  }

  /// `select(c, a, b)` of values of two types.
  static func selectMismatch(
    _ name: String, _ first: SourceType, _ second: SourceType, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "select-mismatch",
      "'\(name)' chooses between elements of one type, not of '\(first.diagnosticName)' and "
        + "'\(second.diagnosticName)'", at: range)
  }

  /// A condition that chooses between elements.
  static func notAMask(_ type: SourceType, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "not-a-mask",
      "a mask is an array of 'Bool', or a 'Bool', not '\(type.diagnosticName)'", at: range)
  }

  /// What has another name than in NumPy.
  static func otherName(_ name: String, instead: String, at range: SourceRange) -> Diagnostic {
    Diagnostic("other-name", "there is no '\(name)'; write \(instead)", at: range)
  }

  /// `x.mean` without parentheses.
  static func missingCall(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "missing-call", "'\(name)' is a method; write '\(name)()'", at: range,
      fixIts: [FixIt(inserting: "()", after: range)])
  }

  /// An argument by a label that NumPy has.
  static func otherLabel(_ name: String, instead: String, at range: SourceRange) -> Diagnostic {
    Diagnostic("other-name", "there is no argument '\(name)'; write \(instead)", at: range)
  }

  /// A product of arrays by the function for others.
  static func otherProduct(
    _ name: String, of operands: String, instead: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "other-product", "'\(name)' is not for \(operands); write '\(instead)' instead", at: range,
      fixIts: [FixIt(replacing: range, with: instead)])
  }

  /// `x[-1]`
  static func negativeIndex(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "negative-index",
      "indices count from 0; write 'x[x.count - 1]' for the last element of 'x'", at: range)
  }

  /// `x[..<n - 2]`
  static func boundWithoutParentheses(
    _ text: String, bound: SourceRange, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "bound-without-parentheses",
      "'\(text)' is an operation on a range; put parentheses around its bound", at: range,
      fixIts: [FixIt(inserting: "(", before: bound), FixIt(inserting: ")", after: range)])
  }

  /// `.&` and its like on scalars.
  static func pointwiseOnScalars(
    _ symbol: String, instead: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "pointwise-on-scalars",
      "'\(symbol)' is for the elements of arrays; write '\(instead)' instead", at: range,
      fixIts: [FixIt(replacing: range, with: instead)])
  }
}
