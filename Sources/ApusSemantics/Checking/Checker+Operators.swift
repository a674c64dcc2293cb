import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Operators.
extension Checker {
  /// Reports operands whose types do not go together.
  func reportOperands(
    _ symbol: String, _ left: Operand, _ right: Operand, at place: SourceRange
  ) {
    guard let first = solver.defaultType(left.type), let second = solver.defaultType(right.type),
      !first.containsError, !second.containsError
    else { return }
    report(
      .operands(
        symbol, (first, range(of: left)), (second, range(of: right)), at: self.place(place),
        isLiteral: (solver.isLiteral(left.type), solver.isLiteral(right.type))))
  }

  func inferPrefix(
    _ symbol: PrefixOperator, _ place: SourceRange, _ node: ID<ExpressionNode>,
    _ range: SourceRange
  ) -> Operand {
    let operand = infer(node, expected: symbol == .not ? wantedTruth(node) : nil)
    if solver.known(operand.type)?.containsError == true { return invalid(range) }
    if let lifted = liftPrefix(symbol, place, operand, range) { return lifted }
    if symbol == .minus, !promises(.negate, [operand], "-", at: place) { return invalid(range) }
    guard symbol != .pointwiseNot, solver.restrict(operand.type, to: symbol.domain) else {
      reportPrefix(symbol, operand, at: place)
      return invalid(range)
    }
    if symbol == .plus { return operand }
    return add(
      .tuple([]), operand.type, range, operator: place,
      pending: .prefix(symbol, operand.id, operand.type))
  }

  private func reportPrefix(_ symbol: PrefixOperator, _ operand: Operand, at place: SourceRange) {
    guard let type = solver.defaultType(operand.type) else { return }
    let text = OperatorTable.symbol(of: .prefix(symbol))
    if let shape = type.arrayShape {
      report(.listArithmetic(text, element: shape.element, at: place))
    } else if symbol == .pointwiseNot {
      report(.pointwiseOnScalars(text, instead: "!", at: place))
    } else if symbol == .not {
      report(.notABoolean(type, at: range(of: operand), negated: place))
    } else {
      report(.operand(text, type, at: place, highlight: range(of: operand)))
    }
  }

  func inferBinary(
    _ symbol: BinaryOperator, _ place: SourceRange, _ left: ID<ExpressionNode>,
    _ right: ID<ExpressionNode>, _ range: SourceRange
  ) -> Operand {
    switch symbol {
    case .logicalAnd, .logicalOr:
      let first = infer(left, expected: wantedTruth(left))
      let second = infer(right, expected: wantedTruth(right))
      if let lifted = liftBinary(symbol, place, first, second, range) { return lifted }
      checkCondition(first, left)
      checkCondition(second, right)
      return add(.logical(isAnd: symbol == .logicalAnd, first.id, second.id), .bool, range)
    case .shiftLeft, .shiftRight, .maskingShiftLeft, .maskingShiftRight:
      return combine(symbol, place, infer(left), settledOperand(right), range)
    case .equal where isSign(left) != nil && isSign(right) != nil,
      .notEqual where isSign(left) != nil && isSign(right) != nil:
      guard let first = inferSign(left), let second = inferSign(right) else {
        return invalid(range)
      }
      return add(
        .primitive(symbol.comparison, [first.id, second.id]), .scalar(.bool), range)
    case .multiply, .wrappingMultiply, .divide, .remainder, .bitAnd, .add, .wrappingAdd,
      .subtract, .wrappingSubtract, .bitOr, .bitXor, .equal, .notEqual, .less, .lessOrEqual,
      .greater, .greaterOrEqual, .pointwiseEqual, .pointwiseNotEqual, .pointwiseLess,
      .pointwiseLessOrEqual, .pointwiseGreater, .pointwiseGreaterOrEqual, .pointwiseAnd,
      .pointwiseOr, .pointwiseXor:
      return combine(symbol, place, infer(left), infer(right), range)
    }
  }

  /// An operand whose type its context does not decide.
  func settledOperand(_ node: ID<ExpressionNode>) -> Operand {
    let operand = infer(node)
    return Operand(id: operand.id, type: .known(settledType(operand, at: tree[node].range)))
  }

