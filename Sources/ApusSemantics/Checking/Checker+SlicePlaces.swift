import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Slices of whole arrays, and masks, that are assigned to.
extension Checker {
  /// The place that subscripts of a whole array name; `nil` after a mistake.
  func slicePlace(
    _ array: CheckedPlace, _ base: ID<ExpressionNode>, _ arguments: [ArgumentNode],
    for use: PlaceUse, _ range: SourceRange
  ) -> CheckedPlace? {
    guard let shape = array.type.arrayShape,
      let subscripts = subscripts(arguments, of: array.type, range)
    else { return nil }
    if case .slice = current.typed.places[array.id].kind {
      report(
        .unsupported(
          "assigning to a part of a slice", instead: "one subscript for both", at: range))
      return nil
    }
    let name = arrayName(base)
    var place = CheckedPlace(
      id: array.id, type: .scalar(shape.element), root: array.root, path: array.path)
    switch subscripts {
    case .element(let indices):
      place.id = addPlace(
        .element(array.id, indices: indices, name: name), place.type, range)
      return place
    case .slice(let parts, let rank):
      place.type = .ndarray(shape.element, rank: rank)
      place.id = addPlace(.slice(array.id, parts, name: name), place.type, range)
    case .mask(let mask):
      place.type = array.type
      place.mask = mask
      place.id = addPlace(.slice(array.id, [], name: name), place.type, range)
    case .gather:
      report(
        .unsupported(
          "assigning to the elements at an array of indices", instead: "a loop", at: range))
      return nil
    }
    switch use {
    case .assignment, .compoundAssignment: return place
    case .inoutArgument, .mutatingMethod:
      report(.unsupported("changing a slice in place", instead: "a variable", at: range))
      return nil
    }
  }

  /// `x[a..<b] = value`, `x[mask] = value`.
  func assignSlice(
    _ place: CheckedPlace, _ assignment: AssignmentNode, _ range: SourceRange, from mark: Int
  ) -> ID<TypedStatement> {
    let operand = infer(assignment.value, expected: place.type)
    guard fits(operand, place, assignment), let shape = place.type.arrayShape else {
      _ = settle(operand, at: tree[assignment.value].range, from: mark)
      return add(.block([]), range)
    }
    var value = operand
    if let mask = place.mask {
      var lifting = Lifting()
      let parts = [mask, operand, wholeValue(of: place, range)].map { lift($0, into: &lifting) }
      let body = add(
        .primitive(.select, parts.map(\.id)), .scalar(shape.element), range)
      value = elementwise(lifting, body, range)
    }
    finish(from: mark)
    return add(.assign(place.id, value.id), range)
  }

  /// Whether a value can be assigned to a slice: its elements are of the same type, and its rank
  /// is not greater. Reports it if not.
  private func fits(
    _ operand: Operand, _ place: CheckedPlace, _ assignment: AssignmentNode
  ) -> Bool {
    guard let shape = place.type.arrayShape else { return false }
    if solver.known(operand.type)?.containsError == true { return false }
    if solver.unify(elementType(of: operand.type), .known(.scalar(shape.element))),
      wholeArray(operand.type)?.rank ?? 0 <= shape.rank
    {
      return true
    }
    guard let found = solver.defaultType(operand.type), !found.containsError else { return false }
    if case .array(let element) = found {
      report(.listAssigned(element: element, at: tree[assignment.value].range))
      return false
    }
    report(
      .mismatch(
        found, found.isNDArray ? place.type : .scalar(shape.element), for: .assignment,
        at: location(of: assignment.value), wrapping: tree[assignment.value].range,
        isSubscript: true))
    return false
  }

  /// The value of the array of which a place is a part chosen by a mask.
  private func wholeValue(of place: CheckedPlace, _ range: SourceRange) -> Operand {
    guard case .slice(let array, _, _) = current.typed.places[place.id].kind else {
      return value(of: place, range)
    }
    let whole = CheckedPlace(id: array, type: current.typed.places[array].type)
    return value(of: whole, range)
  }

  /// `y op= x` on a whole array or a slice: the elements are written where they are, so that the
  /// shape stays.
  func updateWhole(
    _ place: CheckedPlace, _ value: Operand, _ range: SourceRange
  ) -> ID<TypedStatement> {
    guard let type = solver.known(value.type), !type.containsError else {
      return add(.block([]), range)
    }
    guard case .ndarray(let element, let rank) = type,
      case .ndarray(element, let own) = place.type, rank <= own
    else {
      report(.mismatch(type, place.type, for: .assignment, at: range))
      return add(.block([]), range)
    }
    var target = place.id
    if case .slice = current.typed.places[target].kind {
    } else {
      target = addPlace(.slice(target, [], name: nil), place.type, range)
    }
    return add(.assign(target, value.id), range)
  }

  /// `y[mask] op= x`: what the mask leaves out is computed only where that cannot fault.
  func updateMasked(
    _ place: CheckedPlace, _ mask: Operand, _ symbol: BinaryOperator,
    _ assignment: AssignmentNode, _ range: SourceRange, from mark: Int
  ) -> ID<TypedStatement> {
    let value = symbol.isShift ? settledOperand(assignment.value) : infer(assignment.value)
    let old = wholeValue(of: place, range)
    guard let shape = place.type.arrayShape,
      liftBinary(symbol, assignment.operatorRange, old, value, range)
        .flatMap({ solver.known($0.type) }).map({ !$0.containsError }) == true
    else {
      finish(from: mark)
      return add(.block([]), range)
    }
    var lifting = Lifting()
    let parts = [mask, old, value].map { lift($0, into: &lifting) }
    let new = elementBody(symbol, assignment.operatorRange, parts[1], parts[2], range)
    let ids = [parts[0], new, parts[1]].map(\.id)
    let kind: TypedExpression.Kind =
      shape.element.isInteger
      ? .conditional(ids[0], ids[1], ids[2]) : .primitive(.select, ids)
    let result = elementwise(lifting, add(kind, .scalar(shape.element), range), range)
    finish(from: mark)
    return updateWhole(place, result, range)
  }
}
