import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Statements.
extension Checker {
  /// Checks a block in a scope of its own.
  func check(_ block: BlockNode) -> ID<TypedStatement> {
    inScope { add(.block(check(block.statements)), block.range) }
  }

  /// Checks statements in the current scope; local functions see one another.
  func check(_ statements: [ID<StatementNode>]) -> [ID<TypedStatement>] {
    declareLocalFunctions(statements)
    return statements.map(check)
  }

  func check(_ id: ID<StatementNode>) -> ID<TypedStatement> {
    let node = tree[id]
    let range = node.range
    switch node.kind {
    case .expression(let value): return checkExpressionStatement(value, range)
    case .assignment(let assignment): return checkAssignment(assignment, range)
    case .variable(let variable): return checkVariable(variable, range)
    case .function(let function):
      checkLocalFunction(function)
      return add(.block([]), range)
    case .ifElse(let node): return checkIf(node, label: tree[id].label, range, isValue: false)
    case .guard(let node): return checkGuard(node, range)
    case .forIn(let loop): return checkFor(loop, label: node.label, range)
    case .while(let loop): return checkWhile(loop, label: node.label, range)
    case .repeatWhile(let loop): return checkRepeat(loop, label: node.label, range)
    case .switch(let node):
      return checkSwitch(node, label: tree[id].label, range, isValue: false)
    case .break(let label): return checkBreak(label, range)
    case .continue(let label): return checkContinue(label, range)
    case .fallthrough:
      report(.misplacedFallthrough(at: range))
      return add(.block([]), range)
    case .return(let value): return checkReturn(value, range)
    case .scope(let block): return checkScope(block, label: node.label, range)
    case .invalid: return add(.block([]), range)
    }
  }

  // MARK: Expressions and assignments

  private func checkExpressionStatement(
    _ id: ID<ExpressionNode>, _ range: SourceRange
  ) -> ID<TypedStatement> {
    if let special = checkSpecialCall(id, range) { return special }
    discardedCall = call(in: id)
    isIgnoring = false
    let operand = expression(id)
    let type = solver.known(operand.type) ?? .error
    switch type {
    case .never: current.flow = current.flow.unreachable
    case .tuple(let elements) where elements.isEmpty: break
    case .error: break
    case .scalar, .array, .ndarray, .tuple, .range: reportUnused(id, type)
    }
    return add(.expression(operand.id), range)
  }

  /// The call that an expression is, with `try` or without.
  private func call(in id: ID<ExpressionNode>) -> ID<ExpressionNode> {
    switch tree[id].kind {
    case .try(let inner), .parenthesized(let inner): call(in: inner)
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .name, .type,
      .implicitMember, .member, .tupleElement, .call, .elements, .prefix, .binary, .range,
      .operatorFunction, .ternary, .cast, .tuple, .array, .closure, .ifElse, .switch, .reference,
      .wildcard, .invalid:
      id
    }
  }

  private func reportUnused(_ id: ID<ExpressionNode>, _ type: SourceType) {
    let node = tree[id]
    switch node.kind {
    case .call(let callee, _):
      report(.unusedResult(calledName(callee, id), at: tree[callee].range))
    case .binary(let symbol, let place, _, _):
      report(.unusedOperator(OperatorTable.symbol(of: .binary(symbol)), at: place))
    case .try(let inner): reportUnused(inner, type)
    case .parenthesized(let inner): reportUnused(inner, type)
    case .prefix(let symbol, let place, _):
      report(.unusedOperator(OperatorTable.symbol(of: .prefix(symbol)), at: place))
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .name, .type,
      .implicitMember, .member, .tupleElement, .elements, .range, .operatorFunction, .ternary,
      .cast, .tuple, .array, .closure, .ifElse, .switch, .reference, .wildcard, .invalid:
      report(.unusedValue(type, at: node.range))
    }
  }

  /// What a warning calls the function that a call names, with its labels.
  private func calledName(_ callee: ID<ExpressionNode>, _ call: ID<ExpressionNode>) -> String {
    guard case .name(let identifier, _) = tree[callee].kind else {
      if case .member(_, let identifier) = tree[callee].kind { return text(identifier) }
      return tree.text(tree[callee].range)
    }
    let name = text(identifier)
    let overloads: [ID<TypedFunction>]
    if case .functions(let ids)? = local(identifier.name)?.entity {
      overloads = ids
    } else {
      overloads = globals.functions[key(name)] ?? []
    }
    guard overloads.count == 1,
      let signature = overloads.first.map({ module.functions[$0].signature })
    else { return name }
    let isPlain = signature.parameters.allSatisfy { $0.label == nil }
    return isPlain && !signature.parameters.isEmpty ? name : signature.fullName
  }

