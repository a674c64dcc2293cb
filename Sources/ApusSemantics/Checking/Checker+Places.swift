import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// A place that was checked.
struct CheckedPlace {
  var id: ID<Place>
  var type: SourceType
  /// The variable of the current function that the place is part of; `nil` for `_` and tuples.
  var root: ID<Variable>?
  /// The tuple elements that lead from the variable to the place, up to an array's element.
  var path: [Int] = []
  /// Where a part of the elements is changed, `x[mask] = …`: which.
  var mask: Operand?
  /// Where one part of complex elements is changed, `z.imaginary = …`: which; the place is that of
  /// the complex numbers, the type that of the parts.
  var component: Int?
}

/// What can be assigned to.
extension Checker {
  /// What a place is needed for; it words the message when there is none.
  enum PlaceUse {
    case assignment
    /// The range of `+=`.
    case compoundAssignment(SourceRange)
    /// The range of the argument with its `&`.
    case inoutArgument(SourceRange)
    case mutatingMethod(String)
  }

  /// What of a variable is assigned to, as messages say it.
  enum PlacePart: String {
    case whole = "to value"
    case element = "through subscript"
    case property = "to property"
  }

  /// What a part of a place is, by its text; `nil` is the whole.
  private func kind(of part: SourceRange?) -> PlacePart {
    part.map { tree.text($0).first == "[" ? .element : .property } ?? .whole
  }

  /// The place that an expression names; `nil` after a mistake.
  func place(of id: ID<ExpressionNode>, for use: PlaceUse) -> CheckedPlace? {
    let node = tree[id]
    switch node.kind {
    case .parenthesized(let inner): return place(of: inner, for: use)
    case .wildcard:
      return CheckedPlace(id: addPlace(.discard, .error, node.range), type: .error)
    case .name(let identifier, _): return place(named: identifier, for: use, node.range)
    case .elements(let base, let arguments):
      return elementPlace(base, arguments, for: use, node.range)
    case .tupleElement(let base, let index, _):
      guard let tuple = wholePlace(of: base, for: use, part: node.range) else { return nil }
      return tuplePlace(tuple, index: index, label: nil, node.range)
    case .member(let base, let identifier):
      return memberPlace(base, identifier, for: use, node.range)
    case .tuple(let elements):
      guard case .assignment = use else { break }
      return tuplePlace(elements, node.range)
    case .invalid: return nil
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .type,
      .implicitMember, .call, .prefix, .binary, .range, .ternary, .cast, .array, .closure,
      .ifElse, .switch, .reference, .try, .operatorFunction:
      break
    }
    let operand = infer(id)
    if let type = solver.settle(operand.type), !type.containsError {
      report(.notAPlace(for: use, at: location(of: id), callee: calleeName(id)))
    }
    return nil
  }

  private func calleeName(_ id: ID<ExpressionNode>) -> String? {
    guard case .call(let callee, _) = tree[id].kind else { return nil }
    return tree.text(location(of: callee))
  }

  /// A place of which a part is used: it has to have a value already.
  private func wholePlace(
    of id: ID<ExpressionNode>, for use: PlaceUse, part: SourceRange
  ) -> CheckedPlace? {
    guard case .name(let identifier, _) = tree[id].kind else { return place(of: id, for: use) }
    return place(named: identifier, for: use, tree[id].range, part: part)
  }

  /// Where messages about a place point.
  private func location(of use: PlaceUse, _ range: SourceRange) -> SourceRange {
    switch use {
    case .compoundAssignment(let place), .inoutArgument(let place): place
    case .assignment, .mutatingMethod: range
    }
  }

