import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// A scalar operation that is being lifted to whole arrays: its operands, and what stands for an
/// element of each in the body.
struct Lifting {
  var operands: [ID<TypedExpression>] = []
  var parameters: [ID<Variable>] = []
  /// The rank of the result: the greatest of the operands' ranks.
  var rank = 0
}

/// Operations on whole arrays: the scalar operation, for each element.
extension Checker {
  /// The element type and rank of an operand that is a `Vector`, `Matrix` or `NDArray`.
  func wholeArray(_ type: InferredType) -> (element: ElementType, rank: Int)? {
    guard case .known(.ndarray(let element, let rank)) = solver.resolve(type) else { return nil }
    return (element, rank)
  }

  /// The type of an operand's elements; a scalar's own.
  func elementType(of type: InferredType) -> InferredType {
    wholeArray(type).map { .known(.scalar($0.element)) } ?? type
  }

  // MARK: Lifting

  /// What stands for `operand` in the body of a whole-array operation: an element of an array, a
  /// scalar that was evaluated before, or a literal itself.
  func lift(_ operand: Operand, into lifting: inout Lifting) -> Operand {
    let type = elementType(of: operand.type)
    if let array = wholeArray(operand.type) {
      lifting.rank = max(lifting.rank, array.rank)
    } else if isLiteralNode(operand) {
      return operand
    }
    guard let known = solver.known(type) else { return operand }
    let range = range(of: operand)
    let variable = addVariable("element", known, isMutable: false, range)
    lifting.operands.append(operand.id)
    lifting.parameters.append(variable)
    return add(.variable(variable), known, range)
  }

  /// Whether the operand is a number as it is written.
  private func isLiteralNode(_ operand: Operand) -> Bool {
    if case .literal = current.typed.expressions[operand.id].kind { return true }
    guard let waiting = pending.last(where: { $0.node == operand.id }) else { return false }
    switch waiting.kind {
    case .integer, .float, .implicitMember: return true
    case .type, .prefix, .arithmetic, .comparison, .shift, .builtin, .complex: return false
    }
  }

  /// The whole-array operation whose elements are `body`.
  func elementwise(_ lifting: Lifting, _ body: Operand, _ range: SourceRange) -> Operand {
    guard let element = solver.known(body.type)?.element else {
      if let type = solver.known(body.type), !type.containsError {
        report(
          .unsupported(
            "an array of '\(type.diagnosticName)'", instead: "an expression for each part",
            at: range))
      }
      return invalid(range)
    }
    return add(
      .elementwise(operands: lifting.operands, parameters: lifting.parameters, body: body.id),
      .ndarray(element, rank: lifting.rank), range)
  }

  // MARK: Operators

  /// `-x` and its like on a whole array; `nil` if the operand is none.
  func liftPrefix(
    _ symbol: PrefixOperator, _ place: SourceRange, _ operand: Operand, _ range: SourceRange
  ) -> Operand? {
    guard let array = wholeArray(operand.type) else { return nil }
    guard symbol.domain.contains(array.element), symbol != .not else {
      if symbol == .not, array.element == .bool {
        report(.pointwise("!", instead: ".!", at: place))
      } else if symbol == .bitNot, array.element == .bool {
        report(.pointwise("~", instead: ".!", at: place))
      } else if let type = solver.known(operand.type) {
        report(
          .operand(
            OperatorTable.symbol(of: .prefix(symbol)), type, at: place,
            highlight: self.range(of: operand)))
      }
      return invalid(range)
    }
    if symbol == .plus { return operand }
    var lifting = Lifting()
    let value = lift(operand, into: &lifting)
    let body =
      array.element.isComplex
      ? useInternal("_negate", [value], own: array.element, range)
      : add(symbol.kind(value.id, on: array.element), .scalar(array.element), range)
    if substitution == nil {
      current.typed.expressions[body.id].operatorRange = place
    }
    return elementwise(lifting, body, range)
  }

  // MARK: Builtins

  /// The use of one of `rows` for each element, when an operand is a whole array; `nil` if none is.
  func liftBuiltin(
    _ rows: [Int], _ operands: [Operand], _ own: InferredType, _ range: SourceRange
  ) -> Operand? {
    guard operands.contains(where: { wholeArray($0.type) != nil }) else { return nil }
    let table = BuiltinTable.standard
    guard let element = solver.settle(own)?.element,
      let row = rows.first(where: { table.rows[$0].domain.contains(element) }),
      operands.allSatisfy({ solver.settle($0.type) != nil })
    else { return invalid(range) }
    var lifting = Lifting()
    let elements = operands.map { lift($0, into: &lifting) }
    return elementwise(lifting, use(row, elements, own: element, range), range)
  }

