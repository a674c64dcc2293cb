import ApusIR
import ApusVocabulary

/// An integer that goes on from iteration to iteration as `x = op(t, x + k)`, with several such
/// steps at most.
struct Recurrence {
  /// One operation on it.
  enum Step: Hashable {
    case add(ID<Value>)
    case subtract(ID<Value>)
    /// The smaller or the larger one of it and another.
    case bound(ID<Value>)
    /// Another one where a condition has the given truth.
    case replace(ID<Value>, by: ID<Value>, when: Bool)
  }

  /// What is known at the beginning of an iteration.
  var source: ID<Value>
  /// The same for the next one.
  var next: ID<Value>
  /// The position among what the loop carries; `nil` if it goes on in memory.
  var position: Int?
  var type: ScalarType
  /// `add`, `min` or `max`.
  var primitive: Primitive
  var steps: [Step]
  /// The values between `source` and `next`.
  var between: [ID<Value>] = []
  /// Whether nothing but the last value is wanted.
  var isReduction = false

  /// Whether there is something added to what is bounded.
  var hasAddends: Bool {
    steps.contains {
      switch $0 {
      case .add, .subtract: true
      case .bound, .replace: false
      }
    }
  }
}

/// In which order a loop is computed in lanes: what does not depend on recurrences, then these one
/// by one, each with what depends on it.
struct ScanPlan {
  /// A part of the computation.
  enum Item {
    case instruction(Int)
    case recurrence(Int)
  }

  let body: FlatBody
  private(set) var places: ScanPlaces
  private(set) var recurrences: [Recurrence] = []
  private(set) var items: [Item] = []
  /// How values differ between lanes, once they are available.
  private(set) var shapes: [ID<Value>: LaneShape] = [:]
  /// Conditions of checks on what a minimum or maximum goes through.
  private(set) var inner: [ID<Value>] = []
  /// The positions of the checks on what varies.
  private(set) var checks: [Int] = []
  private var isDone: [Bool]
  private var types: [ID<Value>: ScalarType] = [:]

  /// Fails where something depends on a recurrence of another form, or where there is none that
  /// gains.
  init?(_ body: FlatBody, _ places: ScanPlaces, in function: Function) {
    self.body = body
    self.places = places
    isDone = Array(repeating: false, count: body.instructions.count)
    var pending = sources(in: function)
    shapes[body.index.value] = .counting
    for (parameter, next) in zip(body.shape.carried, body.next) where parameter == next {
      shapes[parameter] = .uniform
    }
    while true {
      guard takeInstructions(function) else { return nil }
      if isDone.allSatisfy(\.self) { break }
      guard let position = pending.firstIndex(where: { resolve($0, in: function) }) else {
        return nil
      }
      pending.remove(at: position)
    }
    while let position = pending.firstIndex(where: { resolve($0, in: function) }) {
      pending.remove(at: position)
    }
    guard pending.isEmpty, body.stores.allSatisfy({ isAvailable($0.value) }),
      body.next.allSatisfy(isAvailable)
    else { return nil }
    guard body.conditions.values.joined().allSatisfy({ isAvailable($0.value) }) else { return nil }
    markReductions()
    guard recurrences.contains(where: isWorthwhile) else { return nil }
  }

  /// What a value is in lanes.
  func shape(_ value: ID<Value>) -> LaneShape { shapes[value] ?? .uniform }

  private func isAvailable(_ value: ID<Value>) -> Bool {
    shapes[value] != nil || body.isOutside(value)
  }

  /// The values that go on, each with what it becomes.
  private func sources(in function: Function) -> [Recurrence] {
    var result: [Recurrence] = []
    for (position, parameter) in body.shape.carried.enumerated()
    where body.next[position] != parameter {
      result.append(
        Recurrence(
          source: parameter, next: body.next[position], position: position,
          type: function.values[parameter].type.element, primitive: .add, steps: []))
    }
    for (value, store) in places.carried.sorted(by: { $0.key < $1.key }) {
      result.append(
        Recurrence(
          source: value, next: body.stores[store].value, position: nil,
          type: function.values[value].type.element, primitive: .add, steps: []))
    }
    return result
  }

  // MARK: Instructions