  private func checkAssignment(
    _ assignment: AssignmentNode, _ range: SourceRange
  ) -> ID<TypedStatement> {
    if let symbol = assignment.combination {
      return checkCompound(assignment, symbol, range)
    }
    if case .wildcard = tree[assignment.target].kind {
      discardedCall = call(in: assignment.value)
      isIgnoring = true
      let value = expression(assignment.value)
      return add(.bind(.discard(.void), value.id), range)
    }
    let mark = pending.count
    assignmentOperator = assignment.operatorRange
    defer { assignmentOperator = nil }
    guard let place = place(of: assignment.target, for: .assignment) else {
      inferIgnored(assignment.value)
      finish(from: mark)
      return add(.block([]), range)
    }
    if let component = place.component {
      return assignComponent(place, component, assignment, range, from: mark)
    }
    if case .slice = current.typed.places[place.id].kind {
      return assignSlice(place, assignment, range, from: mark)
    }
    refuseNewBuffer(place, at: assignment.operatorRange)
    let operand = infer(assignment.value, expected: place.type)
    coerceAssigned(operand, to: place, assignment)
    _ = settle(operand, at: tree[assignment.value].range, from: mark)
    initialize(place.id)
    return add(.assign(place.id, operand.id), range)
  }

  private func coerceAssigned(
    _ operand: Operand, to place: CheckedPlace, _ assignment: AssignmentNode
  ) {
    if case .element = current.typed.places[place.id].kind,
      !solver.unify(operand.type, .known(place.type)),
      let found = solver.defaultType(operand.type), !found.containsError
    {
      report(
        .mismatch(
          found, place.type, for: .assignment, at: location(of: assignment.value),
          wrapping: tree[assignment.value].range, isSubscript: true))
      return
    }
    coerce(operand, to: place.type, for: .assignment, node: assignment.value)
  }

  private func checkCompound(
    _ assignment: AssignmentNode, _ symbol: BinaryOperator, _ range: SourceRange
  ) -> ID<TypedStatement> {
    let mark = pending.count
    guard
      let place = place(of: assignment.target, for: .compoundAssignment(assignment.operatorRange))
    else {
      inferIgnored(assignment.value)
      finish(from: mark)
      return add(.block([]), range)
    }
    if let component = place.component {
      return assignComponent(place, component, assignment, range, from: mark)
    }
    if let mask = place.mask {
      return updateMasked(place, mask, symbol, assignment, range, from: mark)
    }
    // The operation is typed as `old op value`, then taken apart again.
    let old =
      place.type.isNDArray
      ? value(of: place, tree[assignment.target].range)
      : add(.tuple([]), place.type, tree[assignment.target].range)
    let isShift = symbol.isShift
    let value = isShift ? settledOperand(assignment.value) : infer(assignment.value)
    let result = combineCompound(symbol, assignment, old, value, range)
    _ = settle(result, at: range, from: mark)
    if place.type.isNDArray { return updateWhole(place, result, range) }
    guard let element = place.type.element, solver.known(result.type) == place.type else {
      if let type = solver.known(result.type), type.isNDArray {
        report(.mismatch(type, place.type, for: .assignment, at: tree[assignment.value].range))
      }
      return add(.block([]), range)
    }
    if isShift {
      return updateShift(place, symbol, value, element, range)
    }
    guard let (primitive, isChecked) = symbol.arithmetic else { return add(.block([]), range) }
    if element.isComplex || isComponent(place) { return updateComplex(place, symbol, value, range) }
    let update = add(
      .update(place.id, primitive, value.id, isChecked: isChecked && element.isInteger), range)
    if substitution == nil {
      current.typed.statements[update].operatorRange = assignment.operatorRange
    }
    return update
  }

  private func combineCompound(
    _ symbol: BinaryOperator, _ assignment: AssignmentNode, _ old: Operand, _ value: Operand,
    _ range: SourceRange
  ) -> Operand {
    let text = OperatorTable.symbol(of: .binary(symbol)) + "="
    guard !symbol.isShift, let left = solver.known(old.type), !left.containsError,
      left.arrayShape == nil
    else { return combine(symbol, assignment.operatorRange, old, value, range) }
    if solver.known(value.type)?.containsError == true { return invalid(range) }
    guard solver.unify(old.type, value.type) else {
      reportOperand(text, old, value, assignment)
      return invalid(range)
    }
    return combine(symbol, assignment.operatorRange, old, value, range)
  }

