import ApusDiagnostics
import ApusIR
import ApusSyntax
import ApusVocabulary

/// Expressions: `infer` makes the typed node and says what is known of its type; what is open is
/// settled at the end of the full expression.
extension Checker {
  /// What the value of an expression is for; it words the message when the type is wrong.
  enum Purpose {
    case initializer, assignment, result, condition, index, argument, element
  }

  /// Checks a complete expression that may have any type.
  func expression(_ id: ID<ExpressionNode>) -> Operand {
    let mark = pending.count
    let operand = infer(id)
    return settle(operand, at: tree[id].range, from: mark)
  }

  /// Checks a complete expression that has to have a type.
  func expression(
    _ id: ID<ExpressionNode>, as expected: SourceType, for purpose: Purpose
  ) -> ID<TypedExpression> {
    let mark = pending.count
    let operand = infer(id, expected: expected)
    coerce(operand, to: expected, for: purpose, node: id)
    return settle(operand, at: tree[id].range, from: mark).id
  }

  /// Decides the type of `operand` and completes all nodes since `mark`.
  func settle(_ operand: Operand, at range: SourceRange, from mark: Int) -> Operand {
    let type = settledType(operand, at: range)
    finish(from: mark)
    return Operand(id: operand.id, type: .known(type))
  }

  /// Decides what is open in the type of `operand`.
  func settledType(_ operand: Operand, at range: SourceRange) -> SourceType {
    if let type = solver.settle(operand.type) { return type }
    if case .variable = solver.resolve(operand.type), solver.isLiteral(operand.type) {
      report(.emptyArrayLiteral(at: place(range)))
    }
    return .error
  }

  /// Reports it when `operand` can't have the type that its place wants.
  func coerce(
    _ operand: Operand, to expected: SourceType, for purpose: Purpose, node: ID<ExpressionNode>
  ) {
    if solver.unify(operand.type, .known(expected)) { return }
    let found = solver.defaultType(operand.type) ?? .error
    if found.containsError { return }
    let range = tree[node].range
    if case .tuple(let elements) = tree[node].kind, case .tuple(let types) = expected,
      case .tuple(let founds) = found, elements.count == types.count, purpose == .result,
      let place = founds.indices.first(where: { !founds[$0].type.agrees(with: types[$0].type) })
    {
      let value = elements[place].value
      report(
        .mismatch(
          founds[place].type, types[place].type, for: purpose, at: location(of: value),
          wrapping: tree[value].range))
      return
    }
    if expected == .scalar(.bool), case .integerLiteral = tree[node].kind {
      report(.integerAsBoolean(tree.text(range), at: range))
      return
    }
    report(
      .mismatch(found, expected, for: purpose, at: location(of: node), wrapping: range))
  }

  /// Where messages about an expression point: at its operator or its member, as in swiftc.
  func location(of id: ID<ExpressionNode>) -> SourceRange {
    let node = tree[id]
    switch node.kind {
    case .binary(_, let place, _, _), .range(_, let place, _, _): return place
    case .member(_, let identifier): return identifier.range
    case .call(let callee, _): return location(of: callee)
    case .parenthesized(let inner), .try(let inner): return location(of: inner)
    case .elements(let base, _):
      return SourceRange(node.range.source, tree[base].range.upper, node.range.upper)
    case .ternary(let condition, let then, _):
      let (lower, upper) = (tree[condition].range.upper, tree[then].range.lower)
      let mark = tree.source.utf8[Int(lower)..<Int(upper)].firstIndex(of: UInt8(ascii: "?"))
      return mark.map { SourceRange(node.range.source, UInt32($0), UInt32($0) + 1) } ?? node.range
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .name, .type,
      .implicitMember, .tupleElement, .prefix, .cast, .tuple, .array, .closure, .ifElse, .switch,
      .reference, .wildcard, .operatorFunction, .invalid:
      return node.range
    }
  }