  private func place(
    named identifier: Identifier, for use: PlaceUse, _ range: SourceRange, part: SourceRange? = nil
  ) -> CheckedPlace? {
    guard let local = local(identifier.name),
      case .variable(let variable, let owner) = local.entity
    else {
      let name = text(identifier)
      if let constant = globals.constantPlaces[key(name)] {
        if globals.constants[constant].isVariable { return nil }
        report(
          .immutable(
            name, for: use, part: kind(of: part), at: location(of: use, part ?? range),
            declaration: nil))
      } else {
        _ = inferName(identifier, range)
      }
      return nil
    }
    guard let mine = captured(variable, of: owner), !refusesChange(of: mine, at: range) else {
      return nil
    }
    let entity = current.typed.variables[mine]
    guard checkMutable(variable, of: owner, entity, for: use, part: part, range) else {
      return nil
    }
    noteChange(of: mine)
    return CheckedPlace(
      id: addPlace(.variable(mine), entity.type, range), type: entity.type, root: mine)
  }

  /// Whether the variable may be changed here.
  private func checkMutable(
    _ variable: ID<Variable>, of owner: ID<TypedFunction>, _ entity: Variable, for use: PlaceUse,
    part: SourceRange?, _ range: SourceRange
  ) -> Bool {
    let state = owner == current.id ? current.flow.state(of: variable) : nil
    if case .assignment = use, let state, part == nil {
      if !entity.isMutable, state.ever, current.flow.isReachable {
        report(
          .initializedTwice(
            entity.name, at: assignmentOperator ?? range, declaration: entity.range))
      }
      return true
    }
    if let state, !state.always, current.flow.isReachable {
      report(
        .passedBeforeInitialization(
          entity.name, isMutable: entity.isMutable, at: location(of: use, part ?? range),
          declaration: entity.range))
      return false
    }
    if !entity.isMutable {
      report(
        .immutable(
          entity.name, for: use, part: kind(of: part), at: location(of: use, part ?? range),
          declaration: entity.role == .local ? entity.range : nil,
          parameter: entity.role == .parameter ? entity.range : nil))
    }
    return entity.isMutable
  }

  private func elementPlace(
    _ base: ID<ExpressionNode>, _ arguments: [ArgumentNode], for use: PlaceUse,
    _ range: SourceRange
  ) -> CheckedPlace? {
    let bracket = SourceRange(range.source, tree[base].range.upper, range.upper)
    guard let array = wholePlace(of: base, for: use, part: bracket) else {
      for argument in arguments { inferIgnored(argument.value) }
      return nil
    }
    if array.type.isNDArray {
      return slicePlace(array, base, arguments, for: use, range)
    }
    guard let indices = indices(arguments, of: array.type, range),
      let shape = array.type.arrayShape
    else { return nil }
    let type = SourceType.scalar(shape.element)
    let kind = Place.Kind.element(array.id, indices: indices, name: arrayName(base))
    return CheckedPlace(
      id: addPlace(kind, type, range), type: type, root: array.root, path: array.path)
  }

  private func memberPlace(
    _ base: ID<ExpressionNode>, _ identifier: Identifier, for use: PlaceUse, _ range: SourceRange
  ) -> CheckedPlace? {
    if typeNamed(by: base) != nil {
      report(.readOnlyProperty(text(identifier), at: range))
      return nil
    }
    guard let whole = wholePlace(of: base, for: use, part: identifier.range) else { return nil }
    if case .tuple(let elements) = whole.type {
      let index = elements.firstIndex { $0.label == text(identifier) }
      return tuplePlace(whole, index: index, label: text(identifier), range)
    }
    if let element = whole.type.element, element.isComplex,
      let index = ["real", "imaginary"].firstIndex(of: text(identifier))
    {
      if case .inoutArgument(let place) = use {
        report(
          .unsupported(
            "a component as an inout argument", instead: "a variable, and assign that", at: place))
        return nil
      }
      if isInSlice(whole) {
        report(
          .unsupported(
            "a component of a number in a slice", instead: "one subscript for both", at: range))
        return nil
      }
      let type = SourceType.scalar(element.component)
      return CheckedPlace(
        id: addPlace(.tupleElement(whole.id, index: index), type, range), type: type,
        root: whole.root, path: whole.path)
    }
    if case .ndarray(let element, let rank) = whole.type, element.isComplex, whole.mask == nil,
      let index = ["real", "imaginary"].firstIndex(of: text(identifier))
    {
      return componentPlace(whole, index, .ndarray(element.component, rank: rank), for: use, range)
    }
    if !whole.type.containsError { report(.readOnlyProperty(text(identifier), at: range)) }
    return nil
  }

