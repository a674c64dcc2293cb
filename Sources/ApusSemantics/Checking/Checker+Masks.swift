import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// The elements that a mask chooses.
extension Checker {
  /// `x[mask]`: the elements where the mask holds, in row-major order. They are counted first.
  func compress(
    _ operand: Operand, _ type: SourceType, _ mask: Operand, _ range: SourceRange
  ) -> Operand {
    guard let shape = type.arrayShape else { return invalid(range) }
    let array = addVariable("array", type, isMutable: false, range)
    let maskType = SourceType.ndarray(.bool, rank: shape.rank)
    let truths = addVariable("mask", maskType, isMutable: false, range)
    let count = addVariable("count", .scalar(.int), isMutable: true, range)
    let next = addVariable("next", .scalar(.int), isMutable: true, range)
    let result = addVariable(
      "result", .ndarray(shape.element, rank: 1), isMutable: true, range)
    let counting = forEach(of: truths, range) { element, _ in
      add(.if(element, then: increment(count, range), else: nil), range)
    }
    let size = add(.variable(count), .scalar(.int), range)
    let fill = add(
      .arrayFill(literal(shape.element, bits: 0, range).id, extents: [size.id]),
      .ndarray(shape.element, rank: 1), range)
    let choosing = forEach(of: truths, range) { element, indices in
      let value = add(
        .element(add(.variable(array), type, range).id, indices: indices, name: nil),
        .scalar(shape.element), range)
      let place = addPlace(
        .element(
          addPlace(.variable(result), .ndarray(shape.element, rank: 1), range),
          indices: [add(.variable(next), .scalar(.int), range).id], name: nil),
        .scalar(shape.element), range)
      let step = add(.block([add(.assign(place, value.id), range), increment(next, range)]), range)
      return add(.if(element, then: step, else: nil), range)
    }
    let both = [add(.variable(array), type, range), add(.variable(truths), maskType, range)]
    let checks = shapeChecks(both, [type, maskType], names: "the array and its mask", range)
    let binds = [
      add(.bind(.variable(array), operand.id), range),
      add(.bind(.variable(truths), mask.id), range),
    ]
    let statements = [
      add(.bind(.variable(count), integer(0, range).id), range), counting,
      add(.bind(.variable(result), fill.id), range),
      add(.bind(.variable(next), integer(0, range).id), range), choosing,
      add(.yield(add(.variable(result), .ndarray(shape.element, rank: 1), range).id), range),
    ]
    return add(
      .value(of: add(.block(binds + checks + statements), range)),
      .ndarray(shape.element, rank: 1), range)
  }

  private func increment(
    _ variable: ID<Variable>, _ range: SourceRange
  ) -> ID<TypedStatement> {
    let place = addPlace(.variable(variable), .scalar(.int), range)
    return add(.update(place, .add, integer(1, range).id, isChecked: false), range)
  }

  /// Loops over all elements of an array, with a statement for each.
  private func forEach(
    of array: ID<Variable>, _ range: SourceRange,
    _ body: (ID<TypedExpression>, [ID<TypedExpression>]) -> ID<TypedStatement>
  ) -> ID<TypedStatement> {
    let type = current.typed.variables[array].type
    let shape = type.arrayShape ?? (.bool, 1)
    let indices = (0..<shape.rank).map { _ in
      addVariable("index", .scalar(.int), isMutable: false, range)
    }
    func places() -> [ID<TypedExpression>] {
      indices.map { add(.variable($0), .scalar(.int), range).id }
    }
    let element = add(
      .element(add(.variable(array), type, range).id, indices: places(), name: nil),
      .scalar(shape.element), range)
    return loops(over: array, indices, body(element.id, places()), range)
  }

  /// A nest of loops over the indices of an array.
  func loops(
    over array: ID<Variable>, _ indices: [ID<Variable>], _ body: ID<TypedStatement>,
    _ range: SourceRange
  ) -> ID<TypedStatement> {
    let type = current.typed.variables[array].type
    var body = body
    for (axis, index) in indices.enumerated().reversed() {
      let extent = add(
        .extent(add(.variable(array), type, range).id, axis: axis), .scalar(.int), range)
      let bounds = add(
        .range(lower: integer(0, range).id, upper: extent.id, isClosed: false),
        .range(.int, isClosed: false), range)
      body = add(
        .for(.variable(index), .range(bounds.id), filter: nil, body: add(.block([body]), range)),
        range)
    }
    return body
  }
}