  /// Takes all instructions that depend on nothing but what is available; whether they can be
  /// computed in lanes.
  private mutating func takeInstructions(_ function: Function) -> Bool {
    for (position, instruction) in body.instructions.enumerated() where !isDone[position] {
      if instruction.results.first.map({ places.carried[$0] != nil }) ?? false {
        isDone[position] = true
        continue
      }
      let operands =
        instruction.operation.isCheck ? Array(instruction.operands.prefix(1)) : instruction.operands
      guard operands.allSatisfy(isAvailable) else { continue }
      isDone[position] = true
      if instruction.operation.isCheck {
        guard take(check: instruction, position) else { return false }
        continue
      }
      guard let shape = shape(of: instruction, in: function) else { return false }
      for result in instruction.results { shapes[result] = shape }
      items.append(.instruction(position))
    }
    return true
  }

  /// The shape of a result; `nil` if the instruction cannot be computed in lanes.
  private func shape(of instruction: Instruction, in function: Function) -> LaneShape? {
    let operands = instruction.operands.map { shape($0) }
    let isUniform = operands.allSatisfy { $0 == .uniform }
    switch instruction.operation {
    case .extent: return isUniform ? .uniform : nil
    case .load:
      if isUniform { return .uniform }
      let isRow = operands.last == .counting && operands.dropLast().allSatisfy { $0 == .uniform }
      return isRow ? .varying : nil
    default: break
    }
    guard function.isSpeculatable(instruction, constant: body.constant) else { return nil }
    if isUniform { return .uniform }
    if case .primitive(let primitive) = instruction.operation,
      function.counts(primitive, operands, instruction.results[0])
    {
      return .counting
    }
    return .varying
  }

  /// Whether a check can be done in lanes: one of overflow, or one that was decided before.
  private mutating func take(check: Instruction, _ position: Int) -> Bool {
    let condition = check.operands[0]
    if body.isOutside(condition) {
      places.require(condition)
      return true
    }
    guard let definition = body.definition(condition) else { return false }
    switch definition.operation {
    case .primitive(.addIsExact), .primitive(.subIsExact), .primitive(.mulIsExact), .fits:
      checks.append(position)
      return true
    default: return false
    }
  }

  // MARK: Recurrences

  /// Whether a recurrence has a form that can be computed now.
  private mutating func resolve(_ pending: Recurrence, in function: Function) -> Bool {
    var recurrence = pending
    guard findSteps(of: &recurrence, in: function) else { return false }
    items.append(.recurrence(recurrences.count))
    recurrences.append(recurrence)
    shapes[recurrence.next] = .varying
    if recurrence.primitive == .add {
      // All values in between follow from the first one.
      shapes[recurrence.source] = .varying
      if let position = body.positions[recurrence.next] {
        isDone[position] = true
      }
      return true
    }
    let chain = Set([recurrence.source] + recurrence.between)
    for value in recurrence.between + [recurrence.next] {
      if let position = body.positions[value] { isDone[position] = true }
    }
    takeChecks(of: chain)
    return true
  }

  /// Takes the checks of overflow on the way of a recurrence.
  private mutating func takeChecks(of chain: Set<ID<Value>>) {
    for (position, instruction) in body.instructions.enumerated() where !isDone[position] {
      switch instruction.operation {
      case .primitive(.addIsExact), .primitive(.subIsExact):
        guard instruction.operands.contains(where: chain.contains),
          instruction.operands.allSatisfy({ chain.contains($0) || isAvailable($0) })
        else { continue }
      default: continue
      }
      let condition = instruction.results[0]
      let uses = body.instructions.indices.filter {
        body.instructions[$0].operands.first == condition
      }
      guard uses.allSatisfy({ body.instructions[$0].operation.isCheck }) else { continue }
      isDone[position] = true
      for use in uses { isDone[use] = true }
      inner.append(condition)
    }
  }

