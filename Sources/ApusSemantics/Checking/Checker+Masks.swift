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
    let both = [add(.variable(array), type, range), add(.variable(truths), maskType, range)]
    let checks = shapeChecks(both, [type, maskType], names: "the array and its mask", range)
    let binds = [
      add(.bind(.variable(array), operand.id), range),
      add(.bind(.variable(truths), mask.id), range),
    ]
    let choosing = collect(truths, shape.element, range) { indices in
      add(
        .element(add(.variable(array), type, range).id, indices: indices, name: nil),
        .scalar(shape.element), range)
    }
    return add(
      .value(of: add(.block(binds + checks + choosing), range)),
      .ndarray(shape.element, rank: 1), range)
  }

  /// The places along an axis where a mask of rank 1 holds.
  func chosen(by mask: Operand, _ range: SourceRange) -> Subscript {
    let type = SourceType.ndarray(.bool, rank: 1)
    let truths = addVariable("mask", type, isMutable: false, range)
    let whole = [
      add(.bind(.variable(truths), mask.id), range),
      add(.yield(add(.variable(truths), type, range).id), range),
    ]
    let places = collect(truths, .int, range) { Operand(id: $0[0], type: .int) }
    return .chosen(
      mask: add(.value(of: add(.block(whole), range)), type, range).id,
      places: add(.value(of: add(.block(places), range)), .ndarray(.int, rank: 1), range).id)
  }

  /// Statements that yield what `value` says of the indices where a mask holds.
  private func collect(
    _ truths: ID<Variable>, _ element: ElementType, _ range: SourceRange,
    _ value: ([ID<TypedExpression>]) -> Operand
  ) -> [ID<TypedStatement>] {
    let type = SourceType.ndarray(element, rank: 1)
    let count = addVariable("count", .scalar(.int), isMutable: true, range)
    let next = addVariable("next", .scalar(.int), isMutable: true, range)
    let result = addVariable("result", type, isMutable: true, range)
    let size = add(.variable(count), .scalar(.int), range)
    let fill = add(
      .arrayFill(literal(element, bits: 0, range).id, extents: [size.id]), type, range)
    let choosing = forEach(of: truths, range) { holds, indices in
      let place = addPlace(
        .element(
          addPlace(.variable(result), type, range),
          indices: [add(.variable(next), .scalar(.int), range).id], name: nil),
        .scalar(element), range)
      let store = add(.assign(place, value(indices).id), range)
      return add(
        .if(holds, then: add(.block([store, increment(next, range)]), range), else: nil), range)
    }
    return counting(count, of: truths, range) + [
      add(.bind(.variable(result), fill.id), range),
      add(.bind(.variable(next), integer(0, range).id), range), choosing,
      add(.yield(add(.variable(result), type, range).id), range),
    ]
  }

  /// Statements that count how often a mask holds.
  func counting(
    _ count: ID<Variable>, of truths: ID<Variable>, _ range: SourceRange
  ) -> [ID<TypedStatement>] {
    let loop = forEach(of: truths, range) { element, _ in
      add(.if(element, then: increment(count, range), else: nil), range)
    }
    return [add(.bind(.variable(count), integer(0, range).id), range), loop]
  }

  /// Adds one to a variable.
  func increment(
    _ variable: ID<Variable>, _ range: SourceRange
  ) -> ID<TypedStatement> {
    let place = addPlace(.variable(variable), .scalar(.int), range)
    return add(.update(place, .add, integer(1, range).id, isChecked: false), range)
  }

  /// Loops over all elements of an array, with a statement for each.
  func forEach(
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
