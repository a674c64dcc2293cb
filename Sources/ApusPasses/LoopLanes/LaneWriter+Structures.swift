import ApusIR
import ApusVocabulary

/// Branches, and ways out of structures.
extension LaneWriter {
  mutating func writeIf(_ id: ID<Instruction>, _ instruction: Instruction) {
    if nest.split.contains(id) { return writeFlatIf(id, instruction) }
    let entry = mask
    let copy = builder.if(
      scalar(instruction.operands[0]), results: instruction.results.map { passedType($0) },
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
      results: instruction.results.map { passedType($0) }, names: names(instruction.results),
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
      receive(result, copy)
    }
    mask = frame.entry
    isDead = !frame.isLeft
    if isDead { builder.unreachable(range: range) }
  }

  // MARK: Straight code

  private mutating func writeFlatIf(_ id: ID<Instruction>, _ instruction: Instruction) {
    let entry = mask
    let condition = instruction.operands[0]
    let holds = lanes(where: condition, is: true)
    // Not by the condition again, which LLVM would compute twice and run out of registers.
    let fails =
      entry.map { builder.primitive(.xor, $0, holds, range: range) }
      ?? builder.primitive(.not, holds, range: range)
    let masks = [holds, fails]
    frames.append(Frame(structure: id, kind: .flat, copy: id, entry: entry))
    for (arm, armMask) in zip(instruction.regions, masks) {
      mask = armMask
      write(arm)
    }
    // Where the arms end as they began, the condition tells them apart.
    let exits = frames[frames.count - 1].exits
    if exits.count == 2, exits.map(\.mask) == masks {
      frames[frames.count - 1].exits[0].condition = vector(condition)
    }
    leaveFlat(id, instruction)
  }

  private mutating func leaveFlat(_ id: ID<Instruction>, _ instruction: Instruction) {
    guard let frame = frames.popLast() else { return }
    isDead = frame.exits.isEmpty
    if isDead { return }
    for (position, result) in instruction.results.enumerated() {
      let values = frame.exits.map { $0.values[position] }
      if values.allSatisfy({ $0 == values[0] }) || nest.shape(result) != .varying {
        receive(result, passed(values[0], to: result))
      } else {
        receive(result, mixed(frame.exits, at: position, to: result))
      }
    }
    mask = nest.thinning.contains(id) ? union(frame.exits) : frame.entry
  }

  /// Of each lane the value that came with it; the last one where none did.
  mutating func mixed(_ exits: [Exit], at position: Int, to model: ID<Value>) -> ID<Value> {
    var result = passed(exits[exits.count - 1].values[position], to: model)
    for exit in exits.dropLast().reversed() {
      guard let condition = condition(of: exit) else { continue }
      let own = passed(exit.values[position], to: model)
      result = builder.primitive(.select, condition, own, result, range: range)
    }
    return result
  }

  /// Which lanes take an exit; `nil` for all.
  mutating func condition(of exit: Exit) -> ID<Value>? {
    exit.condition ?? exit.mask.map { asBool($0) }
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
    if position == 0 { return continueIteration() }
    if frame.kind == .split { return leaveSplit(frame, by: [exit]) }
    let structure = nest.function.instructions[target]
    if isBreak {
      let values = zip(instruction.operands, structure.results).map { passed($0, to: $1) }
      builder.break(frame.copy, values, range: range)
    } else {
      let parameters = nest.function.carriedParameters(of: structure)
      let values = zip(instruction.operands, parameters).map { passed($0, to: $1) }
      builder.continue(frame.copy, values, range: range)
    }
  }
}
