import ApusIR
import ApusVocabulary

extension Pass {
  /// Takes checks away that cannot fail.
  package static let checkElimination = Pass(
    name: "checkElimination", summary: "takes checks away that surely hold"
  ) { function, _ in
    CheckElimination.run(on: &function)
  }
}

/// Takes checks away that surely hold, by what is known about integers where they stand: bounds of
/// loops, conditions around them, and all that was checked before.
///
/// Exact: a check that never fails reports nothing.
struct CheckElimination {
  /// Whether checks are removed, or a loop is only looked at to see how its variables change.
  private enum Mode {
    case analysis, removal
  }

  private let function: Function
  private let exits: Exits
  private let order: TextOrder
  private var facts: IntegerFacts
  private var removed: Set<ID<Instruction>> = []
  private var mode = Mode.removal
  /// What comes out of the structures that are being walked.
  private var outcomes: [ID<Instruction>: StructureOutcome] = [:]
  /// How the variables change of the loop that is being analysed.
  private var changes: [ID<Instruction>: [LoopVariableChange]] = [:]

  private init(_ function: Function) {
    self.function = function
    exits = Exits(of: function)
    order = TextOrder(of: function)
    facts = IntegerFacts(function)
  }

  static func run(on function: inout Function) {
    guard function.instructions.entities.contains(where: \.operation.isCheck) else { return }
    var elimination = CheckElimination(function)
    elimination.walk(function.body)
    let removed = elimination.removed
    guard !removed.isEmpty else { return }
    for region in function.regions.ids {
      function.regions[region].instructions.removeAll { removed.contains($0) }
    }
  }

  // MARK: Instructions

  private mutating func walk(_ region: ID<Region>) {
    for id in function.regions[region].instructions {
      let instruction = function.instructions[id]
      switch instruction.operation {
      case .check: visitCheck(id, condition: instruction.operands[0])
      case .if: walkIf(id, instruction)
      case .block: walkBlock(id, instruction)
      case .loop, .for: walkLoop(id, instruction)
      case .break(let target): noteBreak(to: target, instruction.operands)
      case .continue(let target): noteContinue(to: target, instruction.operands)
      case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
        .extract,
        .insert, .reduce, .scan, .return, .unreachable, .poll, .print, .call, .arrayLiteral,
        .arrayFill,
        .element, .snapshot, .materialize, .generate, .reduction, .reshape, .routine, .extent,
        .allocate, .copy, .fill, .load, .store,
        .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
        facts.define(resultsOf: instruction)
      }
    }
  }

  private mutating func visitCheck(_ id: ID<Instruction>, condition: ID<Value>) {
    if mode == .removal, facts.holds(condition) { removed.insert(id) }
    facts.assume(condition, true)
  }

  /// Runs `body` and forgets what was noted in it.
  private mutating func scoped(_ body: (inout Self) -> Void) {
    let mark = facts.mark
    body(&self)
    facts.restore(mark)
  }

  // MARK: Branches

  /// What holds at the end of the only arm that goes on, holds behind the `if`.
  private mutating func walkIf(_ id: ID<Instruction>, _ instruction: Instruction) {
    let condition = instruction.operands[0]
    let arms = instruction.regions
    outcomes[id] = StructureOutcome(instruction.results.count)
    let onward = arms.indices.filter { leads(arms[$0], to: id) }
    let last = onward.count == 1 ? onward[0] : 1
    let other = 1 - last
    scoped {
      $0.facts.assume(condition, other == 0)
      $0.walk(arms[other])
    }
    if onward.count == 1, isOnlyExit(ofEndOf: arms[last], from: id) {
      facts.assume(condition, last == 0)
      walk(arms[last])
    } else {
      scoped {
        $0.facts.assume(condition, last == 0)
        $0.walk(arms[last])
      }
      if onward.count == 1 { facts.assume(condition, last == 0) }
    }
    noteBranchCondition(id, instruction)
    defineResults(of: id, instruction)
  }

  private mutating func walkBlock(_ id: ID<Instruction>, _ instruction: Instruction) {
    outcomes[id] = StructureOutcome(instruction.results.count)
    let body = instruction.regions[0]
    if isOnlyExit(ofEndOf: body, from: id) {
      walk(body)
    } else {
      scoped { $0.walk(body) }
    }
    defineResults(of: id, instruction)
  }

  /// Whether something in `region` breaks out of `structure`.
  private func leads(_ region: ID<Region>, to structure: ID<Instruction>) -> Bool {
    exits[structure].breaks.contains { order.isInside($0, region) }
  }

  /// Whether the end of `region` is the only way out of `structure`, by a `break`.
  private func isOnlyExit(ofEndOf region: ID<Region>, from structure: ID<Instruction>) -> Bool {
    let breaks = exits[structure].breaks
    return breaks.count == 1 && breaks[0] == function.regions[region].instructions.last
  }

