import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// A change of the elements that a mask chooses.
struct MaskedChange {
  var place: CheckedPlace
  var mask: Operand
  /// What is on the right of the assignment.
  var value: Operand
  var range: SourceRange
  /// What an element becomes, given the mask's, the value's and its own.
  var element: ([Operand]) -> Operand
}

/// Assignments to the elements that a mask chooses.
extension Checker {
  /// `y[mask] op= x`: what the mask leaves out is computed only where that cannot fault.
  func updateMasked(
    _ place: CheckedPlace, _ mask: Operand, _ symbol: BinaryOperator,
    _ assignment: AssignmentNode, _ range: SourceRange, from mark: Int
  ) -> ID<TypedStatement> {
    let value = symbol.isShift ? settledOperand(assignment.value) : infer(assignment.value)
    let old = wholeValue(of: place, range)
    guard let shape = place.type.arrayShape,
      let result = liftBinary(symbol, assignment.operatorRange, old, value, range)
        .flatMap({ solver.known($0.type) }), !result.containsError
    else {
      finish(from: mark)
      return add(.block([]), range)
    }
    guard case .ndarray(shape.element, let rank) = result, rank <= shape.rank else {
      report(.mismatch(result, place.type, for: .assignment, at: range))
      finish(from: mark)
      return add(.block([]), range)
    }
    func combine(_ old: Operand, _ new: Operand) -> Operand {
      elementBody(symbol, assignment.operatorRange, old, new, range)
    }
    let change = MaskedChange(place: place, mask: mask, value: value, range: range) { parts in
      let new = combine(parts[2], parts[1])
      let ids = [parts[0], new, parts[2]].map(\.id)
      let kind: TypedExpression.Kind =
        shape.element.isInteger
        ? .conditional(ids[0], ids[1], ids[2]) : .primitive(.select, ids)
      return self.add(kind, .scalar(shape.element), range)
    }
    return assign(change, from: mark, combine)
  }

  /// Changes the elements that a mask chooses. A vector on the right has an element for each of
  /// them, as in `x[mask] = y[mask]`, or is as long as the vector on the left.
  func assign(
    _ change: MaskedChange, from mark: Int, _ combine: (Operand, Operand) -> Operand
  ) -> ID<TypedStatement> {
    var change = change
    let range = change.range
    defer { finish(from: mark) }
    var statements: [ID<TypedStatement>] = []
    if !isShaped(like: change.place, change.mask) {
      guard let type = solver.known(change.mask.type) else { return add(.block([]), range) }
      let (mask, bind) = shared(change.mask, type, "mask", range)
      change.mask = mask
      statements.append(bind)
    }
    guard let value = wholeArray(change.value.type), value.rank == 1,
      !isShaped(like: change.place, change.value)
    else {
      statements.append(assignElementwise(change))
      return add(.block(statements), range)
    }
    let truths = addVariable(
      "mask", .ndarray(.bool, rank: change.place.type.arrayShape?.rank ?? 1), isMutable: false,
      range)
    statements.append(add(.bind(.variable(truths), change.mask.id), range))
    change.mask = add(
      .variable(truths), current.typed.variables[truths].type, range)
    let values = addVariable(
      "values", .ndarray(value.element, rank: 1), isMutable: false, range)
    statements.append(add(.bind(.variable(values), change.value.id), range))
    change.value = add(.variable(values), current.typed.variables[values].type, range)
    statements.append(
      add(
        .if(
          spreads(change).id, then: assignElementwise(change),
          else: assignChosen(change, truths, values, combine)), range))
    return add(.block(statements), range)
  }

  /// The whole array of which a mask chooses.
  private func wholeValue(of place: CheckedPlace, _ range: SourceRange) -> Operand {
    guard case .slice(let array, _, _) = current.typed.places[place.id].kind else {
      return value(of: place, range)
    }
    let whole = CheckedPlace(id: array, type: current.typed.places[array].type)
    return value(of: whole, range)
  }

