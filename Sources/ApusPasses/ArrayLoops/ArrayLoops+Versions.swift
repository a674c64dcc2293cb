import ApusIR
import ApusVocabulary

/// Two versions of reductions, or elements with reductions in them, whose indices are multiplied by
/// steps: an array has step 0 along an axis where it is broadcast, and nearly always it is not. Other
/// loops remain one, whatever the steps are.
extension ArrayLoops {
  /// Up to how many instructions a region may have to be there twice.
  private static let sizeLimit = 200

  /// Expands an operation that stands in no other one.
  mutating func expandVersions(
    _ operation: Instruction, _ expand: (inout Self, Instruction) -> Void
  ) {
    guard isReduction(operation) || hasReduction(operation.regions[0]) else {
      return expand(&self, operation)
    }
    hoistInvariants(of: operation)
    let steps = steps(of: operation)
    let size = size(of: operation.regions[0])
    guard !steps.isEmpty, size <= Self.sizeLimit else { return expand(&self, operation) }
    let fast = fastVersion(of: operation, steps)
    var condition = steps.dropFirst().reduce(isOne(steps[0])) { condition, step in
      let next = isOne(step)
      return compute(.and, condition, next)
    }
    if isReduction(operation), operation.operands.count > 1 {
      for array in arraysAtIndices(of: fast) {
        condition = compute(.and, condition, hasExtents(array, operation.operands))
        wholeArrays.insert(array)
      }
    }
    choose(condition, fast, operation, expand)
    wholeArrays = []
  }

  private func isReduction(_ operation: Instruction) -> Bool {
    if case .reduction = operation.operation { return true }
    return false
  }

  private func hasReduction(_ region: ID<Region>) -> Bool {
    builder.function.regions[region].instructions.contains { id in
      let instruction = builder.function.instructions[id]
      return isReduction(instruction) || instruction.regions.contains(where: hasReduction)
    }
  }

  /// Expands one version or the other; the results are those of the operation.
  private mutating func choose(
    _ condition: ID<Value>, _ fast: Instruction, _ slow: Instruction,
    _ expand: (inout Self, Instruction) -> Void
  ) {
    let branch = builder.if(condition, range: range)
    builder.function.instructions[branch].results = slow.results
    for (arm, version) in [fast, slow].enumerated() {
      var version = version
      version.results = slow.results.map {
        builder.function.values.add(builder.function.values[$0])
      }
      builder.enter(branch, region: arm)
      let isFast = arm == 0
      let once = isFast ? nil : beginCold(version.results)
      expand(&self, version)
      if let once {
        builder.break(once, version.results, range: range)
        builder.leave()
      }
      let results = once.map { builder.results(of: $0) } ?? version.results
      builder.break(branch, results, range: range)
      builder.leave()
      wholeArrays = []
    }
  }

  /// Enters a loop that runs once, which need not be compiled before it does.
  private mutating func beginCold(_ results: [ID<Value>]) -> ID<Instruction> {
    let types = results.map { builder.type(of: $0) }
    let once = builder.loop(carrying: [], results: types, range: range)
    builder.function.instructions[once].isCold = true
    builder.enter(once)
    return once
  }

  private mutating func isOne(_ step: ID<Value>) -> ID<Value> { compute(.equal, step, index(1)) }

  /// Whether an array has these extents.
  private mutating func hasExtents(_ array: ID<Value>, _ extents: [ID<Value>]) -> ID<Value> {
    var condition: ID<Value>?
    for (axis, extent) in extents.enumerated() {
      let own = builder.extent(array, axis: axis, range: range)
      let isEqual = compute(.equal, own, extent)
      condition = condition.map { compute(.and, $0, isEqual) } ?? isEqual
    }
    return condition ?? builder.constant(Constant(true), range: range)
  }

  // MARK: Steps

  /// The numbers, each 0 or 1, that the operation multiplies indices by.
  private func steps(of operation: Instruction) -> [ID<Value>] {
    var steps: [ID<Value>] = []
    builder.function.forEachInstruction(in: operation.regions[0]) { id in
      let product = builder.function.instructions[id]
      guard product.operation == .primitive(.mul) else { return }
      for operand in product.operands where isStep(operand) && !steps.contains(operand) {
        steps.append(operand)
      }
    }
    return steps
  }

