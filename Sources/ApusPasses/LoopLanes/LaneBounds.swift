import ApusIR
import ApusVocabulary

/// The checks of a nest that depend on nothing in it but the index of a loop inside, which runs over
/// the same numbers each time: whether they hold can be decided once, in front of the nest.
struct LaneBounds {
  /// A branch around a loop, whose condition the nest does not change.
  struct Way {
    var condition: ID<Value>
    /// Whether the loop is where the condition holds.
    var holds: Bool
  }

  /// A loop inside the nest, and the checks in it that only depend on its index.
  struct Loop {
    var id: ID<Instruction>
    var index: LoopShape.Index
    var checks: [ID<Instruction>] = []
    /// The branches that lead to it; elsewhere the checks need not hold.
    var ways: [Way]
    fileprivate var inner: Set<ID<Instruction>> = []
    fileprivate var dependences: [ID<Value>: Bool] = [:]
  }

  /// Those with such checks.
  private(set) var loops: [Loop] = []
  private let nest: LaneNest
  /// The values of the nest.
  private var inside: Set<ID<Value>> = []
  /// The loops around the walk.
  private var around: [Loop] = []

  private static let depthLimit = 40

  /// - Parameter outermost: The nest's loop, or one around it in front of which they are decided.
  init(_ nest: LaneNest, inside outermost: ID<Instruction>) {
    self.nest = nest
    if nest.uniformChecks.isEmpty { return }
    let function = nest.function
    for region in function.regions(inside: outermost) {
      inside.formUnion(function.regions[region].parameters)
      for id in function.regions[region].instructions {
        inside.formUnion(function.instructions[id].results)
      }
    }
    walk(nest.body, by: [])
  }

  // MARK: Walk

  /// Looks for checks in a region that certain branches lead to.
  private mutating func walk(_ region: ID<Region>, by ways: [Way]) {
    for id in nest.function.regions[region].instructions {
      let instruction = nest.function.instructions[id]
      if nest.uniformChecks.contains(id) { take(id, instruction.operands[0]) }
      guard instruction.operation == .if else {
        walkLoop(id, instruction, by: ways)
        continue
      }
      // Where it is not known whether a loop is come to, its checks stay in it: they may well fail.
      let condition = instruction.operands[0]
      if inside.contains(condition) { continue }
      walk(instruction.regions[0], by: ways + [Way(condition: condition, holds: true)])
      walk(instruction.regions[1], by: ways + [Way(condition: condition, holds: false)])
    }
  }

  /// Looks into a loop or a block.
  private mutating func walkLoop(
    _ id: ID<Instruction>, _ instruction: Instruction, by ways: [Way]
  ) {
    let index = nest.function.isCounted(id) ? LoopShape(instruction, in: nest.function).index : nil
    if let index {
      var loop = Loop(id: id, index: index, ways: ways)
      nest.function.forEachInstruction(in: instruction.regions[0]) { loop.inner.insert($0) }
      around.append(loop)
    }
    for region in instruction.regions { walk(region, by: ways) }
    if index != nil, let loop = around.popLast(), !loop.checks.isEmpty { loops.append(loop) }
  }

  /// Adds a check to the loop whose index it depends on.
  private mutating func take(_ check: ID<Instruction>, _ condition: ID<Value>) {
    for position in around.indices.reversed() {
      let index = around[position].index
      guard inside.isDisjoint(with: [index.lower, index.upper]),
        isDecided(condition, by: &around[position], depth: 0)
      else { continue }
      around[position].checks.append(check)
      return
    }
  }

  /// Whether a value depends on nothing in the nest but a loop's index.
  private func isDecided(_ value: ID<Value>, by loop: inout Loop, depth: Int) -> Bool {
    if value == loop.index.value || !inside.contains(value) { return true }
    if let known = loop.dependences[value] { return known }
    guard depth < Self.depthLimit, Int(value.index) < nest.definitions.count,
      let id = nest.definitions[Int(value.index)], loop.inner.contains(id)
    else { return false }
    let instruction = nest.function.instructions[id]
    guard instruction.regions.isEmpty else { return false }
    var result = true
    for operand in instruction.operands where result {
      result = isDecided(operand, by: &loop, depth: depth + 1)
    }
    loop.dependences[value] = result
    return result
  }
}

extension LaneWriter {
  /// Decides checks in front of the nest, and spares them in blocks.
  /// - Parameter outermost: The nest's loop, or that around it with which it changes places.
  /// - Returns: the number of blocks, of which there are none unless these checks hold: if one does
  ///   not, the loop as it was finds out whether it matters.
  mutating func decide(
    _ count: ID<Value>, inside outermost: ID<Instruction>
  ) -> ID<Value> {
    var count = count
    for loop in LaneBounds(nest, inside: outermost).loops {
      var ends = LoopEnds(of: loop.id, bounds: loop.index, in: builder.function, nest.definitions)
      var conditions: [ID<Value>] = []
      for check in loop.checks where !decided.contains(check) {
        let condition = nest.function.instructions[check].operands[0]
        if !ends.takeBound(condition) {
          guard let holds = ends.predicate(for: condition) else { continue }
          conditions.append(holds)
        }
        decided.insert(check)
      }
      guard var holds = ends.conjunction(of: conditions) else { continue }
      builder.function = ends.function
      builder.function.regions[builder.region].instructions += ends.instructions
      for way in loop.ways {
        let isElsewhere =
          way.holds ? builder.primitive(.not, way.condition, range: range) : way.condition
        holds = builder.primitive(.or, isElsewhere, holds, range: range)
      }
      count = builder.primitive(.select, holds, count, index(0), range: range)
    }
    return count
  }
}