  /// Reports the operand of a compound assignment that has another type than the place.
  private func reportOperand(
    _ symbol: String, _ old: Operand, _ value: Operand, _ assignment: AssignmentNode
  ) {
    guard let expected = solver.known(old.type), let found = solver.defaultType(value.type) else {
      return
    }
    if expected.isNumber, found.isNumber || found == .void {
      report(
        .mismatch(
          found, expected, for: .argument, at: location(of: assignment.value),
          wrapping: tree[assignment.value].range))
    } else {
      reportOperands(symbol, old, value, at: assignment.operatorRange)
    }
  }

  /// Whether the place is the real or the imaginary part of a complex number.
  private func isComponent(_ place: CheckedPlace) -> Bool {
    guard case .tupleElement(let whole, _) = current.typed.places[place.id].kind else {
      return false
    }
    return current.typed.places[whole].type.element?.isComplex ?? false
  }

  /// `z += w` and `z.real += x`: an assignment; the operand is evaluated before the place is read.
  private func updateComplex(
    _ place: CheckedPlace, _ symbol: BinaryOperator, _ value: Operand, _ range: SourceRange
  ) -> ID<TypedStatement> {
    let variable = addVariable("value", place.type, isMutable: false, range)
    let operand = add(.variable(variable), place.type, range)
    let mark = pending.count
    let result = combine(symbol, range, self.value(of: place, range), operand, range)
    finish(from: mark)
    let statements = [
      add(.bind(.variable(variable), value.id), range), add(.yield(result.id), range),
    ]
    let block = add(.value(of: add(.block(statements), range)), place.type, range)
    return add(.assign(place.id, block.id), range)
  }

  /// `x <<= n`: a masking shift is an update; a smart one an assignment, unless `n` is a literal
  /// within the width.
  private func updateShift(
    _ place: CheckedPlace, _ symbol: BinaryOperator, _ count: Operand, _ element: ElementType,
    _ range: SourceRange
  ) -> ID<TypedStatement> {
    let isLeft = symbol == .shiftLeft || symbol == .maskingShiftLeft
    let isMasking = symbol == .maskingShiftLeft || symbol == .maskingShiftRight
    var isSmall = false
    if case .literal(let constant) = current.typed.expressions[count.id].kind {
      isSmall = constant.bits < UInt64(element.bitWidth)
    }
    if isMasking || isSmall {
      let places = converted(count, to: element, range)
      return add(.update(place.id, isLeft ? .shl : .shr, places.id, isChecked: false), range)
    }
    let value = value(of: place, range)
    let shifted = combine(symbol, range, value, count, range)
    let mark = pending.count - 1
    finish(from: max(mark, 0))
    return add(.assign(place.id, shifted.id), range)
  }

  /// The value that a place holds.
  func value(of place: CheckedPlace, _ range: SourceRange) -> Operand {
    switch current.typed.places[place.id].kind {
    case .variable(let variable): return add(.variable(variable), place.type, range)
    case .tupleElement(let tuple, let index):
      let whole = CheckedPlace(id: tuple, type: current.typed.places[tuple].type)
      if let element = whole.type.element {
        // What is read is NaN where the number is not finite.
        let name = index == 0 ? "_real" : "_imaginary"
        return useInternal(name, [value(of: whole, range)], own: element, range)
      }
      return add(.tupleElement(value(of: whole, range).id, index: index), place.type, range)
    case .element(let array, let indices, let name):
      let whole = CheckedPlace(id: array, type: current.typed.places[array].type)
      return add(
        .element(value(of: whole, range).id, indices: indices, name: name), place.type, range)
    case .slice(let array, let subscripts, let name):
      let whole = CheckedPlace(id: array, type: current.typed.places[array].type)
      return add(
        .slice(value(of: whole, range).id, subscripts, name: name), place.type, range)
    case .tuple, .discard: return invalid(range)
    }
  }

  // MARK: Variables

  private func checkVariable(_ node: VariableNode, _ range: SourceRange) -> ID<TypedStatement> {
    let statements = node.bindings.map { checkBinding($0, isMutable: node.isMutable) }
    return statements.count == 1 ? statements[0] : add(.block(statements), range)
  }

  private func checkBinding(
    _ binding: VariableNode.Binding, isMutable: Bool
  ) -> ID<TypedStatement> {
    let declared = binding.type.map(type)
    guard let initializer = binding.initializer else {
      return declareDeferred(binding, declared, isMutable: isMutable)
    }
    let value: ID<TypedExpression>
    let type: SourceType
    if let declared {
      value = expression(initializer, as: declared, for: .initializer)
      type = declared
    } else {
      let operand = expression(initializer)
      value = operand.id
      type = solver.known(operand.type) ?? .error
      if type == .void || type == .never { reportVoid(binding, type) }
    }
    let bound = bind(
      binding.pattern, type, isMutable: isMutable, at: location(of: initializer))
    return add(.bind(bound, value), binding.range)
  }

