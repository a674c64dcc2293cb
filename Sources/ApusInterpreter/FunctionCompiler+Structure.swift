import ApusIR
import ApusVocabulary

extension FunctionCompiler {
  /// Emits a region that runs once.
  mutating func emitBlock(
    _ instruction: Instruction, _ id: ID<Instruction>
  ) throws(InterpreterError) {
    let end = open(instruction, id, next: nil, carried: [])
    try emit(region: instruction.regions[0])
    buffer.place(end)
  }

  /// Emits a branch and its arms; an arm that only leads elsewhere becomes the branch itself.
  mutating func emitIf(
    _ instruction: Instruction, _ id: ID<Instruction>, comparison: ID<Instruction>?
  ) throws(InterpreterError) {
    let end = open(instruction, id, next: nil, carried: [])
    let condition = comparison == nil ? register(instruction.operands[0]) : 0
    let arms = instruction.regions.map { emptyArm($0) }
    if arms[0] == end, let target = arms[1] {
      emitBranch(comparison, condition, if: false, to: target)
    } else if let target = arms[0] {
      emitBranch(comparison, condition, if: true, to: target)
      try emit(region: instruction.regions[1])
    } else if let target = arms[1] {
      emitBranch(comparison, condition, if: false, to: target)
      try emit(region: instruction.regions[0])
    } else {
      let other = buffer.makeLabel()
      emitBranch(comparison, condition, if: false, to: other)
      try emit(region: instruction.regions[0])
      buffer.place(other)
      try emit(region: instruction.regions[1])
    }
    buffer.place(end)
  }

  /// Emits a loop whose ways out stand in its region.
  mutating func emitLoop(
    _ instruction: Instruction, _ id: ID<Instruction>
  ) throws(InterpreterError) {
    let parameters = plan.function.regions[instruction.regions[0]].parameters
    move(instruction.operands, to: parameters.map { register($0) })
    let next = buffer.makeLabel()
    let end = open(instruction, id, next: next, carried: parameters)
    buffer.place(next)
    try emit(region: instruction.regions[0])
    buffer.place(end)
  }

  /// Emits a counted loop: its test stands at the end, and once in front of it.
  mutating func emitFor(
    _ instruction: Instruction, _ id: ID<Instruction>, isClosed: Bool
  ) throws(InterpreterError) {
    let parameters = plan.function.regions[instruction.regions[0]].parameters
    let index = register(parameters[0])
    let upper = register(instruction.operands[1])
    let isSigned = plan.type(parameters[0]).element.isSigned
    var initial = instruction.operands
    initial.remove(at: 1)
    move(initial, to: parameters.map { register($0) })
    let body = buffer.makeLabel()
    let next = buffer.makeLabel()
    let end = open(instruction, id, next: next, carried: Array(parameters.dropFirst()))
    let skip: Opcode =
      isClosed
      ? (isSigned ? .branchLessSigned : .branchLessUnsigned)
      : (isSigned ? .branchLessEqualSigned : .branchLessEqualUnsigned)
    buffer.emit(self.instruction(skip, 0, upper, index), to: end)
    buffer.place(body)
    try emit(region: instruction.regions[0])
    buffer.place(next)
    let again: Opcode =
      isClosed
      ? (isSigned ? .nextClosedSigned : .nextClosedUnsigned)
      : (isSigned ? .nextSigned : .nextUnsigned)
    buffer.emit(self.instruction(again, index, upper), to: body)
    buffer.place(end)
  }

  /// Moves values to where the target of a break or continue has them, and goes on there.
  mutating func emitExit(_ instruction: Instruction) {
    if emitElements(instruction) { return }
    guard let exit = destination(of: instruction.operation) else { return }
    move(instruction.operands, to: exit.places.map { register($0) })
    buffer.jump(to: exit.label)
  }

  /// Moves values to the registers of the results, and returns.
  mutating func emitReturn(_ instruction: Instruction) {
    move(instruction.operands, to: layout.results)
    emit(isRecursive[Int(id.index)] ? .returnRecursive : .return)
  }

  /// Where a break or continue leads, and where its values go.
  private func destination(
    of operation: Operation
  ) -> (label: Label, places: [ID<Value>])? {
    if case .break(let structure) = operation, let exit = exits[Int(structure.index)] {
      return (exit.end, exit.results)
    }
    if case .continue(let structure) = operation, let exit = exits[Int(structure.index)],
      let next = exit.next
    {
      return (next, exit.carried)
    }
    return nil
  }

  /// Emits a call: arguments go to where the callee's parameters will be, results come from
  /// there.
  mutating func emitCall(
    _ callee: ID<Function>, _ site: ID<FaultSite>, _ instruction: Instruction
  ) {
    let base = assignment.count
    let places = FrameLayout.places(of: module.functions[callee])
    move(instruction.operands, to: places.parameters.map { base + $0 })
    let opcode: Opcode = isRecursive[Int(callee.index)] ? .callRecursive : .call
    emit(opcode, Int(callee.index), base, record: record(site))
    var moves: [RegisterMove] = []
    for (result, place) in zip(instruction.results, places.results) {
      for offset in 0..<plan.type(result).registerCount {
        moves.append(
          RegisterMove(target: register(result) + offset, source: base + place + offset))
      }
    }
    buffer.emit(moves)
  }

  /// Notes where terminators that name a structure lead; returns the label of its end.
  private mutating func open(
    _ instruction: Instruction, _ id: ID<Instruction>, next: Label?, carried: [ID<Value>]
  ) -> Label {
    let end = buffer.makeLabel()
    exits[Int(id.index)] = Exit(
      end: end, next: next, results: instruction.results, carried: carried)
    return end
  }

  /// Where an arm leads that does nothing else.
  private mutating func emptyArm(_ region: ID<Region>) -> Label? {
    let steps = plan.steps[Int(region.index)]
    guard steps.count == 1, steps[0].kind == .plain,
      !countsOperations || operationCounts(of: region) == [0]
    else { return nil }
    let terminator = plan[steps[0].main]
    guard let exit = destination(of: terminator.operation) else { return nil }
    let registers = exit.places.map { register($0) }
    return moves(terminator.operands, to: registers).isEmpty ? exit.label : nil
  }

  /// Emits a jump to `label` if the comparison, or else the condition's register, says so.
  private mutating func emitBranch(
    _ comparison: ID<Instruction>?, _ condition: Int, if outcome: Bool, to label: Label
  ) {
    if let comparison {
      emitBranch(comparison, if: outcome, to: label)
    } else {
      buffer.emit(instruction(outcome ? .branchIf : .branchUnless, 0, condition), to: label)
    }
  }
}