  /// Whether a place is an element of a slice.
  private func isInSlice(_ place: CheckedPlace) -> Bool {
    guard case .element(let base, _, _) = current.typed.places[place.id].kind,
      case .slice = current.typed.places[base].kind
    else { return false }
    return true
  }

  private func tuplePlace(
    _ tuple: CheckedPlace, index: Int?, label: String?, _ range: SourceRange
  ) -> CheckedPlace? {
    if tuple.type.containsError { return nil }
    guard case .tuple(let elements) = tuple.type, let index, index < elements.count else {
      let isTuple = if case .tuple = tuple.type { true } else { false }
      let name = label ?? index.map(String.init) ?? ""
      report(.noTupleMember(name, in: tuple.type, at: range, isTuple: isTuple))
      return nil
    }
    let type = elements[index].type
    return CheckedPlace(
      id: addPlace(.tupleElement(tuple.id, index: index), type, range), type: type,
      root: tuple.root,
      path: tuple.path + [index])
  }

  /// `(a, b)` on the left of `=`.
  private func tuplePlace(_ elements: [ArgumentNode], _ range: SourceRange) -> CheckedPlace? {
    var ids: [ID<Place>] = []
    var types: [SourceType.Element] = []
    var isValid = true
    for element in elements {
      guard let part = place(of: element.value, for: .assignment) else {
        isValid = false
        continue
      }
      if part.mask != nil || part.component != nil {
        let place = part.mask == nil ? "the components of an array" : "a mask"
        report(
          .unsupported(
            "assigning to \(place) in a tuple", instead: "an assignment of its own",
            at: tree[element.value].range))
        isValid = false
      }
      ids.append(part.id)
      types.append(SourceType.Element(label: element.label.map(text), type: part.type))
    }
    guard isValid else { return nil }
    let type = SourceType.tuple(types)
    return CheckedPlace(id: addPlace(.tuple(ids), type, range), type: type)
  }

  /// Marks the variables of an assigned place as initialised.
  func initialize(_ place: ID<Place>) {
    switch current.typed.places[place].kind {
    case .variable(let variable):
      current.flow.initialize(variable)
      current.initializations[variable] = assignmentOperator ?? current.typed.places[place].range
    case .tuple(let parts): for part in parts { initialize(part) }
    case .tupleElement, .element, .slice, .discard: break
    }
  }

  /// Reports inout arguments of one call that overlap.
  func checkExclusivity(
    _ accesses: [(place: CheckedPlace, range: SourceRange)], isSwap: Bool = false
  ) {
    for (index, second) in accesses.enumerated() {
      for first in accesses.prefix(index) {
        guard let root = first.place.root, root == second.place.root,
          zip(first.place.path, second.place.path).allSatisfy({ $0 == $1 })
        else { continue }
        let name = current.typed.variables[root].name
        if isWhole(first.place), isWhole(second.place) {
          report(.aliasingArguments(at: second.range, previous: first.range))
        } else {
          let hasSwapAt = current.typed.variables[root].type.arrayShape?.rank == 1
          report(
            .overlappingAccesses(
              name, at: first.range, other: second.range, isSwap: isSwap, hasSwapAt: hasSwapAt))
        }
        return
      }
    }
  }

  private func isWhole(_ place: CheckedPlace) -> Bool {
    if case .variable = current.typed.places[place.id].kind { true } else { false }
  }
}