  /// Checks an expression whose type may stay open.
  func infer(_ id: ID<ExpressionNode>, expected: SourceType? = nil) -> Operand {
    let node = tree[id]
    let range = node.range
    switch node.kind {
    case .integerLiteral(let literal): return inferInteger(literal, range)
    case .floatLiteral(let literal):
      let type = solver.variable(in: .floating, literal: .float)
      return add(.tuple([]), type, range, pending: .float(literal, type))
    case .booleanLiteral(let value):
      return add(.literal(Constant(value)), .scalar(.bool), range)
    case .stringLiteral:
      report(
        .unsupported(
          "a string",
          instead: formula == nil
            ? "a literal message of 'precondition' or 'print'" : "numbers and names without quotes",
          at: range))
      return invalid(range)
    case .name(let identifier, _): return inferName(identifier, range)
    case .type(let type):
      report(.typeAsValue(self.type(type).diagnosticName, at: range))
      return invalid(range)
    case .implicitMember(let identifier): return inferImplicitMember(identifier, range)
    case .member(let base, let identifier): return inferMember(base, identifier, range)
    case .tupleElement(let base, let index, _):
      return inferTupleElement(infer(base), index: index, range)
    case .call(let callee, let arguments):
      return inferCall(id, callee, arguments, expected: expected)
    case .elements(let base, let arguments): return inferElement(base, arguments, range)
    case .prefix(let symbol, let place, let operand):
      return inferPrefix(symbol, place, operand, range)
    case .binary(let symbol, let place, let left, let right):
      return inferBinary(symbol, place, left, right, range)
    case .range(let symbol, let place, let lower, let upper):
      return inferRange(symbol, place, lower, upper, range)
    case .ternary(let condition, let then, let otherwise):
      return inferTernary(condition, then, otherwise, range, expected: expected)
    case .cast(let operand, let type):
      return inferCast(operand, self.type(type), range)
    case .parenthesized(let inner): return infer(inner, expected: expected)
    case .tuple(let elements): return inferTuple(elements, range, expected: expected)
    case .array(let elements): return inferArrayLiteral(id, elements, range, expected: expected)
    case .closure:
      report(.unsupported("a closure", instead: "a local function", at: range))
      return invalid(range)
    case .ifElse(let node):
      return inferValueStatement(range) { self.checkIf(node, label: nil, range, isValue: true) }
    case .switch(let node):
      return inferValueStatement(range) { self.checkSwitch(node, label: nil, range, isValue: true) }
    case .reference(let inner):
      report(.misplacedReference(at: range))
      _ = infer(inner)
      return invalid(range)
    case .try(let inner): return inferTry(inner, range, expected: expected)
    case .wildcard:
      report(.misplacedWildcard(at: range))
      return invalid(range)
    case .operatorFunction(let symbol):
      let text = OperatorTable.symbol(of: .binary(symbol))
      report(
        .unsupported("the operator function '\(text)'", instead: "the operation itself", at: range))
      return invalid(range)
    case .invalid: return invalid(range)
    }
  }

  private func inferInteger(_ literal: IntegerLiteral, _ range: SourceRange) -> Operand {
    let type = solver.variable(in: [.numeric, .complex], literal: .integer)
    return add(.tuple([]), type, range, pending: .integer(literal, type))
  }

  private func inferTuple(
    _ elements: [ArgumentNode], _ range: SourceRange, expected: SourceType?
  ) -> Operand {
    var wanted: [SourceType.Element] = []
    if case .tuple(let types)? = expected, types.count == elements.count { wanted = types }
    var ids: [ID<TypedExpression>] = []
    var types: [InferredType.Element] = []
    for (index, element) in elements.enumerated() {
      let operand = infer(
        element.value, expected: index < wanted.count ? wanted[index].type : nil)
      ids.append(operand.id)
      types.append(.init(label: element.label.map(text), type: operand.type))
    }
    return add(.tuple(ids), InferredType.tuple(types), range)
  }

  private func inferTernary(
    _ condition: ID<ExpressionNode>, _ then: ID<ExpressionNode>,
    _ otherwise: ID<ExpressionNode>, _ range: SourceRange, expected: SourceType?
  ) -> Operand {
    let test = inferCondition(condition)
    let first = infer(then, expected: expected)
    let second = infer(otherwise, expected: expected)
    if !solver.unify(first.type, second.type) {
      if let left = solver.defaultType(first.type), let right = solver.defaultType(second.type),
        !left.containsError, !right.containsError
      {
        report(.ternaryMismatch(left, right, at: range, then: tree[then].range))
      }
      return invalid(range)
    }
    let type = solver.known(first.type) == .never ? second.type : first.type
    return add(.conditional(test, first.id, second.id), type, range)
  }

  /// A condition within an expression.
  func inferCondition(_ id: ID<ExpressionNode>) -> ID<TypedExpression> {
    let operand = infer(id, expected: wantedTruth(id))
    checkCondition(operand, id)
    return operand.id
  }