  /// Whether a value is computed from the changed array as a whole, and so has its shape.
  private func isShaped(like place: CheckedPlace, _ value: Operand) -> Bool {
    guard case .slice(let array, _, _) = current.typed.places[place.id].kind,
      case .variable(let root) = current.typed.places[array].kind
    else { return false }
    var waiting = [value.id]
    while let id = waiting.popLast() {
      switch current.typed.expressions[id].kind {
      case .variable(root): return true
      case .elementwise(let operands, _, _): waiting += operands
      case _: break
      }
    }
    return false
  }

  /// The array that is changed, after the check that the mask has its shape.
  private func checkedWhole(_ change: MaskedChange) -> Operand {
    let whole = wholeValue(of: change.place, change.range)
    guard !isShaped(like: change.place, change.mask),
      let type = solver.known(change.mask.type)
    else { return whole }
    let checks = shapeChecks(
      [whole, change.mask], [change.place.type, type], names: "the array and its mask",
      change.range)
    return value(whole, after: checks, change.range)
  }

  /// Writes to each element what it is or becomes.
  private func assignElementwise(_ change: MaskedChange) -> ID<TypedStatement> {
    var lifting = Lifting()
    let parts = [change.mask, change.value, checkedWhole(change)].map { lift($0, into: &lifting) }
    let value = elementwise(lifting, change.element(parts), change.range)
    return add(.assign(change.place.id, value.id), change.range)
  }

  /// Whether the vector on the right has an element for each of the array, or one for all.
  private func spreads(_ change: MaskedChange) -> Operand {
    let range = change.range
    let count = add(.extent(change.value.id, axis: 0), .scalar(.int), range)
    let isOne = add(.primitive(.equal, [count.id, integer(1, range).id]), .scalar(.bool), range)
    guard change.place.type.arrayShape?.rank == 1 else { return isOne }
    let whole = wholeValue(of: change.place, range)
    let extent = add(.extent(whole.id, axis: 0), .scalar(.int), range)
    let isAll = add(.primitive(.equal, [count.id, extent.id]), .scalar(.bool), range)
    return add(.primitive(.or, [isOne.id, isAll.id]), .scalar(.bool), range)
  }

  /// Writes to the elements that the mask chooses what the values are, in order.
  private func assignChosen(
    _ change: MaskedChange, _ truths: ID<Variable>, _ values: ID<Variable>,
    _ combine: (Operand, Operand) -> Operand
  ) -> ID<TypedStatement> {
    let range = change.range
    guard case .slice(let array, _, let name) = current.typed.places[change.place.id].kind,
      let element = change.place.type.arrayShape?.element,
      let source = current.typed.variables[values].type.arrayShape?.element
    else { return add(.block([]), range) }
    let count = addVariable("count", .scalar(.int), isMutable: true, range)
    let next = addVariable("next", .scalar(.int), isMutable: true, range)
    let writing = forEach(of: truths, range) { holds, indices in
      let place = CheckedPlace(
        id: addPlace(.element(array, indices: indices, name: name), .scalar(element), range),
        type: .scalar(element))
      let new = add(
        .element(
          change.value.id, indices: [add(.variable(next), .scalar(.int), range).id], name: nil),
        .scalar(source), range)
      let result = combine(value(of: place, range), new)
      let store = add(.assign(place.id, result.id), range)
      return add(
        .if(holds, then: add(.block([store, increment(next, range)]), range), else: nil), range)
    }
    let check = add(.expression(countCheck(change, count).id), range)
    let shape = add(.expression(checkedWhole(change).id), range)
    return add(
      .block(
        counting(count, of: truths, range) + [
          shape, check, add(.bind(.variable(next), integer(0, range).id), range), writing,
        ]), range)
  }

  /// Faults unless there is a value for each element that the mask chooses.
  private func countCheck(_ change: MaskedChange, _ count: ID<Variable>) -> Operand {
    let range = change.range
    let extents = [
      add(.extent(change.value.id, axis: 0), .scalar(.int), range),
      add(.variable(count), .scalar(.int), range),
    ].map(\.id)
    let test = add(.primitive(.equal, extents), .scalar(.bool), range)
    return add(
      .precondition(
        test.id, format: "the mask chooses {1} of the elements, but the number of values is {0}",
        extents),
      SourceType.void, range)
  }
}
