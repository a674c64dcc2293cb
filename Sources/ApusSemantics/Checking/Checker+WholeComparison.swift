import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Comparing whole arrays.
extension Checker {
  /// `a == b` of whole arrays: whether shapes and all elements are equal.
  func compareWhole(
    _ symbol: BinaryOperator, _ place: SourceRange, _ left: Operand, _ right: Operand,
    _ range: SourceRange
  ) -> Operand {
    let text = OperatorTable.symbol(of: .binary(symbol))
    guard let first = wholeArray(left.type), let second = wholeArray(right.type) else {
      report(.pointwise(text, instead: "." + text, at: place))
      return invalid(range)
    }
    guard first == second, let type = solver.known(left.type) else {
      reportOperands(text, left, right, at: place)
      return invalid(range)
    }
    let a = addVariable("left", type, isMutable: false, range)
    let b = addVariable("right", type, isMutable: false, range)
    let isEqual = symbol == .equal
    let differs = yieldTruth(!isEqual, range)
    let loops = compareElements(a, b, type, differs, range)
    let sameShape = (0..<first.rank).map { axis -> ID<TypedExpression> in
      let extents = [a, b].map { array in
        add(.extent(add(.variable(array), type, range).id, axis: axis), .scalar(.int), range).id
      }
      return add(.primitive(.equal, extents), .scalar(.bool), range).id
    }
    let isSame = sameShape.dropFirst().reduce(sameShape[0]) {
      add(.primitive(.and, [$0, $1]), .scalar(.bool), range).id
    }
    let statements = [
      add(.bind(.variable(a), left.id), range), add(.bind(.variable(b), right.id), range),
      add(.if(isSame, then: loops, else: yieldTruth(!isEqual, range)), range),
      yieldTruth(isEqual, range),
    ]
    return add(.value(of: add(.block(statements), range)), .scalar(.bool), range)
  }

  private func yieldTruth(_ value: Bool, _ range: SourceRange) -> ID<TypedStatement> {
    add(.yield(add(.literal(Constant(value)), .scalar(.bool), range).id), range)
  }

  /// Loops over all elements of two arrays of the same shape, with what is done where they differ.
  private func compareElements(
    _ a: ID<Variable>, _ b: ID<Variable>, _ type: SourceType, _ differs: ID<TypedStatement>,
    _ range: SourceRange
  ) -> ID<TypedStatement> {
    guard let shape = type.arrayShape else { return differs }
    let indices = (0..<shape.rank).map { _ in
      addVariable("index", .scalar(.int), isMutable: false, range)
    }
    let elements = [a, b].map { array in
      add(
        .element(
          add(.variable(array), type, range).id,
          indices: indices.map { add(.variable($0), .scalar(.int), range).id }, name: nil),
        .scalar(shape.element), range)
    }
    let test = compared(.notEqual, elements[0], elements[1], shape.element, range)
    return loops(over: a, indices, add(.if(test.id, then: differs, else: nil), range), range)
  }
}