  /// The operation on operands that were checked; also for compound assignments.
  func combine(
    _ symbol: BinaryOperator, _ place: SourceRange, _ left: Operand, _ right: Operand,
    _ range: SourceRange
  ) -> Operand {
    for operand in [left, right] where solver.known(operand.type)?.containsError == true {
      return invalid(range)
    }
    if let lifted = liftBinary(symbol, place, left, right, range) { return lifted }
    let name = OperatorTable.symbol(of: .binary(symbol))
    guard promises(Abilities(neededBy: symbol), [left, right], name, at: place) else {
      return invalid(range)
    }
    switch symbol {
    case .multiply, .divide, .add, .subtract:
      return arithmetic(symbol, [.numeric, .complex], place, left, right, range)
    case .wrappingMultiply, .remainder, .bitAnd, .wrappingAdd, .wrappingSubtract, .bitOr, .bitXor:
      return arithmetic(symbol, .integers, place, left, right, range)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      return compare(symbol, place, left, right, range)
    case .shiftLeft, .shiftRight, .maskingShiftLeft, .maskingShiftRight:
      guard solver.restrict(left.type, to: .integers), solver.restrict(right.type, to: .integers)
      else {
        reportOperands(OperatorTable.symbol(of: .binary(symbol)), left, right, at: place)
        return invalid(range)
      }
      return add(
        .tuple([]), left.type, range, pending: .shift(symbol, left, right, left.type))
    case .logicalAnd, .logicalOr, .pointwiseEqual, .pointwiseNotEqual, .pointwiseLess,
      .pointwiseLessOrEqual, .pointwiseGreater, .pointwiseGreaterOrEqual, .pointwiseAnd,
      .pointwiseOr, .pointwiseXor:
      report(
        .pointwiseOnScalars(
          OperatorTable.symbol(of: .binary(symbol)), instead: symbol.onScalars, at: place))
      return invalid(range)
    }
  }

  private func arithmetic(
    _ symbol: BinaryOperator, _ domain: ElementTypes, _ place: SourceRange, _ left: Operand,
    _ right: Operand, _ range: SourceRange
  ) -> Operand {
    let text = OperatorTable.symbol(of: .binary(symbol))
    for operand in [left, right] {
      guard let shape = solver.defaultType(operand.type)?.arrayShape else { continue }
      report(.listArithmetic(text, element: shape.element, at: place))
      return invalid(range)
    }
    guard solver.unify(left.type, right.type) else {
      reportOperands(text, left, right, at: place)
      return invalid(range)
    }
    guard solver.restrict(left.type, to: domain) else {
      if symbol == .remainder, let type = solver.defaultType(left.type)?.element,
        type.isFloatingPoint
      {
        report(formula == nil ? .floatingRemainder(at: place) : .remainderInFormula(at: place))
      } else {
        reportOperands(text, left, right, at: place)
      }
      return invalid(range)
    }
    if symbol == .divide, let fraction = fraction(place, left, right, range) { return fraction }
    return add(
      .tuple([]), left.type, range, operator: place,
      pending: .arithmetic(symbol, left, right, left.type))
  }

  /// The quotient of two numbers in a formula: whoever writes `1 / 3` there, or `n / 2`, means the
  /// fraction. `nil` for what is no integer, and in an index, where only an integer makes sense.
  private func fraction(
    _ place: SourceRange, _ left: Operand, _ right: Operand, _ range: SourceRange
  ) -> Operand? {
    guard let formula, !isInLibrary, !formula.wholeDivisions.contains(place.lower) else {
      return nil
    }
    if solver.isLiteral(left.type) {
      _ = solver.unify(left.type, solver.variable(in: [.numeric, .complex], literal: .float))
    }
    guard solver.known(left.type)?.element?.isInteger == true else { return nil }
    let (first, second) = (
      converted(left, to: .double, range), converted(right, to: .double, range)
    )
    return add(
      .tuple([]), first.type, range, operator: place,
      pending: .arithmetic(.divide, first, second, first.type))
  }

  private func compare(
    _ symbol: BinaryOperator, _ place: SourceRange, _ left: Operand, _ right: Operand,
    _ range: SourceRange
  ) -> Operand {
    let text = OperatorTable.symbol(of: .binary(symbol))
    if solver.unify(left.type, right.type) {
      return comparison(symbol, place, left, right, range)
    }
    if let first = solver.known(left.type)?.element, first.isInteger,
      let second = solver.known(right.type)?.element, second.isInteger
    {
      return mixedComparison(symbol, (left, first), (right, second), range)
    }
    reportOperands(text, left, right, at: place)
    return add(.tuple([]), SourceType.error, range)
  }

