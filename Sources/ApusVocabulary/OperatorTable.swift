/// THE operator table: every operator of the language, and those of Swift that it names as
/// unsupported. Lexer, parser, semantics and printer ask this table, so an operator is one row.
package enum OperatorTable {
  /// All rows.
  package static let rows: [Operator] =
    infix(.bitwiseShift, assigning: true, ("<<", .shiftLeft), (">>", .shiftRight))
    + infix(
      .bitwiseShift, assigning: true, ("&<<", .maskingShiftLeft), ("&>>", .maskingShiftRight))
    + infix(
      .multiplication, assigning: true, ("*", .multiply), ("/", .divide), ("%", .remainder),
      ("&*", .wrappingMultiply), ("&", .bitAnd))
    + infix(
      .addition, assigning: true, ("+", .add), ("-", .subtract), ("&+", .wrappingAdd),
      ("&-", .wrappingSubtract), ("|", .bitOr), ("^", .bitXor))
    + infix(
      .comparison, ("==", .equal), ("!=", .notEqual), ("<", .less), ("<=", .lessOrEqual),
      (">", .greater), (">=", .greaterOrEqual))
    + infix(
      .comparison, (".==", .pointwiseEqual), (".!=", .pointwiseNotEqual),
      (".<", .pointwiseLess), (".<=", .pointwiseLessOrEqual), (".>", .pointwiseGreater),
      (".>=", .pointwiseGreaterOrEqual))
    + infix(.logicalConjunction, ("&&", .logicalAnd))
    + infix(.logicalConjunction, assigning: true, (".&", .pointwiseAnd))
    + infix(.logicalDisjunction, ("||", .logicalOr))
    + infix(.logicalDisjunction, assigning: true, (".|", .pointwiseOr), (".^", .pointwiseXor))
    + prefix(("-", .minus), ("+", .plus), ("!", .not), ("~", .bitNot), (".!", .pointwiseNot))
    + ranges(("..<", .halfOpen, [.infix, .prefix]), ("...", .closed, [.infix, .prefix, .postfix]))
    + [Operator(symbol: "=", fixity: .infix, precedence: .assignment, kind: .assignment)]
    + unsupported

  /// Operators of Swift, and of its relatives, that kernels do not have.
  private static let unsupported: [Operator] = [
    refused("??", .infix, .nilCoalescing, "there are no optional values; write '?:' with a test"),
    refused("===", .infix, .comparison, "write '==' instead"),
    refused("!==", .infix, .comparison, "write '!=' instead"),
    refused("~=", .infix, .comparison, "write a comparison instead"),
    refused(
      "**", .infix, .multiplication,
      "write 'pow(x, y)' instead, or 'x * x', which integers have too"),
    refused("<>", .infix, .comparison, "write '!=' instead"),
    refused("++", .postfix, .addition, "write '+= 1' instead"),
    refused("--", .postfix, .addition, "write '-= 1' instead"),
    refused("++", .prefix, .addition, "write '+= 1' instead"),
    refused("--", .prefix, .addition, "write '-= 1' instead"),
  ]

  /// The number in `rows` of the operator with this symbol, in UTF-8, and fixity.
  package static func index(
    of symbol: UnsafeBufferPointer<UInt8>, _ fixity: Operator.Fixity
  ) -> Int? {
    key(symbol, fixity).flatMap { places[$0] }
  }

  /// The operator with this symbol and fixity.
  package static func find(_ symbol: String, _ fixity: Operator.Fixity) -> Operator? {
    var copy = symbol
    return copy.withUTF8 { index(of: $0, fixity) }.map { rows[$0] }
  }

  /// The symbol of `kind`, for printing.
  package static func symbol(of kind: OperatorKind) -> String {
    rows.first { $0.kind == kind }?.symbol ?? ""
  }

  /// Rows by their packed symbol and fixity.
  private static let places: [UInt64: Int] = {
    var places: [UInt64: Int] = [:]
    for (place, row) in rows.enumerated() {
      var symbol = row.symbol
      if let key = symbol.withUTF8({ key($0, row.fixity) }) { places[key] = place }
    }
    return places
  }()

  /// Symbol and fixity in one number; `nil` for a symbol longer than any of the table.
  private static func key(
    _ symbol: UnsafeBufferPointer<UInt8>, _ fixity: Operator.Fixity
  ) -> UInt64? {
    guard symbol.count <= 7 else { return nil }
    return symbol.reduce(UInt64(fixity.rawValue)) { $0 << 8 | UInt64($1) }
  }
}

extension OperatorTable {
  /// Rows of infix operators and, when they are `assigning`, of their `op=` forms.
  private static func infix(
    _ precedence: PrecedenceGroup, assigning: Bool = false,
    _ operators: (String, BinaryOperator)...
  ) -> [Operator] {
    operators.flatMap { symbol, kind in
      let row = Operator(
        symbol: symbol, fixity: .infix, precedence: precedence, kind: .binary(kind))
      let assignment = Operator(
        symbol: symbol + "=", fixity: .infix, precedence: .assignment,
        kind: .compoundAssignment(kind))
      return assigning ? [row, assignment] : [row]
    }
  }

  /// Rows of prefix operators.
  private static func prefix(_ operators: (String, PrefixOperator)...) -> [Operator] {
    operators.map { symbol, kind in
      Operator(symbol: symbol, fixity: .prefix, precedence: .bitwiseShift, kind: .prefix(kind))
    }
  }

  /// Rows of the operators that make ranges, one for each place where they may stand.
  private static func ranges(
    _ operators: (String, RangeOperator, [Operator.Fixity])...
  ) -> [Operator] {
    operators.flatMap { symbol, kind, fixities in
      fixities.map {
        Operator(symbol: symbol, fixity: $0, precedence: .rangeFormation, kind: .range(kind))
      }
    }
  }

  /// The row of an operator that kernels do not have.
  private static func refused(
    _ symbol: String, _ fixity: Operator.Fixity, _ precedence: PrecedenceGroup, _ advice: String
  ) -> Operator {
    Operator(
      symbol: symbol, fixity: fixity, precedence: precedence, kind: .unsupported, advice: advice)
  }
}
