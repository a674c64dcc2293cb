import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// Guards that are decided before the block does anything.
extension GuardedBlock {
  /// Rewrites the loop.
  /// - Parameters:
  ///   - strips: What made the blocks.
  ///   - outside: The region that lists the loop of strips.
  mutating func buildTwoPhase(strips: StripLoop, in outside: ID<Region>) {
    let old = function.instructions[loop]
    let attempts = GuardAttempts(for: strips, in: outside, of: &self)
    let before = made
    made = []
    let holds = makeGuardLoop(old)
    let fast = makeFastLoop()
    choose(
      attempts, after: before, when: holds, taking: function.instructions[fast].results,
      from: [fast])
    function.replace(loop, by: made, in: region)
  }

  /// Makes the loop that only reads; whether the guard holds.
  private mutating func makeGuardLoop(_ old: Instruction) -> ID<Value> {
    let types = seenTypes
    var initial = Array(old.operands.prefix(2))
    for type in types { initial.append(constant(0, type.unsigned)) }
    guard initial.count > 2 else { return makeGuard([], [], old) }
    let carried = initial.dropFirst(2).map { Value(type: function.values[$0].type) }
    let parameters = carried.map { function.values.add($0) }
    let results = carried.map { function.values.add($0) }
    let index = function.values.add(Value(type: .index))
    let body = function.regions.add(Region(parameters: [index] + parameters))
    let reader = function.instructions.add(
      Instruction(
        old.operation, operands: initial, results: results, regions: [body], range: range))
    let outside = made + [reader]
    made = []
    let next = makeGuardBody(types, parameters, index: index)
    made.append(
      function.instructions.add(Instruction(.continue(reader), operands: next, range: range)))
    function.regions[body].instructions = made
    made = outside
    return makeGuard(types, results, old)
  }

  /// Makes what the guard needs of the body; what it carries on.
  private mutating func makeGuardBody(
    _ types: [ScalarType], _ parameters: [ID<Value>], index: ID<Value>
  ) -> [ID<Value>] {
    let body = function.instructions[loop].regions[0]
    var loads: Set<ID<Value>> = []
    for case .load(let value) in analysis.inputs { loads.insert(value) }
    let needed = slice(of: loads, in: body)
    var cloner = Cloner(from: function)
    cloner.map(function.regions[body].parameters[0], to: index)
    var state = parameters
    for id in function.regions[body].instructions where needed.contains(id) {
      made += cloner.copy([id][...], into: &function)
      guard let value = function.instructions[id].results.first, loads.contains(value),
        let position = types.firstIndex(of: function.values[value].type.element)
      else { continue }
      let number = shifted(cloner.copy(of: value), bits: analysis.bits)
      state[position] = make(
        .primitive(.or), [state[position], number], function.values[number].type)
    }
    return state
  }

  /// The instructions of a straight body that values depend on.
  private func slice(of values: Set<ID<Value>>, in body: ID<Region>) -> Set<ID<Instruction>> {
    var wanted = values
    var result: Set<ID<Instruction>> = []
    for id in function.regions[body].instructions.reversed()
    where function.instructions[id].results.contains(where: wanted.contains) {
      result.insert(id)
      wanted.formUnion(function.instructions[id].operands)
    }
    return result
  }

  /// Makes the loop without its checks and their conditions.
  private mutating func makeFastLoop() -> ID<Instruction> {
    let originals = function.regions[function.instructions[loop].regions[0]].instructions
    var dropped = Set(analysis.checks)
    let uses = function.useCounts()
    let conditions = Set(dropped.map { function.instructions[$0].operands[0] })
    for id in originals {
      let results = function.instructions[id].results
      if let value = results.first, conditions.contains(value), uses[Int(value.index)] == 1 {
        dropped.insert(id)
      }
    }
    var cloner = Cloner(from: function)
    let copy = cloner.copy([loop][...], into: &function)[0]
    let body = function.instructions[copy].regions[0]
    let outside = made
    made = []
    for (id, original) in zip(function.regions[body].instructions, originals)
    where !dropped.contains(original) {
      narrowFactors(of: id, original)
      made.append(id)
    }
    function.regions[body].instructions = made
    made = outside
    return copy
  }
}