  /// `select(condition, a, b)`: for each element that of `a` where the condition holds, else that
  /// of `b`; both are computed.
  func inferSelect(
    _ identifier: Identifier, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    guard arguments.count == 3, arguments.allSatisfy({ $0.label == nil }) else {
      for argument in arguments { inferIgnored(argument.value) }
      let parameters = ["condition", "a", "b"].map { CallParameter(label: nil, name: $0) }
      reportLabels(arguments, parameters, range, note: nil)
      return invalid(range)
    }
    let operands = arguments.map { infer($0.value) }
    for operand in operands where solver.known(operand.type)?.containsError == true {
      return invalid(range)
    }
    let types = operands.map { elementType(of: $0.type) }
    guard solver.unify(types[0], .bool) else {
      if let found = solver.defaultType(operands[0].type) {
        report(.notAMask(found, at: tree[arguments[0].value].range))
      }
      return invalid(range)
    }
    guard solver.unify(types[1], types[2]), solver.domain(of: types[1]) != nil,
      let type = solver.settle(types[1])
    else {
      if let first = solver.defaultType(operands[1].type),
        let second = solver.defaultType(operands[2].type)
      {
        report(.selectMismatch(text(identifier), first, second, at: identifier.range))
      }
      return invalid(range)
    }
    var lifting = Lifting()
    let isLifted = operands.contains { wholeArray($0.type) != nil }
    let values = isLifted ? operands.map { lift($0, into: &lifting) } : operands
    let body = add(.primitive(.select, values.map(\.id)), type, range)
    return isLifted ? elementwise(lifting, body, range) : body
  }

  /// An operation of two operands of which one is a whole array, element by element; `nil` if none
  /// is.
  func liftBinary(
    _ symbol: BinaryOperator, _ place: SourceRange, _ left: Operand, _ right: Operand,
    _ range: SourceRange
  ) -> Operand? {
    let arrays = [left, right].compactMap { wholeArray($0.type) }
    guard !arrays.isEmpty else { return nil }
    let text = OperatorTable.symbol(of: .binary(symbol))
    for operand in [left, right] {
      if case .array(let element)? = solver.defaultType(operand.type) {
        report(.listArithmetic(text, element: element, at: place))
        return invalid(range)
      }
    }
    if symbol == .equal || symbol == .notEqual {
      return compareWhole(symbol, place, left, right, range)
    }
    guard let scalar = symbol.onElements else {
      report(.pointwise(text, instead: symbol == .logicalAnd ? ".&" : ".|", at: place))
      return invalid(range)
    }
    guard suits(symbol, left, right) else {
      if let other = symbol.onMasks, [left, right].allSatisfy({ isMask($0) }) {
        report(.pointwise(text, instead: other, at: place))
        return invalid(range)
      }
      if symbol == .remainder, arrays.contains(where: { $0.element.isFloatingPoint }) {
        report(formula == nil ? .floatingRemainder(at: place) : .remainderInFormula(at: place))
        return invalid(range)
      }
      reportOperands(text, left, right, at: place)
      return invalid(range)
    }
    if let sum = accumulateProduct(symbol, place, left, right, range) { return sum }
    var lifting = Lifting()
    let first = lift(left, into: &lifting)
    let second = lift(right, into: &lifting)
    let result = elementwise(lifting, elementBody(scalar, place, first, second, range), range)
    if symbol == .multiply { noteScaledProduct(result, left, right) }
    return result
  }

  /// What an operator does to two elements.
  func elementBody(
    _ symbol: BinaryOperator, _ place: SourceRange, _ left: Operand, _ right: Operand,
    _ range: SourceRange
  ) -> Operand {
    if let primitive = symbol.logic {
      return add(.primitive(primitive, [left.id, right.id]), .scalar(.bool), range)
    }
    return combine(symbol.onElements ?? symbol, place, left, right, range)
  }

  /// Whether the operand is a truth value or an array of them.
  private func isMask(_ operand: Operand) -> Bool {
    solver.known(elementType(of: operand.type)) == .scalar(.bool)
  }

  /// Whether the elements of two operands go together, of which one is a whole array.
  private func suits(_ symbol: BinaryOperator, _ left: Operand, _ right: Operand) -> Bool {
    let (first, second) = (elementType(of: left.type), elementType(of: right.type))
    if symbol.isShift {
      return solver.restrict(first, to: .integers) && solver.restrict(second, to: .integers)
        && solver.settle(first) != nil && solver.settle(second) != nil
    }
    if !solver.unify(first, second) {
      // Integers of two types are compared by their values.
      guard symbol.onElements?.isComparison == true,
        let one = solver.known(first)?.element, one.isInteger,
        let other = solver.known(second)?.element, other.isInteger
      else { return false }
      return true
    }
    guard solver.restrict(first, to: symbol.domain) else { return false }
    return solver.settle(first) != nil
  }
}
