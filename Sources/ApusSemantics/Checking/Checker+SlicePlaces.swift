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
    if array.mask != nil {
      report(
        .unsupported(
          "assigning to a part of what a mask chooses",
          instead: "one assignment, 'x[mask] = …', of all that is chosen", at: range))
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
    case .gather(let indices):
      guard wholeArray(indices.type)?.rank == 1 else {
        report(
          .unsupported(
            "assigning to the elements at a matrix of indices",
            instead: "indices of type 'Vector<Int>'", at: range))
        return nil
      }
      place.type = array.type
      place.id = addPlace(
        .slice(array.id, [.places(indices.id)], name: name), place.type, range)
    }
    return suits(use, isMask: place.mask != nil, range) ? place : nil
  }

  /// Whether a part of an array can be used in this way; reports it if not.
  private func suits(_ use: PlaceUse, isMask: Bool, _ range: SourceRange) -> Bool {
    switch use {
    case .assignment, .compoundAssignment: return true
    case .inoutArgument(let argument):
      if isMask {
        report(
          .unsupported(
            "what a mask chooses as an inout argument",
            instead: "'var part = x[mask]', and 'x[mask] = part' after the call", at: argument))
      }
      return !isMask
    case .mutatingMethod(let name):
      report(
        .unsupported(
          "'\(name)' on a part of an array", instead: "indices of the whole array", at: range))
      return false
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
    guard let mask = place.mask else {
      finish(from: mark)
      return add(.assign(place.id, operand.id), range)
    }
    let change = MaskedChange(place: place, mask: mask, value: operand, range: range) { parts in
      self.add(.primitive(.select, parts.map(\.id)), .scalar(shape.element), range)
    }
    return assign(change, from: mark) { _, new in new }
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
}
