import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// The faults of kernels, each with what it says; `{0}` and `{1}` stand for values.
extension FaultSite {
  /// An index outside of its axis: the values are the index and the extent.
  static func indexOutOfBounds(
    of name: String?, axis: Int, rank: Int, function: String, range: SourceRange
  ) -> FaultSite {
    let array = name.map { "'\($0)'" } ?? "an array"
    let format =
      rank == 1
      ? "index {0} is out of bounds for \(array) of count {1}"
      : "index {0} is out of bounds for axis \(axis) of \(array) of extent {1}"
    return FaultSite(
      kind: .indexOutOfBounds, format: format, types: [.int, .int], function: function,
      range: range)
  }

  /// An operation with two operands, the values, whose result is not representable.
  static func overflow(
    _ symbol: String, type: ElementType, function: String, range: SourceRange
  ) -> FaultSite {
    FaultSite(
      kind: .overflow,
      format: "arithmetic overflow: {0} \(symbol) {1} does not fit in '\(type.swiftName)'",
      types: [type, type], function: function, range: range)
  }

  /// `-(x)` or `abs(x)` whose result is not representable; the value is x.
  static func overflow(
    prefix: String, type: ElementType, function: String, range: SourceRange
  ) -> FaultSite {
    FaultSite(
      kind: .overflow,
      format: "arithmetic overflow: \(prefix)({0}) does not fit in '\(type.swiftName)'",
      types: [type], function: function, range: range)
  }

  /// Division by zero; the value is the dividend.
  static func divisionByZero(
    _ symbol: String, type: ElementType, function: String, range: SourceRange
  ) -> FaultSite {
    FaultSite(
      kind: .divisionByZero, format: "division by zero: {0} \(symbol) 0", types: [type],
      function: function, range: range)
  }

  /// A value that the target type cannot represent.
  static func conversion(
    of source: ElementType, to target: ElementType, function: String, range: SourceRange
  ) -> FaultSite {
    FaultSite(
      kind: .conversion, format: "{0} cannot be converted to '\(target.swiftName)'",
      types: [source], function: function, range: range)
  }

  /// A range whose bounds, the values, are in the wrong order.
  static func reversedRange(
    of type: ElementType, function: String, range: SourceRange
  ) -> FaultSite {
    FaultSite(
      kind: .range, format: "range has lower bound {0} above its upper bound {1}",
      types: [type, type], function: function, range: range)
  }

  static func zeroStride(function: String, range: SourceRange) -> FaultSite {
    FaultSite(
      kind: .stride, format: "stride must not be zero", function: function, range: range)
  }

  /// A count of elements, the value, below zero.
  static func negativeCount(function: String, range: SourceRange) -> FaultSite {
    FaultSite(
      kind: .count, format: "negative count {0}", types: [.int], function: function, range: range)
  }

  /// An array for which there cannot be memory; what that says is the limit's business.
  static func tooLarge(function: String, range: SourceRange) -> FaultSite {
    FaultSite(kind: .memory, format: "", function: function, range: range)
  }

  /// What the program itself requires.
  static func precondition(
    _ message: String, function: String, range: SourceRange
  ) -> FaultSite {
    FaultSite(kind: .precondition, format: message, function: function, range: range)
  }

  /// A place of an operation whose faults say themselves what they are.
  static func place(function: String, range: SourceRange) -> FaultSite {
    FaultSite(kind: nil, format: "", function: function, range: range)
  }
}