  private func reportVoid(_ binding: VariableNode.Binding, _ type: SourceType) {
    guard case .name(let name) = tree[binding.pattern].kind else { return }
    report(.voidVariable(text(name), type, at: name.range))
  }

  private func declareDeferred(
    _ binding: VariableNode.Binding, _ type: SourceType?, isMutable: Bool
  ) -> ID<TypedStatement> {
    guard case .name(let name) = tree[binding.pattern].kind else {
      if type == nil { report(.missingInitializer(at: binding.range)) }
      if case .invalid = tree[binding.pattern].kind { return add(.block([]), binding.range) }
      report(
        .unsupported(
          "a tuple pattern without a value", instead: "one declaration for each variable",
          at: binding.range))
      return add(.block([]), binding.range)
    }
    if type == nil { report(.missingAnnotation(at: name.range)) }
    let variable = addVariable(text(name), type ?? .error, isMutable: isMutable, name.range)
    declare(name, variable)
    if type != nil {
      current.flow.deferred.append(
        Flow.Deferred(variable: variable, always: false, ever: false))
    }
    return add(.declare(variable), binding.range)
  }

  /// Takes a value of type `type` apart.
  func bind(
    _ id: ID<PatternNode>, _ type: SourceType, isMutable: Bool, at range: SourceRange,
    inLoop: Bool = false
  ) -> TypedStatement.Binding {
    let node = tree[id]
    switch node.kind {
    case .wildcard, .invalid: return .discard(type)
    case .name(let name):
      let variable = addVariable(text(name), type, isMutable: isMutable, name.range)
      declare(name, variable)
      return .variable(variable)
    case .tuple(let elements):
      guard case .tuple(let types) = type, types.count == elements.count else {
        if !type.containsError {
          reportTuplePattern(elements.count, type, inLoop ? node.range : range, inLoop: inLoop)
        }
        return .tuple(
          elements.map { bind($0.pattern, .error, isMutable: isMutable, at: range) })
      }
      return .tuple(
        zip(elements, types).map { element, type in
          bind(element.pattern, type.type, isMutable: isMutable, at: range, inLoop: inLoop)
        })
    case .binding(_, let inner): return bind(inner, type, isMutable: isMutable, at: range)
    case .expression(let value):
      report(.patternExpected(at: tree[value].range))
      return .discard(type)
    }
  }

  private func reportTuplePattern(
    _ count: Int, _ type: SourceType, _ range: SourceRange, inLoop: Bool
  ) {
    guard case .tuple(let types) = type else {
      let pattern = "(" + Array(repeating: "_", count: count).joined(separator: ", ") + ")"
      report(
        inLoop
          ? .tuplePatternInLoop(type, at: range)
          : .tupleExpected(type, pattern: pattern, at: range))
      return
    }
    let names = (0..<count).map { $0 < types.count ? types[$0].type.diagnosticName : "_" }
    let pattern = "(" + names.joined(separator: ", ") + ")"
    report(.tupleCount(type, pattern: pattern, at: range))
  }

  // MARK: Return

  private func checkReturn(
    _ value: ID<ExpressionNode>?, _ range: SourceRange
  ) -> ID<TypedStatement> {
    defer { current.flow = current.flow.unreachable }
    if current.hasOpenResult { return checkFirstReturn(value, range) }
    let result = current.result
    guard let value else {
      if result != .void, result != .error { report(.missingReturnValue(at: range)) }
      return returnNothing(range)
    }
    if result == .void {
      let operand = expression(value)
      if let type = solver.known(operand.type), type != .void, !type.containsError, type != .never {
        report(.unexpectedReturnValue(at: tree[value].range))
      }
      return add(.block([add(.expression(operand.id), range), returnNothing(range)]), range)
    }
    return leave(with: expression(value, as: result, for: .result), range)
  }

  private func returnNothing(_ range: SourceRange) -> ID<TypedStatement> {
    if !current.isInlined { return add(.return(nil), range) }
    return add(.yield(add(.tuple([]), SourceType.void, range).id), range)
  }

  /// The `return` that decides the type of a closure.
  private func checkFirstReturn(
    _ value: ID<ExpressionNode>?, _ range: SourceRange
  ) -> ID<TypedStatement> {
    current.hasOpenResult = false
    current.result = .void
    guard let value else { return returnNothing(range) }
    let operand = expression(value)
    current.result = solver.known(operand.type) ?? .error
    return leave(with: operand.id, range)
  }
}

extension BinaryOperator {
  /// Whether the operands may have different types.
  var isShift: Bool {
    [.shiftLeft, .shiftRight, .maskingShiftLeft, .maskingShiftRight].contains(self)
  }
}
