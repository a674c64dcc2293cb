import ApusDiagnostics
import ApusIR
import ApusVocabulary

/// A loop around the one whose iterations run side by side, where the two can change places: what
/// a block of lanes reads in each of its iterations is then copied once, to where it lies together.
struct LaneOuterLoop {
  let loop: ID<Instruction>
  /// The region that lists it.
  let region: ID<Region>
  /// What it computes before the inner loop begins.
  private(set) var prologue: [ID<Instruction>] = []
  /// The conditions under which it comes to the inner loop, which it does not change.
  private(set) var conditions: [ID<Value>] = []
  /// The checks that hold if `bounds` are kept: that indices of the loops are in bounds.
  private(set) var decided: Set<ID<Instruction>> = []
  private(set) var bounds: [Bound] = []

  /// What an index runs over, and the extent that it has to stay below.
  struct Bound: Hashable {
    var index: LoopShape.Index
    var extent: ID<Value>
  }

  /// Fails where the order of iterations matters, or where there is nothing to copy.
  /// - Parameter outer: The nest of the outer loop.
  init?(_ outer: LaneNest, in region: ID<Region>, around inner: LaneNest) {
    loop = outer.loop
    self.region = region
    guard !inner.panelStorages.isEmpty, LanePlaces(outer).areIndependent else { return nil }
    let function = inner.function
    var inside: Set<ID<Value>> = []
    for region in function.regions(inside: loop) {
      inside.formUnion(function.regions[region].parameters)
      for id in function.regions[region].instructions {
        inside.formUnion(function.instructions[id].results)
      }
    }
    guard inside.isDisjoint(with: function.instructions[inner.loop].operands),
      find(inner.loop, in: outer.body, of: function, inner.definitions),
      inside.isDisjoint(with: conditions),
      decide(inner.uniformChecks.intersection(outer.uniformChecks), outer, inside)
    else { return nil }
  }

  /// Finds what decides the checks in front of the loop, but for those that stay what they are.
  /// - Returns: Whether all are decided.
  private mutating func decide(
    _ kept: Set<ID<Instruction>>, _ outer: LaneNest, _ inside: Set<ID<Value>>
  ) -> Bool {
    let function = outer.function
    var indices: [ID<Value>: LoopShape.Index] = [:]
    var checks: [ID<Instruction>] = []
    for id in [loop] + function.regions(inside: loop).flatMap({ function.regions[$0].instructions })
    {
      let instruction = function.instructions[id]
      if function.isCounted(id), let index = LoopShape(instruction, in: function).index {
        indices[index.value] = index
      } else if instruction.operation.isCheck, !kept.contains(id) {
        checks.append(id)
      }
    }
    for id in checks {
      let condition = function.instructions[id].operands[0]
      guard Int(condition.index) < outer.definitions.count,
        let test = outer.definitions[Int(condition.index)].map({ function.instructions[$0] }),
        test.operation == .primitive(.inBounds), let index = indices[test.operands[0]],
        inside.isDisjoint(with: [index.lower, index.upper, test.operands[1]])
      else { return false }
      let bound = Bound(index: index, extent: test.operands[1])
      if !bounds.contains(bound) { bounds.append(bound) }
      decided.insert(id)
    }
    return true
  }

  /// Whether a region leads to the inner loop and does nothing else that matters.
  private mutating func find(
    _ inner: ID<Instruction>, in region: ID<Region>, of function: Function,
    _ definitions: [ID<Instruction>?]
  ) -> Bool {
    let list = function.regions[region].instructions
    for (position, id) in list.enumerated() {
      let instruction = function.instructions[id]
      let isLast = position == list.count - 2
      if id == inner { return isLast }
      switch instruction.operation {
      case .poll: prologue.append(id)
      case .if:
        conditions.append(instruction.operands[0])
        let otherwise = function.regions[instruction.regions[1]].instructions
        return isLast && instruction.results.isEmpty && otherwise.count == 1
          && function.instructions[otherwise[0]].operation == .break(id)
          && find(inner, in: instruction.regions[0], of: function, definitions)
      default:
        let isFree = function.isSpeculatable(instruction) { function.constant($0, definitions) }
        guard isFree else { return false }
        prologue.append(id)
      }
    }
    return false
  }
}

extension Builder {
  /// Whether an index is in bounds in its first and its last iteration, and so in all.
  mutating func holds(_ bound: LaneOuterLoop.Bound, range: SourceRange) -> ID<Value> {
    let upper = bound.index.upper
    var last = upper
    if !bound.index.isClosed {
      let one = constant(Constant(1), range: range)
      last = primitive(.sub, upper, one, range: range)
    }
    let isFirst = primitive(.inBounds, bound.index.lower, bound.extent, range: range)
    let isLast = primitive(.inBounds, last, bound.extent, range: range)
    return primitive(.and, isFirst, isLast, range: range)
  }
}
