import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// The faults of kernels, each with what it says; `{0}` and `{1}` stand for values.
extension FaultSite {
  /// An index outside of its axis: the values are the index and the extent.
  static func indexOutOfBounds(
    of name: String?, axis: Int, rank: Int, function: String, range: SourceRange
  ) -> FaultSite {
    let place = place(of: name, axis: axis, rank: rank, extent: 1)
    return FaultSite(
      kind: .indexOutOfBounds, format: "index {0} is out of bounds for \(place)",
      types: [.int, .int], function: function,
      range: range)
  }

  /// A range that is no part of its axis: the values are its bounds, as far as they are written,
  /// and the extent.
  static func rangeOutOfBounds(
    of name: String?, axis: Int, rank: Int, bounds: (lower: Bool, upper: Bool), isClosed: Bool,
    function: String, range: SourceRange
  ) -> FaultSite {
    let lower = bounds.lower ? "{0}" : ""
    let upper = bounds.upper ? (bounds.lower ? "{1}" : "{0}") : ""
    let count = (bounds.lower ? 1 : 0) + (bounds.upper ? 1 : 0)
    let symbol = isClosed ? "..." : "..<"
    let place = place(of: name, axis: axis, rank: rank, extent: count)
    return FaultSite(
      kind: .indexOutOfBounds,
      format: "range \(lower)\(symbol)\(upper) is out of bounds for \(place)",
      types: Array(repeating: .int, count: count + 1), function: function, range: range)
  }

  /// A stride that leaves its axis: the values are start, bound, step, and the extent.
  static func strideOutOfBounds(
    of name: String?, axis: Int, rank: Int, isThrough: Bool, function: String, range: SourceRange
  ) -> FaultSite {
    let place = place(of: name, axis: axis, rank: rank, extent: 3)
    let word = isThrough ? "through" : "to"
    return FaultSite(
      kind: .indexOutOfBounds,
      format: "stride from {0} \(word) {1} by {2} is out of bounds for \(place)",
      types: [.int, .int, .int, .int], function: function, range: range)
  }

  /// A mask that is not as long as the axis of which it chooses; the values are both extents.
  static func maskMisfit(
    of name: String?, axis: Int, rank: Int, function: String, range: SourceRange
  ) -> FaultSite {
    let place = place(of: name, axis: axis, rank: rank, extent: 1)
    return FaultSite(
      kind: .shape, format: "a mask of count {0} does not suit \(place)", types: [.int, .int],
      function: function, range: range)
  }

  /// What messages call an axis, whose extent is the value of this number.
  private static func place(of name: String?, axis: Int, rank: Int, extent: Int) -> String {
    let array = name.map { "'\($0)'" } ?? "an array"
    return rank == 1
      ? "\(array) of count {\(extent)}" : "axis \(axis) of \(array) of extent {\(extent)}"
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

  /// Arrays that do not broadcast; the values are the extents of both, at most four of them.
  static func shapes(
    ranks: (Int, Int), function: String, range: SourceRange
  ) -> FaultSite {
    let first = shape(0..<ranks.0)
    let second = shape(ranks.0..<ranks.0 + ranks.1)
    return FaultSite(
      kind: .shape, format: "shapes \(first) and \(second) do not match",
      types: Array(repeating: .int, count: ranks.0 + ranks.1), function: function, range: range)
  }

  /// An array that does not broadcast to the slice that it is assigned to; the values are the
  /// extents of both.
  static func misfit(
    ranks: (value: Int, slice: Int), function: String, range: SourceRange
  ) -> FaultSite {
    let value = shape(0..<ranks.value)
    let slice = shape(ranks.value..<ranks.value + ranks.slice)
    return FaultSite(
      kind: .shape, format: "shape \(value) cannot be assigned to shape \(slice)",
      types: Array(repeating: .int, count: ranks.value + ranks.slice), function: function,
      range: range)
  }

  /// The text of a shape whose extents are these values.
  private static func shape(_ values: Range<Int>) -> String {
    "[" + values.map { "{\($0)}" }.joined(separator: ", ") + "]"
  }

  /// The same for arrays of higher rank; the values are the extents of the first axis at which
  /// they differ, aligned at the last.
  static func extents(axis: Int, function: String, range: SourceRange) -> FaultSite {
    FaultSite(
      kind: .shape, format: "extents {0} and {1} of axis \(axis) do not match",
      types: [.int, .int], function: function, range: range)
  }

  /// A reshape to another number of elements; the values are how many there are, and the new
  /// extents, at most three of them.
  static func reshape(rank: Int, function: String, range: SourceRange) -> FaultSite {
    let shown = min(rank, 3)
    let extents = (1...shown).map { "{\($0)}" } + (rank > shown ? ["…"] : [])
    return FaultSite(
      kind: .shape,
      format: "{0} elements do not have the shape [\(extents.joined(separator: ", "))]",
      types: Array(repeating: .int, count: shown + 1), function: function, range: range)
  }

  /// A count of elements, the value, below zero.
  static func negativeCount(function: String, range: SourceRange) -> FaultSite {
    FaultSite(
      kind: .count, format: "negative count {0}", types: [.int], function: function, range: range)
  }

  /// An extent, the value, below zero in another shape for the same elements.
  static func negativeExtent(function: String, range: SourceRange) -> FaultSite {
    FaultSite(
      kind: .count,
      format: "reshaped takes no extent {0}; the one that the others leave is written as the "
        + "literal -1", types: [.int], function: function, range: range)
  }

  /// An extent, the value, that no array in memory can have.
  static func tooLarge(function: String, range: SourceRange) -> FaultSite {
    FaultSite(
      kind: .count, format: "no array of several axes has an extent of {0}", types: [.int],
      function: function, range: range)
  }

  /// What the program itself requires.
  static func precondition(
    _ message: String, _ types: [ElementType] = [], function: String, range: SourceRange
  ) -> FaultSite {
    FaultSite(
      kind: .precondition, format: message, types: types, function: function, range: range)
  }

  /// A place of an operation whose faults say themselves what they are.
  static func place(function: String, range: SourceRange) -> FaultSite {
    FaultSite(kind: nil, format: "", function: function, range: range)
  }
}