  private func comparison(
    _ symbol: BinaryOperator, _ place: SourceRange, _ left: Operand, _ right: Operand,
    _ range: SourceRange
  ) -> Operand {
    let isEquality = symbol == .equal || symbol == .notEqual
    switch solver.resolve(left.type) {
    case .tuple, .known(.tuple):
      return compareTuples(symbol, place, left, right, range)
    case .known(.scalar(let element)) where !isEquality && (element == .bool || element.isComplex):
      reportOperands(OperatorTable.symbol(of: .binary(symbol)), left, right, at: place)
      return invalid(range)
    case .known(.array), .known(.ndarray), .known(.range), .range:
      report(
        .unsupported(
          "comparing whole arrays or ranges", instead: "a loop over the elements", at: place))
      return invalid(range)
    case .known, .variable: break
    }
    return add(
      .tuple([]), .bool, range, pending: .comparison(symbol, left, right))
  }

  /// Compares tuples element by element; each is evaluated once.
  private func compareTuples(
    _ symbol: BinaryOperator, _ place: SourceRange, _ left: Operand, _ right: Operand,
    _ range: SourceRange
  ) -> Operand {
    guard case .tuple(let types)? = solver.settle(left.type),
      solver.settle(right.type) != nil
    else { return invalid(range) }
    let isEquality = symbol == .equal || symbol == .notEqual
    let isComparable = types.allSatisfy { item in
      item.type.element.map { isEquality || !$0.isComplex } ?? false
    }
    guard isComparable, types.count <= 6 else {
      report(
        .unsupported(
          "comparing these tuples", instead: "a comparison of each element", at: place))
      return invalid(range)
    }
    let type = SourceType.tuple(types)
    let first = addVariable("left", type, isMutable: false, range)
    let second = addVariable("right", type, isMutable: false, range)
    var result: Operand?
    for index in types.indices.reversed() {
      let a = element(index, of: first, type, range)
      let b = element(index, of: second, type, range)
      result = compareElements(symbol, a, b, rest: result, range)
    }
    guard let result else {
      return add(.literal(Constant(symbol == .equal)), .scalar(.bool), range)
    }
    let statements = [
      add(.bind(.variable(first), left.id), range), add(.bind(.variable(second), right.id), range),
      add(.yield(result.id), range),
    ]
    return add(.value(of: add(.block(statements), range)), .bool, range)
  }

  private func element(
    _ index: Int, of variable: ID<Variable>, _ type: SourceType, _ range: SourceRange
  ) -> Operand {
    inferTupleElement(add(.variable(variable), type, range), index: index, range)
  }

  /// The comparison of one pair of elements, followed by `rest`.
  private func compareElements(
    _ symbol: BinaryOperator, _ left: Operand, _ right: Operand, rest: Operand?,
    _ range: SourceRange
  ) -> Operand {
    let pair = [left.id, right.id]
    let type = solver.known(left.type)?.element ?? .bool
    guard let rest else { return compared(symbol, left, right, type, range) }
    if symbol == .equal || symbol == .notEqual {
      let this = compared(symbol, left, right, type, range)
      return add(.logical(isAnd: symbol == .equal, this.id, rest.id), .bool, range)
    }
    let isLess = symbol == .less || symbol == .lessOrEqual
    // As Swift does: only when the elements are equal do the next ones count.
    let equal = add(.primitive(.equal, pair), .scalar(.bool), range)
    let ordered = add(.primitive(isLess ? .less : .greater, pair), .scalar(.bool), range)
    return add(.conditional(equal.id, rest.id, ordered.id), .bool, range)
  }

  /// The comparison of two scalars of one type.
  func compared(
    _ symbol: BinaryOperator, _ left: Operand, _ right: Operand, _ type: ElementType,
    _ range: SourceRange
  ) -> Operand {
    guard type.isComplex else {
      return add(.primitive(symbol.comparison, [left.id, right.id]), .scalar(.bool), range)
    }
    let isEqual = useInternal("_isEqual", [left, right], own: type, range)
    return symbol == .equal
      ? isEqual : add(.primitive(.not, [isEqual.id]), .scalar(.bool), range)
  }

