import ApusIR
import ApusVocabulary

/// Branches, loops and the ways out of them.
extension LaneNest {
  mutating func visitIf(_ id: ID<Instruction>, _ instruction: Instruction) {
    if shape(instruction.operands[0]) != .uniform { insertSplit(id) }
    let isSplit = split.contains(id)
    let entry = mask
    frames.append(Frame(structure: id, isLoop: false, entry: entry))
    for arm in instruction.regions {
      mask = isSplit ? freshMask() : entry
      walk(arm)
    }
    leaveBranch(id, instruction, isSplit: isSplit)
  }

  mutating func visitBlock(_ id: ID<Instruction>, _ instruction: Instruction) {
    frames.append(Frame(structure: id, isLoop: false, entry: mask))
    walk(instruction.regions[0])
    leaveBranch(id, instruction, isSplit: split.contains(id))
  }

  private mutating func leaveBranch(
    _ id: ID<Instruction>, _ instruction: Instruction, isSplit: Bool
  ) {
    guard let frame = frames.popLast() else { return }
    for (position, result) in instruction.results.enumerated() {
      guard function.values[result].type.rank == 0 else { return isRefused = true }
      raise(result, from: frame.breaks.map { $0[position] }, areMixed: isSplit)
    }
    isDead = frame.breaks.isEmpty
    mask = frame.entry
    guard isSplit, frame.leavesOutward else { return }
    thinning.insert(id)
    mask = freshMask()
  }

  /// Defines what is one of several values: for all lanes the same, or mixed.
  private mutating func raise(_ result: ID<Value>, from values: [ID<Value>], areMixed: Bool) {
    for value in values {
      let isMixed = areMixed && value != values[0]
      raise(result, to: isMixed ? .varying : shape(value))
    }
  }

  // MARK: Loops

  mutating func visitLoop(_ id: ID<Instruction>, _ instruction: Instruction) {
    let shape = LoopShape(instruction, in: function)
    let bounds = instruction.operands.prefix(instruction.operation.leadingOperandCount)
    let carried = shape.carried + instruction.results
    guard bounds.allSatisfy({ self.shape($0) == .uniform }),
      carried.allSatisfy({ function.values[$0].type.rank == 0 })
    else { return isRefused = true }
    for (parameter, initial) in zip(shape.carried, shape.initial) {
      raise(parameter, to: self.shape(initial))
    }
    let entry = mask
    let isSplit = split.contains(id)
    if isSplit { mask = freshMask() }
    frames.append(Frame(structure: id, isLoop: true, entry: mask))
    walk(shape.body)
    guard let frame = frames.popLast() else { return }
    for (position, parameter) in shape.carried.enumerated() {
      let values = frame.continues.map { $0[position] }
      raise(parameter, from: values, areMixed: true)
    }
    defineResults(of: instruction, shape, frame, isSplit: isSplit)
    mask = entry
    isDead = shape.index == nil && frame.breaks.isEmpty
  }

  private mutating func defineResults(
    of instruction: Instruction, _ shape: LoopShape, _ frame: Frame, isSplit: Bool
  ) {
    for (position, result) in instruction.results.enumerated() {
      if isSplit {
        raise(result, to: .varying)
        // What lanes have in the end is kept with what they carry.
        if shape.index != nil, isUsed(result) { raise(shape.carried[position], to: .varying) }
        continue
      }
      if shape.index != nil { raise(result, to: self.shape(shape.carried[position])) }
      raise(result, from: frame.breaks.map { $0[position] }, areMixed: false)
    }
  }

  func isUsed(_ value: ID<Value>) -> Bool { useCounts[Int(value.index)] > 0 }

  // MARK: Ways out

  mutating func visitExit(_ instruction: Instruction, to target: ID<Instruction>) {
    isDead = true
    guard let position = frames.lastIndex(where: { $0.structure == target }) else {
      return isRefused = true
    }
    let isBreak = instruction.operation == .break(target)
    // The loop itself is left only at its end.
    if position == 0 && isBreak { return isRefused = true }
    for outer in frames.indices where outer > position { frames[outer].leavesOutward = true }
    if isBreak {
      frames[position].breaks.append(instruction.operands)
    } else {
      frames[position].continues.append(instruction.operands)
    }
    guard mask != frames[position].entry else { return }
    for frame in frames[(position + 1)...] {
      if frame.isLoop { return isRefused = true }
      insertSplit(frame.structure)
    }
    if isBreak || !frames[position].isLoop { insertSplit(target) }
  }
}
