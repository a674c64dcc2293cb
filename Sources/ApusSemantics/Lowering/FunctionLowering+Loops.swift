import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// Lets a call be cancelled in each iteration.
  mutating func poll(_ range: SourceRange) {
    builder.append(.poll(place(range)), range: range)
  }

  /// A loop that is left by `break`, with poll and the carried variables bound; `body` ends by
  /// itself or falls through to the next iteration.
  private mutating func lowerLoop(
    _ id: ID<TypedStatement>, range: SourceRange,
    body: (inout Self, _ exit: Int, _ next: Target.Exit) -> Void
  ) {
    let variables = variables(assignedIn: id)
    let carried = initialized(variables)
    let structure = builder.loop(
      carrying: flattened(carried), names: names(of: carried), range: range)
    let exit = beginJoin(structure, assigning: variables)
    let next = Target.Exit.continue(structure, carried)
    targets[id] = Target(onBreak: .join(exit), onContinue: next)
    inside(structure) {
      let parameters = $0.builder.function.regions[$0.builder.region].parameters
      $0.rebind(carried, to: parameters)
      $0.poll(range)
      body(&$0, exit, next)
      $0.exit(next, range: range)
    }
    _ = endJoin(range: range)
  }

  mutating func lowerWhile(
    _ id: ID<TypedStatement>, _ condition: ID<TypedExpression>, body: ID<TypedStatement>,
    range: SourceRange
  ) {
    lowerLoop(id, range: range) { lowering, exit, _ in
      lowering.leave(exit, unless: condition)
      lowering.lower(body)
    }
  }

  /// `continue` goes to the condition, which stands behind a block if there is one.
  mutating func lowerRepeat(
    _ id: ID<TypedStatement>, body: ID<TypedStatement>, _ condition: ID<TypedExpression>,
    range: SourceRange
  ) {
    lowerLoop(id, range: range) { lowering, exit, _ in
      if lowering.assigned.continueTargets.contains(id) {
        let structure = lowering.builder.block(range: range)
        let join = lowering.beginJoin(
          structure, assigning: lowering.variables(assignedIn: body))
        lowering.targets[id]?.onContinue = .join(join)
        lowering.inside(structure) {
          $0.lower(body)
          $0.leave(join, range: range)
        }
        _ = lowering.endJoin(range: range)
      } else {
        lowering.lower(body)
      }
      if !lowering.isDead { lowering.leave(exit, unless: condition) }
    }
  }

  /// Leaves a loop if its condition does not hold; `true` is no way out.
  private mutating func leave(_ exit: Int, unless condition: ID<TypedExpression>) {
    let holds = scalar(condition)
    if constants[holds] == Constant(true) { return }
    leave(exit, unless: holds, range: source.expressions[condition].range)
  }

  /// Leaves a structure, with results of its own, if the condition does not hold.
  mutating func leave(
    _ exit: Int, _ results: [ID<Value>] = [], unless holds: ID<Value>, range: SourceRange
  ) {
    let structure = builder.if(holds, range: range)
    let join = beginJoin(structure, assigning: [])
    inside(structure, region: 0) { $0.leave(join, range: range) }
    inside(structure, region: 1) { $0.leave(exit, results, range: range) }
    _ = endJoin(range: range)
  }

  // MARK: for

  /// What a `for` does with each element.
  struct ForStatement {
    let binding: TypedStatement.Binding
    let filter: ID<TypedExpression>?
    let body: ID<TypedStatement>
  }

  mutating func lowerFor(
    _ id: ID<TypedStatement>, _ statement: ForStatement, over sequence: TypedStatement.Sequence
  ) {
    let elements = prepare(sequence)
    if let bounds = bounds(of: elements, range: source.statements[id].range) {
      lowerCounted(id, statement, elements, bounds)
    } else {
      lowerUncounted(id, statement, elements)
    }
  }

  /// A loop over what has a number of elements.
  private mutating func lowerCounted(
    _ id: ID<TypedStatement>, _ statement: ForStatement, _ elements: LoweredSequence,
    _ bounds: LoopBounds
  ) {
    let range = source.statements[id].range
    let variables = variables(assignedIn: id)
    let carried = initialized(variables)
    let structure = builder.for(
      from: bounds.lower, to: bounds.upper, isClosed: bounds.isClosed,
      carrying: flattened(carried), names: names(of: carried), range: range)
    targets[id] = Target(
      onBreak: .leave(structure, carried), onContinue: .continue(structure, carried))
    inside(structure) {
      let parameters = $0.builder.function.regions[$0.builder.region].parameters
      $0.rebind(carried, to: parameters.dropFirst())
      $0.poll(range)
      let element = $0.element(
        of: elements, at: parameters[0], isDirect: bounds.isDirect, range: range)
      $0.lowerIteration(id, statement, element)
      $0.exit(.continue(structure, carried), range: range)
    }
    // The loop may not run at all: what had no value before has none behind.
    for variable in variables where !carried.contains(variable) {
      bindings[Int(variable.index)] = []
    }
    rebind(carried, to: builder.results(of: structure))
  }

  /// A loop over strides of floating-point numbers: each iteration asks whether there is another
  /// element.
  private mutating func lowerUncounted(
    _ id: ID<TypedStatement>, _ statement: ForStatement, _ elements: LoweredSequence
  ) {
    let range = source.statements[id].range
    let variables = variables(assignedIn: id)
    let carried = initialized(variables)
    let zero = number(0, .int64, range)
    let structure = builder.loop(
      carrying: flattened(carried) + [zero], names: names(of: carried), range: range)
    let exit = beginJoin(structure, assigning: variables)
    targets[id] = Target(onBreak: .join(exit))
    inside(structure) { lowering in
      let parameters = lowering.builder.function.regions[lowering.builder.region].parameters
      lowering.rebind(carried, to: parameters.dropLast())
      lowering.poll(range)
      guard let index = parameters.last else { return }
      let holds = lowering.hasElement(elements, at: index, range: range)
      lowering.leave(exit, unless: holds, range: range)
      lowering.lowerStep(id, statement, elements, index, range: range)
      let one = lowering.number(1, .int64, range)
      let next = lowering.builder.primitive(.add, index, one, range: range)
      lowering.builder.continue(
        structure, lowering.flattened(carried) + [next], range: range)
      lowering.die()
    }
    _ = endJoin(range: range)
  }

  /// The body of an uncounted loop; `continue`, if there is one, leaves a block around it.
  private mutating func lowerStep(
    _ id: ID<TypedStatement>, _ statement: ForStatement, _ elements: LoweredSequence,
    _ index: ID<Value>, range: SourceRange
  ) {
    guard assigned.continueTargets.contains(id) else {
      let element = element(of: elements, at: index, isDirect: false, range: range)
      lowerIteration(id, statement, element)
      return
    }
    let structure = builder.block(range: range)
    let join = beginJoin(structure, assigning: variables(assignedIn: id))
    targets[id]?.onContinue = .join(join)
    inside(structure) {
      let element = $0.element(of: elements, at: index, isDirect: false, range: range)
      $0.lowerIteration(id, statement, element)
      $0.leave(join, range: range)
    }
    _ = endJoin(range: range)
  }

  /// Binds the element and runs the body if the filter holds.
  private mutating func lowerIteration(
    _ id: ID<TypedStatement>, _ statement: ForStatement, _ element: [ID<Value>]
  ) {
    let range = source.statements[id].range
    bind(statement.binding, to: element[...], range: range)
    guard let filter = statement.filter else {
      lower(statement.body)
      return
    }
    let holds = scalar(filter)
    let structure = builder.if(holds, range: source.expressions[filter].range)
    let join = beginJoin(structure, assigning: variables(assignedIn: statement.body))
    inside(structure, region: 0) {
      $0.lower(statement.body)
      $0.leave(join, range: range)
    }
    restoreEntry(of: join)
    inside(structure, region: 1) { $0.leave(join, range: range) }
    _ = endJoin(range: range)
  }
}