  /// The type that a part of a condition is checked with: of a call of another part's function it is
  /// all that is known, and anything else is checked without, so that messages say what it is.
  func wantedTruth(_ id: ID<ExpressionNode>) -> SourceType? {
    switch tree[id].kind {
    case .call: externalCalls != nil && !isInLibrary ? .scalar(.bool) : nil
    case .parenthesized(let inner), .try(let inner): wantedTruth(inner)
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .name, .type,
      .implicitMember, .member, .tupleElement, .elements, .prefix, .binary, .range, .ternary,
      .cast, .tuple, .array, .closure, .ifElse, .switch, .reference, .wildcard,
      .operatorFunction, .invalid:
      nil
    }
  }

  /// Reports what is no condition.
  func checkCondition(_ operand: Operand, _ id: ID<ExpressionNode>) {
    if !solver.unify(operand.type, .bool), let found = solver.defaultType(operand.type) {
      report(.notABoolean(found, at: tree[id].range))
    }
  }

  private func inferCast(
    _ operand: ID<ExpressionNode>, _ type: SourceType, _ range: SourceRange
  ) -> Operand {
    let value = infer(operand, expected: type)
    if !solver.unify(value.type, .known(type)), let found = solver.defaultType(value.type),
      !found.containsError
    {
      report(.castMismatch(found, type, at: tree[operand].range))
    }
    return Operand(id: value.id, type: .known(type))
  }

  private func inferTry(
    _ inner: ID<ExpressionNode>, _ range: SourceRange, expected: SourceType?
  ) -> Operand {
    let surrounding = current.throwingCallsInTry
    current.throwingCallsInTry = 0
    let operand = infer(inner, expected: expected)
    if current.throwingCallsInTry == 0 { report(.needlessTry(at: range)) }
    current.throwingCallsInTry = surrounding.map { $0 + (current.throwingCallsInTry ?? 0) }
    return operand
  }

  private func inferRange(
    _ symbol: RangeOperator, _ place: SourceRange, _ lower: ID<ExpressionNode>?,
    _ upper: ID<ExpressionNode>?, _ range: SourceRange
  ) -> Operand {
    guard let lower, let upper else {
      report(
        .unsupported(
          "a range with one bound", instead: "both bounds, as in '0..<n'", at: range))
      return invalid(range)
    }
    let first = infer(lower)
    let second = infer(upper)
    let isClosed = symbol == .closed
    guard solver.unify(first.type, second.type) else {
      reportOperands(isClosed ? "..." : "..<", first, second, at: place)
      return invalid(range)
    }
    if solver.known(first.type)?.containsError == true { return invalid(range) }
    guard solver.restrict(first.type, to: .numeric) else {
      reportOperands(isClosed ? "..." : "..<", first, second, at: place)
      return invalid(range)
    }
    let type: InferredType
    switch solver.resolve(first.type) {
    case .variable(let variable): type = .range(variable, isClosed: isClosed)
    case .known(.scalar(let element)): type = .known(.range(element, isClosed: isClosed))
    case .known, .tuple, .range: return invalid(range)
    }
    return add(.range(lower: first.id, upper: second.id, isClosed: isClosed), type, range)
  }

  private func inferImplicitMember(_ identifier: Identifier, _ range: SourceRange) -> Operand {
    let name = text(identifier)
    let rows = BuiltinTable.standard.statics(named: name).map { BuiltinTable.standard.rows[$0] }
    let domain = rows.filter { $0.kind == .staticProperty && $0.result == .own }
      .reduce(into: ElementTypes()) { $0.formUnion($1.domain) }
    // An unknown member is reported once the type is known, so that the message can name it.
    let type = solver.variable(in: domain.isEmpty ? .all : .all)
    return add(.tuple([]), type, range, pending: .implicitMember(identifier, type))
  }

  /// An `if` or `switch` whose branches give a value.
  func inferValueStatement(
    _ range: SourceRange, _ check: () -> ID<TypedStatement>
  ) -> Operand {
    let surrounding = current.yieldType
    let node = add(.tuple([]), SourceType.error, range)
    current.yieldType = .some(.known(.never))
    let statement = check()
    let type = current.yieldType ?? .error
    current.yieldType = surrounding
    current.typed.expressions[node.id].kind = .value(of: statement)
    if let known = solver.known(type) {
      current.typed.expressions[node.id].type = known
    } else {
      pending.append(PendingNode(node: node.id, kind: .type(type)))
    }
    return Operand(id: node.id, type: type)
  }
}
