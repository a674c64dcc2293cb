/// A place in the code that jumps may name before it is known.
struct Label: Hashable {
  var index: Int
}

/// The code of one function while it grows: instructions, labels and jumps to them.
struct CodeBuffer {
  private(set) var instructions: [BytecodeInstruction] = []
  private var labels: [Int] = []
  private var jumps: [(instruction: Int, label: Label)] = []
  /// The last place that a label stands at; code around it is not joined.
  private var lastLabelled = -1

  /// How many jumps to jumps are followed.
  private static let threadingLimit = 8

  /// A new label, to be placed later.
  mutating func makeLabel() -> Label {
    labels.append(-1)
    return Label(index: labels.count - 1)
  }

  /// Puts `label` here; a jump just before it that leads here is taken away.
  mutating func place(_ label: Label) {
    if let jump = jumps.last, jump.label == label, jump.instruction == instructions.count - 1,
      lastLabelled < instructions.count
    {
      dropJump()
    }
    labels[label.index] = instructions.count
    lastLabelled = instructions.count
  }

  mutating func emit(_ instruction: BytecodeInstruction) { instructions.append(instruction) }

  /// Emits an instruction that jumps to `label`.
  mutating func emit(_ instruction: BytecodeInstruction, to label: Label) {
    jumps.append((instructions.count, label))
    instructions.append(instruction)
  }

  /// Emits a jump to `label`, joined with moves just before it.
  mutating func jump(to label: Label) {
    if let last = instructions.last, lastLabelled < instructions.count,
      let joined = Self.joined[last.opcode]
    {
      instructions[instructions.count - 1].opcode = joined
      jumps.append((instructions.count - 1, label))
    } else {
      emit(BytecodeInstruction(opcode: .jump), to: label)
    }
  }

  /// Emits moves that are already in order, several by one instruction where possible.
  mutating func emit(_ moves: [RegisterMove]) {
    var rest = moves[...]
    while let first = rest.first {
      let run = Self.runLength(rest)
      var instruction = BytecodeInstruction(opcode: .move)
      instruction.a = Int32(truncatingIfNeeded: first.target)
      instruction.b = Int32(truncatingIfNeeded: first.source)
      rest = rest.dropFirst(max(run, 1))
      if run > 2 {
        instruction.opcode = .moveMany
        instruction.lanes = Int32(truncatingIfNeeded: run)
      } else if run == 2 {
        instruction.opcode = .moveTwo
        instruction.c = instruction.a + 1
        instruction.d = instruction.b + 1
      } else if let second = rest.first {
        instruction.opcode = .moveTwo
        instruction.c = Int32(truncatingIfNeeded: second.target)
        instruction.d = Int32(truncatingIfNeeded: second.source)
        rest = rest.dropFirst()
      }
      emit(instruction)
    }
  }

  /// The code with all distances filled in.
  func finished() -> [BytecodeInstruction] {
    var result = instructions
    var targets: [Int: Int] = [:]
    for jump in jumps where instructions[jump.instruction].opcode == .jump {
      targets[jump.instruction] = labels[jump.label.index]
    }
    for jump in jumps {
      var target = labels[jump.label.index]
      for _ in 0..<Self.threadingLimit {
        guard let further = targets[target] else { break }
        target = further
      }
      result[jump.instruction].f = Int32(truncatingIfNeeded: target - jump.instruction)
    }
    return result
  }

  /// How many moves from the first on are of neighbours to neighbours.
  private static func runLength(_ moves: ArraySlice<RegisterMove>) -> Int {
    guard let first = moves.first else { return 0 }
    return zip(moves, 0...).prefix { move, distance in
      move.target == first.target + distance && move.source == first.source + distance
    }.count
  }

  /// Takes the jump that is the last instruction away, but leaves a branch.
  private mutating func dropJump() {
    let last = instructions.count - 1
    if instructions[last].opcode == .jump {
      instructions.removeLast()
    } else if let plain = Self.joined.first(where: { $0.value == instructions[last].opcode }) {
      instructions[last].opcode = plain.key
    } else {
      return
    }
    jumps.removeLast()
  }

  /// Moves, and what they are together with a jump.
  private static let joined: [Opcode: Opcode] = [.move: .moveJump, .moveTwo: .moveTwoJump]
}