  /// Whether a value was selected to be 0 or 1, in front of the operation.
  private func isStep(_ value: ID<Value>) -> Bool {
    guard hoisted.contains(value) || !isInside(value), let select = definition(value),
      select.operation == .primitive(.select)
    else { return false }
    let numbers = select.operands.dropFirst().map { number in
      definition(number).flatMap { instruction -> UInt64? in
        if case .constant(let constant) = instruction.operation { return constant.bits }
        return nil
      }
    }
    return numbers == [0, 1] && builder.type(of: value) == .index
  }

  func definition(_ value: ID<Value>) -> Instruction? {
    guard Int(value.index) < definitions.count, let id = definitions[Int(value.index)] else {
      return nil
    }
    return builder.function.instructions[id]
  }

  /// A copy of the operation in which all steps are 1.
  private mutating func fastVersion(
    of operation: Instruction, _ steps: [ID<Value>]
  ) -> Instruction {
    let one = index(1)
    var cloner = Cloner(from: builder.function)
    for step in steps { cloner.map(step, to: one) }
    var fast = operation
    fast.regions = [cloner.copy(operation.regions[0], into: &builder.function)]
    var substitution = Substitution(for: builder.function)
    dropProducts(with: one, in: fast.regions[0], &substitution)
    return fast
  }

  /// Uses what is multiplied by `one` in place of the product.
  private mutating func dropProducts(
    with one: ID<Value>, in region: ID<Region>, _ substitution: inout Substitution
  ) {
    var kept: [ID<Instruction>] = []
    for id in builder.function.regions[region].instructions {
      builder.function.substitute(substitution, in: id)
      let instruction = builder.function.instructions[id]
      let operands = instruction.operands
      if instruction.operation == .primitive(.mul), let place = operands.firstIndex(of: one) {
        substitution.replace(instruction.results[0], with: operands[1 - place])
        continue
      }
      kept.append(id)
      for inner in instruction.regions { dropProducts(with: one, in: inner, &substitution) }
    }
    builder.function.regions[region].instructions = kept
  }

  // MARK: Invariants

  private func size(of region: ID<Region>) -> Int {
    var count = 0
    builder.function.forEachInstruction(in: region) { _ in count += 1 }
    return count
  }

  /// Whether a value is defined in the operation at hand.
  private func isInside(_ value: ID<Value>) -> Bool { inside.contains(value) }

  /// Appends what the operation computes from values outside it alone.
  private mutating func hoistInvariants(of operation: Instruction) {
    inside = []
    hoisted = []
    note(operation.regions[0])
    hoist(from: operation.regions[0])
  }

  private mutating func note(_ region: ID<Region>) {
    inside.formUnion(builder.function.regions[region].parameters)
    for id in builder.function.regions[region].instructions {
      let instruction = builder.function.instructions[id]
      inside.formUnion(instruction.results)
      for inner in instruction.regions { note(inner) }
    }
  }

  private mutating func hoist(from region: ID<Region>) {
    var kept: [ID<Instruction>] = []
    for id in builder.function.regions[region].instructions {
      let instruction = builder.function.instructions[id]
      let isFree = instruction.operands.allSatisfy { !inside.contains($0) || hoisted.contains($0) }
      if isFree, isCheap(instruction) {
        hoisted.formUnion(instruction.results)
        builder.function.regions[builder.region].instructions.append(id)
      } else {
        kept.append(id)
        for inner in instruction.regions { hoist(from: inner) }
      }
    }
    builder.function.regions[region].instructions = kept
  }

  /// Whether an instruction may as well be executed in vain.
  private func isCheap(_ instruction: Instruction) -> Bool {
    let costly: [Operation] = [.primitive(.div), .primitive(.rem), .primitive(.sqrt)]
    if costly.contains(instruction.operation) { return false }
    if case .external = instruction.operation { return false }
    return builder.function.isSpeculatable(instruction) { value in
      guard let definition = definition(value),
        case .constant(let constant) = definition.operation
      else { return nil }
      return constant
    }
  }
}
