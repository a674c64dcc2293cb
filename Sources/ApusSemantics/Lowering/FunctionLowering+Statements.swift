import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// Appends the instructions of a statement; nothing where no way leads to it.
  mutating func lower(_ id: ID<TypedStatement>) {
    guard !isDead else { return }
    let statement = source.statements[id]
    let range = statement.range
    switch statement.kind {
    case .block(let statements):
      lowerBlock(id, statements, range: range)
    case .bind(let binding, let value):
      bind(binding, to: lower(value)[...], range: range)
      endIfNever(value)
    case .declare(let variable):
      bindings[Int(variable.index)] = []
    case .assign(let place, let value):
      lowerAssignment(place, value, range: range)
    case .update(let place, let primitive, let value, let isChecked):
      lowerUpdate(
        place, primitive, value, isChecked: isChecked, range: range,
        at: statement.operatorRange ?? range)
    case .swap(let first, let second):
      lowerSwap(first, second, range: range)
    case .expression(let value):
      _ = lower(value)
      endIfNever(value)
    case .if(let condition, let then, let other):
      lowerIf(id, condition, then: then, else: other, range: range)
    case .switch(let subject, let cases):
      lowerSwitch(id, subject, cases, range: range)
    case .for(let binding, let sequence, let filter, let body):
      lowerFor(id, ForStatement(binding: binding, filter: filter, body: body), over: sequence)
    case .while(let condition, let body):
      lowerWhile(id, condition, body: body, range: range)
    case .repeatWhile(let body, let condition):
      lowerRepeat(id, body: body, condition, range: range)
    case .break(let target):
      if let exit = targets[target]?.onBreak { self.exit(exit, range: range) }
    case .continue(let target):
      if let exit = targets[target]?.onContinue { self.exit(exit, range: range) }
    case .return(let value):
      leaveFunction(value.map { lower($0) } ?? [], range: range)
    case .yield(let value):
      let values = lower(value)
      endIfNever(value)
      if let join = yieldJoins.last { leave(join, values, range: range) }
    }
  }

  /// What the statement assigns that lives outside of it.
  func variables(assignedIn id: ID<TypedStatement>) -> [ID<Variable>] {
    assigned.byStatement[Int(id.index)]
  }

  /// Ends the region behind an expression that does not return.
  private mutating func endIfNever(_ id: ID<TypedExpression>) {
    if case .never = source.expressions[id].type, !isDead {
      unreachable(source.expressions[id].range)
    }
  }

  /// A sequence of statements; a structure only where something leaves it.
  private mutating func lowerBlock(
    _ id: ID<TypedStatement>, _ statements: [ID<TypedStatement>], range: SourceRange
  ) {
    guard assigned.breakTargets.contains(id) else {
      for statement in statements { lower(statement) }
      return
    }
    let structure = builder.block(range: range)
    let join = beginJoin(structure, assigning: variables(assignedIn: id))
    targets[id] = Target(onBreak: .join(join))
    inside(structure) {
      for statement in statements { $0.lower(statement) }
      $0.leave(join, range: range)
    }
    _ = endJoin(range: range)
  }

  private mutating func lowerIf(
    _ id: ID<TypedStatement>, _ condition: ID<TypedExpression>, then: ID<TypedStatement>,
    else other: ID<TypedStatement>?, range: SourceRange
  ) {
    let holds = scalar(condition)
    let structure = builder.if(holds, range: range)
    let join = beginJoin(structure, assigning: variables(assignedIn: id))
    targets[id] = Target(onBreak: .join(join))
    inside(structure, region: 0) {
      $0.lower(then)
      $0.leave(join, range: range)
    }
    restoreEntry(of: join)
    inside(structure, region: 1) {
      if let other { $0.lower(other) }
      $0.leave(join, range: range)
    }
    _ = endJoin(range: range)
  }

  // MARK: Assignment

  /// `place = value`: the indices of the place, the value, and only then the place itself.
  private mutating func lowerAssignment(
    _ place: ID<Place>, _ value: ID<TypedExpression>, range: SourceRange
  ) {
    let target = prepare(place, for: source.expressions[value].type)
    if case .element(_, let indices, _) = source.places[place].kind,
      case .element(_, let values, _, _, _) = target
    {
      evaluated = Dictionary(zip(indices, values.map { [$0] })) { first, _ in first }
    }
    if case .slice(_, let operands, let values) = target {
      evaluated = Dictionary(zip(operands, values)) { first, _ in first }
    }
    let values = lower(value)
    evaluated = [:]
    write(values, to: target, range: range)
  }

  /// `place op= value`: the indices of the place, the value, and only then the place itself.
  private mutating func lowerUpdate(
    _ place: ID<Place>, _ primitive: Primitive, _ value: ID<TypedExpression>, isChecked: Bool,
    range: SourceRange, at position: SourceRange
  ) {
    let target = prepare(place)
    let operand = scalar(value)
    guard let old = access(target, range: range).first else { return }
    let type = elementType(of: source.places[place].type)
    let new =
      isChecked
      ? arithmetic(primitive, [old, operand], type: type, range: range, at: position)
      : builder.primitive(primitive, [old, operand], range: range)
    write([new], to: target, isAccessed: true, range: range)
  }

  /// Exchanges what two places hold. `x.swapAt(i, i)` looks at nothing, not even at the index,
  /// as in Swift.
  private mutating func lowerSwap(
    _ first: ID<Place>, _ second: ID<Place>, range: SourceRange
  ) {
    let left = prepare(first)
    let right = prepare(second)
    guard case .element(let path, let indices, _, _, _) = left,
      case .element(let other, let otherIndices, _, _, _) = right, path == other,
      let index = indices.first, let otherIndex = otherIndices.first, indices.count == 1
    else {
      exchange(left, right, range: range)
      return
    }
    let differ = builder.primitive(.notEqual, index, otherIndex, range: range)
    _ = choose(
      differ, assigning: [], range: range,
      then: {
        $0.exchange(left, right, range: range)
        return []
      }, else: { _ in [] })
  }

  private mutating func exchange(
    _ left: LoweredPlace, _ right: LoweredPlace, range: SourceRange
  ) {
    let leftValues = access(left, range: range)
    let rightValues = access(right, range: range)
    write(rightValues, to: left, isAccessed: true, range: range)
    write(leftValues, to: right, isAccessed: true, range: range)
  }
}
