import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// `for … in` and what it may run over.
extension Checker {
  func checkFor(
    _ node: ForNode, label: Identifier?, _ range: SourceRange
  ) -> ID<TypedStatement> {
    let statement = add(.block([]), range)
    let mark = pending.count
    let found = sequence(node.sequence, annotation: node.type.map(type))
    finish(from: mark)
    let entry = current.flow
    enterScope()
    defer { leaveScope() }
    let element = found?.element ?? .error
    let binding = bind(
      node.pattern, element, isMutable: false, at: tree[node.sequence].range,
      inLoop: true)
    let filter = node.condition.map(condition)
    let body = checkLoopBody(node.body, statement, label) { self.check(node.body) }
    if let found {
      setKind(
        statement, .for(binding, found.sequence, filter: filter, body: body.result))
    }
    current.flow = entry
    if let exit = body.target.exit { current.flow.join(exit) }
    return statement
  }

  /// A sequence and the type of its elements.
  struct CheckedSequence {
    var sequence: TypedStatement.Sequence
    var element: SourceType
  }

  /// What a `for` runs over; `nil` after a mistake.
  func sequence(
    _ id: ID<ExpressionNode>, annotation: SourceType? = nil
  ) -> CheckedSequence? {
    let node = tree[id]
    if case .parenthesized(let inner) = node.kind {
      return sequence(inner, annotation: annotation)
    }
    guard case .call(let callee, let arguments) = node.kind else {
      return elements(id, annotation: annotation)
    }
    if case .name(let name, _) = tree[callee].kind, !isDeclared(name.name) {
      switch text(name) {
      case "stride": return stride(arguments, node.range, annotation: annotation)
      case "zip": return zip(arguments, node.range)
      case "parallel":
        report(.unsupported("'parallel'", instead: "the range without it", at: name.range))
        return nil
      default: break
      }
    }
    if case .member(let base, let name) = tree[callee].kind, typeNamed(by: base) == nil,
      arguments.isEmpty
    {
      if text(name) == "enumerated" { return enumerated(base) }
      if text(name) == "reversed" {
        return sequence(base, annotation: annotation).map {
          CheckedSequence(sequence: .reversed($0.sequence), element: $0.element)
        }
      }
    }
    return elements(id, annotation: annotation)
  }

  private func enumerated(_ base: ID<ExpressionNode>) -> CheckedSequence? {
    sequence(base).map { inner in
      CheckedSequence(
        sequence: .enumerated(inner.sequence),
        element: .tuple([
          .init(label: "offset", type: .scalar(.int)), .init(label: "element", type: inner.element),
        ]))
    }
  }

  private func zip(_ arguments: [ArgumentNode], _ range: SourceRange) -> CheckedSequence? {
    guard arguments.count == 2, arguments.allSatisfy({ $0.label == nil }) else {
      let parameters = [
        CallParameter(label: nil, name: "sequence1"), CallParameter(label: nil, name: "sequence2"),
      ]
      reportLabels(arguments, parameters, range, note: nil)
      return nil
    }
    guard let first = sequence(arguments[0].value), let second = sequence(arguments[1].value)
    else { return nil }
    return CheckedSequence(
      sequence: .zip(first.sequence, second.sequence),
      element: .tuple([.init(type: first.element), .init(type: second.element)]))
  }

  private func stride(
    _ arguments: [ArgumentNode], _ range: SourceRange, annotation: SourceType?
  ) -> CheckedSequence? {
    let labels = arguments.map { $0.label.map(text) }
    let isThrough = labels == ["from", "through", "by"]
    guard isThrough || labels == ["from", "to", "by"] else {
      for argument in arguments { inferIgnored(argument.value) }
      let bound = labels.contains("through") ? "through" : "to"
      let parameters = ["from", bound, "by"].map { CallParameter(label: $0, name: $0) }
      reportLabels(arguments, parameters, range, note: nil)
      return nil
    }
    let operands = arguments.map { infer($0.value) }
    let type = solver.variable(in: .numeric)
    for index in 0..<2 where !unify(operands[index], with: type, arguments[index]) { return nil }
    if let annotation { _ = solver.unify(type, .known(annotation)) }
    // Integers of every type are a distance of type Int apart; floating-point numbers one of
    // their own.
    let step = operands[2].type
    if solver.known(type) == nil, let found = solver.defaultType(step)?.element,
      !found.isInteger
    {
      guard unify(operands[2], with: type, arguments[2]) else { return nil }
    }
    guard let element = solver.settle(type) else { return nil }
    let distance = element.element?.isInteger == true ? SourceType.scalar(.int) : element
    guard unify(operands[2], with: .known(distance), arguments[2]) else { return nil }
    return CheckedSequence(
      sequence: .stride(
        from: operands[0].id, bound: operands[1].id, by: operands[2].id, isThrough: isThrough),
      element: element)
  }

  /// Gives an argument a type; `false`, and reported, if it can't have it.
  private func unify(
    _ operand: Operand, with type: InferredType, _ argument: ArgumentNode
  ) -> Bool {
    if solver.known(operand.type)?.containsError == true { return false }
    if solver.unify(type, operand.type) { return true }
    if let found = solver.defaultType(operand.type) {
      let expected = solver.defaultType(type) ?? .scalar(.int)
      report(.mismatch(found, expected, for: .argument, at: tree[argument.value].range))
    }
    return false
  }

  /// The elements of a range or of an array.
  private func elements(
    _ id: ID<ExpressionNode>, annotation: SourceType?
  ) -> CheckedSequence? {
    let range = tree[id].range
    let operand = infer(id)
    if let annotation, case .range(let variable, _) = solver.resolve(operand.type) {
      _ = solver.unify(.variable(variable), .known(annotation))
    }
    return elements(operand, at: range)
  }

  /// The elements of a range or of an array that was checked.
  func elements(_ operand: Operand, at range: SourceRange) -> CheckedSequence? {
    let type = settledType(operand, at: range)
    switch type {
    case .range(let element, _) where element.isInteger:
      return CheckedSequence(sequence: .range(operand.id), element: .scalar(element))
    case .range(let element, _):
      report(.floatingRangeLoop(element, at: range))
    case .array(let element), .ndarray(let element, rank: 1):
      return CheckedSequence(sequence: .elements(operand.id), element: .scalar(element))
    case .ndarray:
      report(
        .unsupported(
          "a loop over '\(type.swiftName)'", instead: "loops over the indices of each axis",
          at: range))
    case .scalar, .tuple, .never:
      report(.notASequence(type, at: range))
    case .error: break
    }
    return nil
  }
}
