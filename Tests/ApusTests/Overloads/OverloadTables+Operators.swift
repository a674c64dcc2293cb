import ApusSemantics
import ApusVocabulary

extension OverloadTables {
  private typealias Parameter = Overload.Parameter

  /// The operators on whole arrays.
  static var operators: [Overload] {
    OperatorTable.rows.flatMap { row -> [Overload] in
      switch row.kind {
      case .binary(let symbol): infix(row.symbol, symbol)
      case .compoundAssignment(let symbol): compound(row.symbol, symbol)
      case .prefix(let symbol): prefix(row.symbol, symbol)
      case .range, .assignment, .unsupported: []
      }
    }
  }

  /// Whether arrays have the operator: `==` compares whole arrays, and `&&` has another spelling.
  private static func isLifted(_ symbol: BinaryOperator) -> Bool {
    ![.equal, .notEqual, .logicalAnd, .logicalOr].contains(symbol)
  }

  private static func isShift(_ symbol: BinaryOperator) -> Bool {
    [.shiftLeft, .shiftRight, .maskingShiftLeft, .maskingShiftRight].contains(symbol)
  }

  /// Whether the result is truth values.
  private static func isComparison(_ symbol: BinaryOperator) -> Bool {
    [
      .less, .lessOrEqual, .greater, .greaterOrEqual, .pointwiseEqual, .pointwiseNotEqual,
      .pointwiseLess, .pointwiseLessOrEqual, .pointwiseGreater, .pointwiseGreaterOrEqual,
    ].contains(symbol)
  }

  private static func infix(_ name: String, _ symbol: BinaryOperator) -> [Overload] {
    guard isLifted(symbol), let condition = symbol.domain.condition else { return [] }
    let result = isComparison(symbol) ? "NDArray<Bool, rank>" : "Self"
    if isShift(symbol) { return shifts(name) }
    let operands = [
      ("Self", "Self", false), ("Self", "Element", false), ("Element", "Self", false),
      ("Self", "Vector<Element>", true), ("Vector<Element>", "Self", true),
    ]
    // Beside those, the operators on truth values would be ambiguous for the compiler.
    return operands.filter { symbol.domain != .bool || !$0.2 }.map { left, right, isDisfavored in
      Overload(
        documentation: isDisfavored
          ? "`\(name)` of each element and the vector's in the same place of the last axis."
          : "`\(name)` of each element; shapes broadcast as NumPy's.",
        place: .array(conditions: [condition]), kind: .infix, isDisfavored: isDisfavored,
        name: name,
        parameters: [
          Parameter(name: "left", type: left), Parameter(name: "right", type: right),
        ], result: result, expression: "$0 \(name) $1")
    }
  }

  /// Shifts, by integers of any type.
  private static func shifts(_ name: String) -> [Overload] {
    let operands = [
      ("Self", "NDArray<Other, rank>", "Self"), ("Self", "Other", "Self"),
      ("Other", "Self", "NDArray<Other, rank>"),
    ]
    return operands.map { left, right, result in
      Overload(
        documentation: "`\(name)` of each element.",
        place: .array(conditions: ["Element: IntegerElement"]), kind: .infix, name: name,
        generics: ["Other: IntegerElement"],
        parameters: [
          Parameter(name: "left", type: left), Parameter(name: "right", type: right),
        ], result: result, expression: "$0 \(name) $1")
    }
  }

  private static func compound(_ name: String, _ symbol: BinaryOperator) -> [Overload] {
    guard isLifted(symbol), let condition = symbol.domain.condition else { return [] }
    let operands =
      isShift(symbol)
      ? [("NDArray<Other, rank>", false), ("Other", false)]
      : [("Self", false), ("Element", false), ("Vector<Element>", true)]
    return operands.filter { symbol.domain != .bool || !$0.1 }.map { right, isDisfavored in
      Overload(
        documentation: "`\(name)` of each element, in place.",
        place: .array(conditions: [condition]), kind: .compoundAssignment,
        isDisfavored: isDisfavored, name: name,
        generics: isShift(symbol) ? ["Other: IntegerElement"] : [],
        parameters: [
          Parameter(name: "left", type: "inout Self"), Parameter(name: "right", type: right),
        ], result: "Void", expression: "$0 \(name) $1")
    }
  }

  private static func prefix(_ name: String, _ symbol: PrefixOperator) -> [Overload] {
    guard symbol != .not, let condition = symbol.domain.condition else { return [] }
    return [
      Overload(
        documentation: "`\(name)` of each element.", place: .array(conditions: [condition]),
        kind: .prefix, name: name, parameters: [Parameter(name: "operand", type: "Self")],
        result: "Self", expression: "\(name)$0")
    ]
  }
}
