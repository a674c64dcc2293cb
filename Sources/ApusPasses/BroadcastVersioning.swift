import ApusDiagnostics
import ApusIR
import ApusVocabulary

extension Pass {
  /// Decides in front of a loop whether its arrays are broadcast.
  package static let broadcastVersioning = Pass(
    name: "broadcastVersioning",
    summary: "makes a second version of inner loops, for arrays that are not broadcast"
  ) { function, _ in
    BroadcastVersioning.run(on: &function)
  }
}

/// Makes two versions of each innermost `for` that multiplies indices by steps which are 0 where an
/// array is broadcast, else 1: one where all of them are 1, so that elements follow one another
/// in memory, and the loop as it was.
enum BroadcastVersioning {
  /// Loops with more instructions are not copied.
  private static let sizeLimit = 2000

  /// What the steps of a loop are.
  private struct Steps {
    var values: Set<ID<Value>> = []
    /// The conditions under which one of them is 0, each once.
    var conditions: [ID<Value>] = []
  }

  static func run(on function: inout Function) {
    let definitions = function.definitions()
    guard definitions.contains(where: { isStep($0, in: function, definitions) }) else { return }
    let placement = Placement(of: function)
    for loop in function.innermostLoops where function.isCounted(loop.id) {
      guard let steps = steps(of: loop, in: function, definitions),
        !isBroadcast(steps, at: loop.region, in: function, placement, definitions)
      else { continue }
      version(loop, steps, in: &function)
    }
  }

  private static func version(
    _ loop: InnermostLoop, _ steps: Steps, in function: inout Function
  ) {
    let range = function.instructions[loop.id].range
    var prelude: [ID<Instruction>] = []
    func make(_ operation: Operation, _ operands: [ID<Value>], _ type: Type) -> ID<Value> {
      let value = function.values.add(Value(type: type))
      prelude.append(
        function.instructions.add(
          Instruction(operation, operands: operands, results: [value], range: range)))
      return value
    }
    let isBroadcast = steps.conditions.dropFirst().reduce(steps.conditions[0]) {
      make(.primitive(.or), [$0, $1], .bool)
    }
    let holds = make(.primitive(.not), [isBroadcast], .bool)
    let one = make(.constant(Constant(1)), [], .index)
    function.split(loop, when: holds, preparing: prelude)
    for region in function.regions(inside: loop.id) {
      for id in function.regions[region].instructions {
        for place in function.instructions[id].operands.indices
        where steps.values.contains(function.instructions[id].operands[place]) {
          function.instructions[id].operands[place] = one
        }
      }
    }
  }

  /// The steps that a loop multiplies indices by; `nil` if there are none, or it is too large.
  private static func steps(
    of loop: InnermostLoop, in function: Function, _ definitions: [ID<Instruction>?]
  ) -> Steps? {
    var steps = Steps()
    var inner: Set<ID<Instruction>> = []
    function.forEachInstruction(in: function.instructions[loop.id].regions[0]) { id in
      inner.insert(id)
      guard function.instructions[id].operation == .primitive(.mul) else { return }
      for factor in function.instructions[id].operands where Int(factor.index) < definitions.count {
        let definition = definitions[Int(factor.index)]
        guard let definition, !inner.contains(definition),
          isStep(definition, in: function, definitions), steps.values.insert(factor).inserted
        else { continue }
        let condition = function.instructions[definition].operands[0]
        if !steps.conditions.contains(condition) { steps.conditions.append(condition) }
      }
    }
    return steps.conditions.isEmpty || inner.count > sizeLimit ? nil : steps
  }

  /// Whether it is known in a region that one of the steps is 0: it is part of a version for that.
  private static func isBroadcast(
    _ steps: Steps, at region: ID<Region>, in function: Function, _ placement: Placement,
    _ definitions: [ID<Instruction>?]
  ) -> Bool {
    var region = region
    while let structure = placement.structure(of: region) {
      let instruction = function.instructions[structure]
      if instruction.operation == .if, instruction.regions[1] == region,
        let excluded = conditions(
          excludedBy: instruction.operands[0], in: function, definitions, depth: 0),
        excluded.allSatisfy(steps.conditions.contains)
      {
        return true
      }
      guard let outer = placement.region(of: structure) else { break }
      region = outer
    }
    return false
  }

  /// The conditions for steps of 0 of which none holds if, and only if, `value` does; `nil` if it
  /// is something else.
  private static func conditions(
    excludedBy value: ID<Value>, in function: Function, _ definitions: [ID<Instruction>?],
    depth: Int
  ) -> [ID<Value>]? {
    guard depth < 64, Int(value.index) < definitions.count,
      let id = definitions[Int(value.index)]
    else { return nil }
    let operands = function.instructions[id].operands
    switch function.instructions[id].operation {
    case .primitive(.and):
      let parts = operands.map {
        conditions(excludedBy: $0, in: function, definitions, depth: depth + 1)
      }
      guard let left = parts[0], let right = parts[1] else { return nil }
      return left + right
    case .primitive(.not): return alternatives(of: operands[0], in: function, definitions)
    case .primitive(.equal):
      for (step, one) in [(operands[0], operands[1]), (operands[1], operands[0])]
      where function.constant(one, definitions) == Constant(1)
        && Int(step.index) < definitions.count
      {
        let definition = definitions[Int(step.index)]
        if let definition, isStep(definition, in: function, definitions) {
          return [function.instructions[definition].operands[0]]
        }
      }
      return nil
    default: return nil
    }
  }

  /// The conditions of which one or another holds.
  private static func alternatives(
    of value: ID<Value>, in function: Function, _ definitions: [ID<Instruction>?]
  ) -> [ID<Value>] {
    var result: [ID<Value>] = []
    var pending = [value]
    while let value = pending.popLast(), result.count < 64 {
      let id = Int(value.index) < definitions.count ? definitions[Int(value.index)] : nil
      if let id, function.instructions[id].operation == .primitive(.or) {
        pending += function.instructions[id].operands
      } else {
        result.append(value)
      }
    }
    return result + pending
  }

  /// Whether an instruction selects 0 or else 1.
  private static func isStep(
    _ id: ID<Instruction>?, in function: Function, _ definitions: [ID<Instruction>?]
  ) -> Bool {
    guard let id, function.instructions[id].operation == .primitive(.select) else { return false }
    let operands = function.instructions[id].operands
    return function.constant(operands[1], definitions) == Constant(0)
      && function.constant(operands[2], definitions) == Constant(1)
  }
}
