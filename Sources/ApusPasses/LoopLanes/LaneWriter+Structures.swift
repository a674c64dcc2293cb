import ApusIR
import ApusVocabulary

/// Branches, and ways out of structures.
extension LaneWriter {
  mutating func writeIf(_ id: ID<Instruction>, _ instruction: Instruction) {
    if nest.split.contains(id) { return writeFlatIf(id, instruction) }
    let entry = mask
    let copy = builder.if(
      scalar(instruction.operands[0]), results: instruction.results.map { copyType($0) },
      names: names(instruction.results), range: range)
    frames.append(Frame(structure: id, kind: .kept, copy: copy, entry: entry))
    for (position, arm) in instruction.regions.enumerated() {
      builder.enter(copy, region: position)
      mask = entry
      write(arm)
      if !builder.isTerminated { builder.unreachable(range: range) }
      builder.leave()
    }
    leaveKept(instruction)
  }

  mutating func writeBlock(_ id: ID<Instruction>, _ instruction: Instruction) {
    if nest.split.contains(id) {
      frames.append(Frame(structure: id, kind: .flat, copy: id, entry: mask))
      write(instruction.regions[0])
      return leaveFlat(id, instruction)
    }
    let copy = builder.block(
      results: instruction.results.map { copyType($0) }, names: names(instruction.results),
      range: range)
    frames.append(Frame(structure: id, kind: .kept, copy: copy, entry: mask))
    builder.enter(copy)
    write(instruction.regions[0])
    if !builder.isTerminated { builder.unreachable(range: range) }
    builder.leave()
    leaveKept(instruction)
  }

  func names(_ values: [ID<Value>]) -> [String?] { values.map { nest.function.values[$0].name } }

  /// Goes on behind a copy that all lanes left together.
  mutating func leaveKept(_ instruction: Instruction) {
    guard let frame = frames.popLast() else { return }
    for (result, copy) in zip(instruction.results, builder.results(of: frame.copy)) {
      define(result, as: copy)
    }
    mask = frame.entry
    isDead = !frame.isLeft
    if isDead { builder.unreachable(range: range) }
  }

  // MARK: Straight code

  private mutating func writeFlatIf(_ id: ID<Instruction>, _ instruction: Instruction) {
    let entry = mask
    let condition = vector(instruction.operands[0])
    let negation = builder.primitive(.not, condition, range: range)
    var masks = [condition, negation]
    if let entry { masks = masks.map { builder.primitive(.and, entry, $0, range: range) } }
    frames.append(Frame(structure: id, kind: .flat, copy: id, entry: entry))
    for (arm, armMask) in zip(instruction.regions, masks) {
      mask = armMask
      write(arm)
    }
    // Where the arms end as they began, the condition tells them apart.
    let exits = frames[frames.count - 1].exits
    if exits.count == 2, exits.map(\.mask) == masks {
      frames[frames.count - 1].exits[0].mask = condition
    }
    leaveFlat(id, instruction)
    if !isDead, nest.thinning.contains(id) { mask = union(exits) }
  }

  private mutating func leaveFlat(_ id: ID<Instruction>, _ instruction: Instruction) {
    guard let frame = frames.popLast() else { return }
    isDead = frame.exits.isEmpty
    if isDead { return }
    for (position, result) in instruction.results.enumerated() {
      let values = frame.exits.map { ($0.mask, $0.values[position]) }
      if values.allSatisfy({ $0.1 == values[0].1 }) || nest.shape(result) != .varying {
        adopt(values[0].1, as: result)
      } else {
        vectors[result] = mixed(values)
      }
    }
    mask = nest.thinning.contains(id) ? union(frame.exits) : frame.entry
  }

  /// Takes the copy of a value for that of a result.
  private mutating func adopt(_ value: ID<Value>, as result: ID<Value>) {
    if nest.shape(result) == .varying {
      vectors[result] = vector(value)
    } else {
      scalars[result] = scalar(value)
    }
  }

  /// Of each lane the value that came with it; the last one where none did.
  mutating func mixed(_ values: [(mask: ID<Value>?, value: ID<Value>)]) -> ID<Value> {
    var result = vector(values[values.count - 1].value)
    for (mask, value) in values.dropLast().reversed() {
      guard let mask else { continue }
      let own = vector(value)
      result = builder.primitive(.select, mask, own, result, range: range)
    }
    return result
  }

  /// The lanes of all exits together; `nil` for all lanes.
  mutating func union(_ exits: [Exit]) -> ID<Value>? {
    var result: ID<Value>?
    for exit in exits {
      guard let mask = exit.mask else { return nil }
      result = result.map { builder.primitive(.or, $0, mask, range: range) } ?? mask
    }
    return result
  }

  // MARK: Ways out

  mutating func writeExit(_ instruction: Instruction, to target: ID<Instruction>) {
    isDead = true
    guard let position = frames.lastIndex(where: { $0.structure == target }) else { return }
    let isBreak = instruction.operation == .break(target)
    let exit = Exit(mask: mask, isBreak: isBreak, values: instruction.operands)
    if isBreak { frames[position].isLeft = true }
    let frame = frames[position]
    guard frame.kind != .flat, mask == frame.entry else {
      frames[position].exits.append(exit)
      return
    }
    if position == 0 { return continueBlocks() }
    if frame.kind == .split { return leaveSplit(frame, by: [exit]) }
    let structure = nest.function.instructions[target]
    if isBreak {
      let values = zip(instruction.operands, structure.results).map { self.copy($0, like: $1) }
      builder.break(frame.copy, values, range: range)
    } else {
      let parameters = nest.function.carriedParameters(of: structure)
      let values = zip(instruction.operands, parameters).map { self.copy($0, like: $1) }
      builder.continue(frame.copy, values, range: range)
    }
  }
}