  /// Recognises `a && b` and `a || b` where one arm gives a constant.
  private mutating func noteBranchCondition(_ id: ID<Instruction>, _ instruction: Instruction) {
    let breaks = exits[id].breaks
    guard breaks.count == 2 else { return }
    let ends = instruction.regions.map { function.regions[$0].instructions.last }
    guard ends[0] == breaks[0], ends[1] == breaks[1] else { return }
    for (position, result) in instruction.results.enumerated()
    where function.values[result].type == .bool {
      let values = breaks.map { function.instructions[$0].operands[position] }
      if constant(values[1]) == false {
        facts.branches[result] = BranchCondition(
          first: instruction.operands[0], second: values[0], isConjunction: true)
      } else if constant(values[0]) == true {
        facts.branches[result] = BranchCondition(
          first: instruction.operands[0], second: values[1], isConjunction: false)
      }
    }
  }

  private func constant(_ value: ID<Value>) -> Bool? {
    guard let id = facts.definitions[Int(value.index)],
      case .constant(let constant) = function.instructions[id].operation
    else { return nil }
    return constant.bits != 0
  }

  // MARK: Exits

  private mutating func noteBreak(to target: ID<Instruction>, _ operands: [ID<Value>]) {
    note(operands, in: target)
    guard case .for = function.instructions[target].operation, changes[target] != nil else {
      return
    }
    for position in operands.indices { changes[target]?[position].isBroken = true }
  }

  private mutating func noteContinue(to target: ID<Instruction>, _ operands: [ID<Value>]) {
    if case .for = function.instructions[target].operation { note(operands, in: target) }
    noteChanges(operands, in: target)
  }

  private mutating func note(_ operands: [ID<Value>], in target: ID<Instruction>) {
    guard var outcome = outcomes.removeValue(forKey: target) else { return }
    for (position, operand) in operands.enumerated() where facts.isTracked(operand) {
      outcome.note(operand, at: position, in: facts)
    }
    outcomes[target] = outcome
  }

  private mutating func defineResults(of id: ID<Instruction>, _ instruction: Instruction) {
    guard let outcome = outcomes.removeValue(forKey: id) else { return }
    for (position, result) in instruction.results.enumerated() where facts.isTracked(result) {
      let values = outcome.values[position]
      facts.define(result, form: values?.form, range: values?.range)
      guard let values, values.form == nil, !instruction.operation.isLoop else { continue }
      let (lower, upper) = (
        values.provenLowerBounds(in: facts), values.provenUpperBounds(in: facts)
      )
      for bound in lower { facts.note(bound, atMost: facts.form(result)) }
      for bound in upper { facts.note(facts.form(result), atMost: bound) }
    }
  }

  // MARK: Loops

  private mutating func walkLoop(_ id: ID<Instruction>, _ instruction: Instruction) {
    let shape = LoopShape(instruction, in: function)
    let tracked = shape.carried.indices.filter { facts.isTracked(shape.carried[$0]) }
    var found: [LoopVariableChange] = []
    if mode == .removal, !tracked.isEmpty {
      found = analyze(id, shape)
    }
    outcomes[id] = StructureOutcome(instruction.results.count)
    if case .for = instruction.operation {
      note(shape.initial, in: id)
    }
    scoped {
      for value in shape.carried where $0.facts.isTracked(value) { $0.facts.define(value) }
      $0.assumeIndex(of: shape)
      for position in tracked where position < found.count {
        $0.facts.assume(found[position], of: position, in: shape)
      }
      $0.walk(shape.body)
    }
    defineResults(of: id, instruction)
    guard case .for = instruction.operation else { return }
    for position in tracked where position < found.count {
      facts.assumeResult(instruction.results[position], found[position], position, of: shape)
    }
  }

  /// Walks a loop with nothing known about what it carries, to see how that changes.
  private mutating func analyze(
    _ id: ID<Instruction>, _ shape: LoopShape
  ) -> [LoopVariableChange] {
    mode = .analysis
    changes[id] = shape.carried.map { _ in LoopVariableChange() }
    scoped {
      for value in shape.carried where $0.facts.isTracked(value) { $0.facts.define(value) }
      $0.assumeIndex(of: shape)
      $0.walk(shape.body)
    }
    mode = .removal
    return changes.removeValue(forKey: id) ?? []
  }

  /// Notes the bounds of the index, within the loop.
  private mutating func assumeIndex(of shape: LoopShape) {
    guard let index = shape.index else { return }
    let (lower, upper) = (facts.range(of: index.lower), facts.range(of: index.upper))
    let last = index.isClosed ? upper.upper : upper.upper - 1
    facts.define(index.value, range: IntegerRange(lower.lower, last))
    facts.note(facts.form(index.lower), atMost: facts.form(index.value))
    facts.note(
      facts.form(index.value), atMost: facts.form(index.upper), gap: index.isClosed ? 0 : 1)
  }

  private mutating func noteChanges(_ operands: [ID<Value>], in target: ID<Instruction>) {
    guard var found = changes.removeValue(forKey: target) else { return }
    let shape = LoopShape(function.instructions[target], in: function)
    for (position, operand) in operands.enumerated() where facts.isTracked(operand) {
      found[position].note(operand, after: shape.carried[position], in: facts)
    }
    changes[target] = found
  }
}

extension Operation {
  /// Whether it is a check.
  var isCheck: Bool {
    if case .check = self { return true }
    return false
  }
}