  /// Finds what is done to a value until the next iteration.
  private func findSteps(of recurrence: inout Recurrence, in function: Function) -> Bool {
    var (steps, between): ([Recurrence.Step], [ID<Value>]) = ([], [])
    var bound: Primitive?
    var current = recurrence.next
    while current != recurrence.source {
      guard steps.count < 8, let definition = body.definition(current),
        case .primitive(let primitive) = definition.operation,
        let (step, before, kind) = step(primitive, definition.operands)
      else { return false }
      if primitive == .select, kind != nil { between.append(definition.operands[0]) }
      if let kind {
        guard bound == nil || bound == kind else { return false }
        bound = kind
      }
      if case .replace = step, !steps.isEmpty { return false }
      if current != recurrence.next { between.append(current) }
      steps.append(step)
      current = before
    }
    recurrence.steps = steps.reversed()
    recurrence.between = between.reversed()
    recurrence.primitive = bound ?? .add
    if case .replace = recurrence.steps.last {
      // Something else has to bound it, so that it is the same as what replaces it.
      guard bound != nil else { return false }
    }
    return !steps.isEmpty
  }

  /// What an operation does to the one operand that is not available.
  private func step(
    _ primitive: Primitive, _ operands: [ID<Value>]
  ) -> (Recurrence.Step, before: ID<Value>, Primitive?)? {
    if primitive == .select { return selection(operands) }
    guard operands.count == 2, isAvailable(operands[0]) != isAvailable(operands[1]) else {
      return nil
    }
    let isFirst = isAvailable(operands[0])
    let (other, before) = isFirst ? (operands[0], operands[1]) : (operands[1], operands[0])
    switch primitive {
    case .add: return (.add(other), before, nil)
    case .sub: return isFirst ? nil : (.subtract(other), before, nil)
    case .min, .max: return (.bound(other), before, primitive)
    default: return nil
    }
  }

  private func selection(
    _ operands: [ID<Value>]
  ) -> (Recurrence.Step, before: ID<Value>, Primitive?)? {
    guard isAvailable(operands[1]) != isAvailable(operands[2]) else { return nil }
    let isFirst = isAvailable(operands[1])
    let (other, before) = isFirst ? (operands[1], operands[2]) : (operands[2], operands[1])
    if isAvailable(operands[0]) {
      return (.replace(operands[0], by: other, when: isFirst), before, nil)
    }
    return bound(ifChosenBy: operands).map { (.bound(other), before, $0) }
  }

  /// Whether the smaller or the larger one of two numbers is selected.
  private func bound(ifChosenBy operands: [ID<Value>]) -> Primitive? {
    guard let comparison = body.definition(operands[0]),
      case .primitive(let primitive) = comparison.operation
    else { return nil }
    let isInOrder = comparison.operands == Array(operands.dropFirst())
    guard isInOrder || comparison.operands.reversed() == Array(operands.dropFirst()) else {
      return nil
    }
    switch primitive {
    case .less, .lessEqual: return isInOrder ? .min : .max
    case .greater, .greaterEqual: return isInOrder ? .max : .min
    default: return nil
    }
  }

  /// Sees of which recurrences nothing but the last value is wanted.
  private mutating func markReductions() {
    for position in recurrences.indices {
      let recurrence = recurrences[position]
      recurrences[position].isReduction =
        recurrence.primitive != .add && !recurrence.hasAddends && recurrence.position != nil
        && !isUsedElsewhere(recurrence) && !recurrence.steps.contains(where: \.isReplacement)
    }
  }

  /// Whether a recurrence is one that is not computed in lanes anyway, as mere sums are.
  private func isWorthwhile(_ recurrence: Recurrence) -> Bool {
    if recurrence.isReduction { return false }
    return recurrence.primitive != .add || isUsedElsewhere(recurrence)
  }

  /// Whether something but the recurrence itself, and checks of it, needs its values.
  private func isUsedElsewhere(_ recurrence: Recurrence) -> Bool {
    let chain = Set([recurrence.source, recurrence.next] + recurrence.between)
    if body.stores.contains(where: { chain.contains($0.value) }) { return true }
    return body.instructions.contains { instruction in
      guard instruction.operands.contains(where: chain.contains) else { return false }
      switch instruction.operation {
      case .primitive(.addIsExact), .primitive(.subIsExact), .check: return false
      default: return !instruction.results.contains(where: chain.contains)
      }
    }
  }
}

extension Recurrence.Step {
  /// Whether the value is replaced by another one.
  var isReplacement: Bool {
    if case .replace = self { true } else { false }
  }
}
