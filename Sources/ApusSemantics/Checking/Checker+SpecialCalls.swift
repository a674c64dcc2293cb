import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Calls that are statements of their own, and those whose arguments include a message.
extension Checker {
  /// `swap(&a, &b)`, `x.swapAt(i, j)` and mutating methods; `nil` for everything else.
  func checkSpecialCall(
    _ id: ID<ExpressionNode>, _ range: SourceRange
  ) -> ID<TypedStatement>? {
    guard case .call(let callee, let arguments) = tree[id].kind else { return nil }
    if case .name(let name, _) = tree[callee].kind, text(name) == "swap", !isDeclared(name.name) {
      return checkSwap(arguments, range)
    }
    guard case .member(let base, let name) = tree[callee].kind, typeNamed(by: base) == nil else {
      return nil
    }
    if text(name) == "swapAt" { return checkSwapAt(base, arguments, range) }
    let table = BuiltinTable.standard
    let rows = table.members(named: text(name)).filter { table.rows[$0].kind == .mutatingMethod }
    return rows.isEmpty ? nil : checkMutating(base, name, rows, arguments, range)
  }

  private func checkSwap(
    _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> ID<TypedStatement>? {
    let empty = add(.block([]), range)
    let mark = pending.count
    defer { finish(from: mark) }
    guard arguments.count == 2, arguments.allSatisfy({ $0.label == nil }) else {
      for argument in arguments { inferIgnored(argument.value) }
      let parameters = [CallParameter(label: nil, name: "a"), CallParameter(label: nil, name: "b")]
      reportLabels(arguments, parameters, range, note: nil)
      return empty
    }
    var places: [(place: CheckedPlace, range: SourceRange)] = []
    for argument in arguments {
      let node = tree[argument.value]
      guard case .reference(let inner) = node.kind else {
        let operand = infer(argument.value)
        if let type = solver.settle(operand.type), !type.containsError {
          report(.missingReference(type, at: node.range))
        }
        continue
      }
      if let place = place(of: inner, for: .inoutArgument(node.range)) {
        places.append((place, node.range))
      }
    }
    guard places.count == 2 else { return empty }
    guard places[0].place.type.agrees(with: places[1].place.type) else {
      report(
        .mismatch(
          places[1].place.type, places[0].place.type, for: .argument, at: places[1].range))
      return empty
    }
    checkExclusivity(places, isSwap: true)
    for place in places { refuseNewBuffer(place.place, at: place.range) }
    return add(.swap(places[0].place.id, places[1].place.id), range)
  }

  private func checkSwapAt(
    _ base: ID<ExpressionNode>, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> ID<TypedStatement>? {
    let empty = add(.block([]), range)
    let mark = pending.count
    defer { finish(from: mark) }
    guard let array = place(of: base, for: .mutatingMethod("swapAt")) else { return empty }
    guard let shape = array.type.arrayShape, shape.rank == 1 else {
      if !array.type.containsError {
        report(.noMember("swapAt", of: array.type, at: range, suggestion: nil))
      }
      return empty
    }
    let parameters = [CallParameter(label: nil, name: "i"), CallParameter(label: nil, name: "j")]
    guard arguments.count == 2, arguments.allSatisfy({ $0.label == nil }) else {
      reportLabels(arguments, parameters, range, note: nil)
      return empty
    }
    let places = arguments.map { argument in
      let index = infer(argument.value, expected: .scalar(.int))
      coerce(index, to: .scalar(.int), for: .argument, node: argument.value)
      let kind = Place.Kind.element(array.id, indices: [index.id], name: arrayName(base))
      return addPlace(kind, .scalar(shape.element), range)
    }
    return add(.swap(places[0], places[1]), range)
  }

  /// `x.negate()`: the place gets the value that the builtin computes from the old one.
  private func checkMutating(
    _ base: ID<ExpressionNode>, _ identifier: Identifier, _ rows: [Int],
    _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> ID<TypedStatement>? {
    let name = text(identifier)
    let mark = pending.count
    defer { finish(from: mark) }
    guard let place = place(of: base, for: .mutatingMethod(name)) else {
      return add(.block([]), range)
    }
    let table = BuiltinTable.standard
    let suited = rows.filter { row in
      place.type.element.map { table.rows[row].domain.contains($0) } ?? false
    }
    guard let element = place.type.element, !suited.isEmpty else {
      if !place.type.containsError {
        report(.noMember(name, of: place.type, at: identifier.range, suggestion: nil))
      }
      return add(.block([]), range)
    }
    let value = callMember(
      suited, of: element, receiver: value(of: place, range), arguments, range, name: name)
    return add(.assign(place.id, value.id), range)
  }

  // MARK: Messages

  func inferPrecondition(
    _ name: String, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    if isInLibrary { return inferLibraryPrecondition(arguments, range) }
    guard let first = arguments.first, arguments.count <= 2 else {
      reportLabels(
        arguments, [CallParameter(label: nil, name: "condition")], range, note: nil)
      return invalid(range)
    }
    let condition = inferCondition(first.value)
    var message = name == "assert" ? "assertion failed" : "precondition failed"
    if arguments.count == 2 {
      message = literalMessage(arguments[1]).map { message + ": " + $0 } ?? message
    }
    return add(.precondition(condition, format: message, []), SourceType.void, range)
  }

  /// `precondition(condition, "{0} is not below {1}", a, b)` in the text of the library: the
  /// message stands alone, with values.
  private func inferLibraryPrecondition(
    _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    guard arguments.count >= 2, let message = literalMessage(arguments[1]) else {
      return invalid(range)
    }
    let condition = inferCondition(arguments[0].value)
    let values = arguments.dropFirst(2).map { settledOperand($0.value).id }
    return add(.precondition(condition, format: message, values), SourceType.void, range)
  }

  func inferFatalError(
    _ name: String, _ arguments: [ArgumentNode], _ range: SourceRange
  ) -> Operand {
    guard arguments.count <= 1 else {
      reportLabels(arguments, [CallParameter(label: nil, name: "message")], range, note: nil)
      return invalid(range)
    }
    var message = name == "fatalError" ? "fatal error" : "precondition failed"
    if let text = arguments.first.flatMap(literalMessage) { message += ": " + text }
    return add(.precondition(nil, format: message, []), SourceType.never, range)
  }

  private func literalMessage(_ argument: ArgumentNode) -> String? {
    guard case .stringLiteral(let text) = tree[argument.value].kind else {
      if case .invalid = tree[argument.value].kind { return nil }
      report(.literalMessageExpected(at: tree[argument.value].range))
      return nil
    }
    return text
  }

  func inferPrint(_ arguments: [ArgumentNode], _ range: SourceRange) -> Operand {
    var parts: [String] = []
    var values: [ID<TypedExpression>] = []
    for argument in arguments {
      if let label = argument.label {
        report(
          .unsupported("'\(text(label)):'", instead: "'print' without it", at: label.range))
        continue
      }
      if case .stringLiteral(let text) = tree[argument.value].kind {
        parts.append(text)
        continue
      }
      let operand = settledOperand(argument.value)
      guard let type = solver.known(operand.type), !type.containsError else { continue }
      guard type.element != nil else {
        report(
          .unsupported(
            "printing '\(type.diagnosticName)'", instead: "its elements one by one",
            at: tree[argument.value].range))
        continue
      }
      parts.append("{\(values.count)}")
      values.append(operand.id)
    }
    return add(
      .print(format: parts.joined(separator: " "), values), SourceType.void, range)
  }
}