  /// Compares integers of different types by value.
  private func mixedComparison(
    _ symbol: BinaryOperator, _ left: (Operand, ElementType), _ right: (Operand, ElementType),
    _ range: SourceRange
  ) -> Operand {
    let (first, second) = (left.1, right.1)
    let needsSign = first.isSignedInteger || second.isSignedInteger
    let fitsSigned =
      (first.isSignedInteger || first.bitWidth < 64)
      && (second.isSignedInteger || second.bitWidth < 64)
    if fitsSigned || !needsSign {
      let wide: ElementType = fitsSigned ? .int64 : .uint64
      let operands = [converted(left.0, to: wide, range), converted(right.0, to: wide, range)]
      return add(
        .primitive(symbol.comparison, operands.map(\.id)), .scalar(.bool), range)
    }
    let isSignedFirst = first.isSignedInteger
    let a = converted(left.0, to: isSignedFirst ? .int64 : .uint64, range)
    let b = converted(right.0, to: isSignedFirst ? .uint64 : .int64, range)
    let (name, isNegated) = symbol.mixedComparison(isSignedFirst: isSignedFirst)
    let result = useInternal(name, [a, b], own: .int64, range)
    return isNegated ? add(.primitive(.not, [result.id]), .scalar(.bool), range) : result
  }
}

extension BinaryOperator {
  /// The instruction that compares; `.equal` for what is no comparison.
  var comparison: Primitive {
    switch self {
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterEqual
    case .equal, .shiftLeft, .shiftRight, .maskingShiftLeft, .maskingShiftRight, .multiply,
      .wrappingMultiply, .divide, .remainder, .bitAnd, .add, .wrappingAdd, .subtract,
      .wrappingSubtract, .bitOr, .bitXor, .logicalAnd, .logicalOr, .pointwiseEqual,
      .pointwiseNotEqual, .pointwiseLess, .pointwiseLessOrEqual, .pointwiseGreater,
      .pointwiseGreaterOrEqual, .pointwiseAnd, .pointwiseOr, .pointwiseXor:
      .equal
    }
  }

  /// The builtin that computes with complex numbers, for those operators that have one.
  var complexName: String? {
    switch self {
    case .add: "_add"
    case .subtract: "_subtract"
    case .multiply: "_multiply"
    case .divide: "_divide"
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .shiftLeft,
      .shiftRight, .maskingShiftLeft, .maskingShiftRight, .wrappingMultiply, .remainder, .bitAnd,
      .wrappingAdd, .wrappingSubtract, .bitOr, .bitXor, .logicalAnd, .logicalOr, .pointwiseEqual,
      .pointwiseNotEqual, .pointwiseLess, .pointwiseLessOrEqual, .pointwiseGreater,
      .pointwiseGreaterOrEqual, .pointwiseAnd, .pointwiseOr, .pointwiseXor:
      nil
    }
  }

  /// The builtin that compares 64-bit integers of different signs, and whether the answer is
  /// its opposite.
  func mixedComparison(isSignedFirst: Bool) -> (name: String, isNegated: Bool) {
    let suffix = isSignedFirst ? "Signed" : "Unsigned"
    if self == .less || self == .greaterOrEqual {
      return ("_less" + suffix, self == .greaterOrEqual)
    }
    if self == .lessOrEqual || self == .greater {
      return ("_lessOrEqual" + suffix, self == .greater)
    }
    return ("_equal" + suffix, self == .notEqual)
  }

  /// The instruction of an arithmetic or bitwise operator, and whether it is checked on integers.
  var arithmetic: (primitive: Primitive, isChecked: Bool)? {
    switch self {
    case .add: (.add, true)
    case .subtract: (.sub, true)
    case .multiply: (.mul, true)
    case .divide: (.div, true)
    case .remainder: (.rem, true)
    case .wrappingAdd: (.add, false)
    case .wrappingSubtract: (.sub, false)
    case .wrappingMultiply: (.mul, false)
    case .bitAnd: (.and, false)
    case .bitOr: (.or, false)
    case .bitXor: (.xor, false)
    case .shiftLeft, .shiftRight, .maskingShiftLeft, .maskingShiftRight, .equal, .notEqual, .less,
      .lessOrEqual, .greater, .greaterOrEqual, .logicalAnd, .logicalOr, .pointwiseEqual,
      .pointwiseNotEqual, .pointwiseLess, .pointwiseLessOrEqual, .pointwiseGreater,
      .pointwiseGreaterOrEqual, .pointwiseAnd, .pointwiseOr, .pointwiseXor:
      nil
    }
  }
}
