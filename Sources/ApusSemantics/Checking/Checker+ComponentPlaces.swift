import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// The real or the imaginary parts of a whole array of complex numbers, as places.
extension Checker {
  /// `z.real` as a place; `nil` after a mistake.
  func componentPlace(
    _ whole: CheckedPlace, _ index: Int, _ type: SourceType, for use: PlaceUse,
    _ range: SourceRange
  ) -> CheckedPlace? {
    switch use {
    case .assignment, .compoundAssignment:
      var place = whole
      (place.type, place.component) = (type, index)
      return place
    case .inoutArgument, .mutatingMethod:
      report(
        .unsupported(
          "changing the components of an array in place", instead: "an assignment to them",
          at: range))
      return nil
    }
  }

  /// `z.imaginary = y`, `z.real += x`: complex numbers of the new parts and the old ones.
  func assignComponent(
    _ place: CheckedPlace, _ component: Int, _ assignment: AssignmentNode, _ range: SourceRange,
    from mark: Int
  ) -> ID<TypedStatement> {
    let value = infer(assignment.value, expected: place.type)
    guard let shape = current.typed.places[place.id].type.arrayShape,
      let parts = place.type.arrayShape,
      hasComponents(value, place, assignment, range)
    else {
      finish(from: mark)
      return add(.block([]), range)
    }
    let whole = CheckedPlace(id: place.id, type: .ndarray(shape.element, rank: shape.rank))
    let old = self.value(of: whole, tree[assignment.target].range)
    var lifting = Lifting()
    let element = lift(old, into: &lifting)
    var new = lift(value, into: &lifting)
    let names = ["_real", "_imaginary"]
    var components = names.map { useInternal($0, [element], own: shape.element, range) }
    if let symbol = assignment.combination {
      let operation = assignment.operatorRange
      new = elementBody(symbol, operation, components[component], new, range)
    }
    components[component] = new
    let body = complex(components, of: shape.element, range)
    let result = elementwise(lifting, body, range)
    guard solver.unify(new.type, .known(.scalar(parts.element))) else {
      finish(from: mark)
      return add(.block([]), range)
    }
    finish(from: mark)
    return updateWhole(whole, result, range)
  }

  /// Whether a value can be assigned to the parts of complex numbers, or combined with them;
  /// reports it if not.
  private func hasComponents(
    _ value: Operand, _ place: CheckedPlace, _ assignment: AssignmentNode, _ range: SourceRange
  ) -> Bool {
    guard let shape = place.type.arrayShape, let found = solver.defaultType(value.type),
      !found.containsError
    else { return false }
    let isSuited = solver.unify(elementType(of: value.type), .known(.scalar(shape.element)))
    if isSuited, wholeArray(value.type)?.rank ?? 0 <= shape.rank { return true }
    report(
      .mismatch(
        found, found.isNDArray ? place.type : .scalar(shape.element), for: .assignment,
        at: tree[assignment.value].range))
    return false
  }

  /// A complex number of two parts.
  private func complex(
    _ parts: [Operand], of element: ElementType, _ range: SourceRange
  ) -> Operand {
    let rows = BuiltinTable.standard.initializers(of: element)
    guard
      let row = rows.first(where: { row in
        let parameters = BuiltinTable.standard.rows[row].parameters
        return parameters.count == 2 && parameters.allSatisfy { $0.label == nil }
      })
    else { return invalid(range) }
    return use(row, parts, own: element, range)
  }
}
