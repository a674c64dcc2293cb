import ApusIR
import ApusRuntime
import ApusVocabulary

/// Operations on whole arrays: those with a region are nests of loops over their indices.
extension FunctionCompiler {
  /// Emits the computation of each element, in row-major order.
  mutating func emitGenerate(
    _ instruction: Instruction, site: ID<FaultSite>
  ) throws(InterpreterError) {
    let array = register(instruction.results[0])
    let rank = plan.type(instruction.results[0]).rank
    if rank > instruction.operands.count {
      emit(.move, array + rank, constant(UInt64(truncatingIfNeeded: elementCount(instruction))))
    }
    emitAllocation(instruction, extents: instruction.operands[...], site)
    try emitNest(instruction, site: site)
  }

  /// Emits the computation of each term, which a state takes that knows their order.
  mutating func emitReduction(
    _ instruction: Instruction, _ primitive: Primitive, lanes: Int, site: ID<FaultSite>
  ) throws(InterpreterError) {
    let results = instruction.results
    let type = results.first.map { plan.type($0).element } ?? .double
    emit(.beginReduction, results.count, type: type, primitive: primitive, lanes: lanes)
    try emitNest(instruction, site: site)
    emit(.endReduction, layout.laneScratch)
    buffer.emit(
      results.enumerated().map { place, result in
        RegisterMove(target: register(result), source: layout.laneScratch + place)
      })
  }

  /// How many values the region of `generate` ends with.
  private func elementCount(_ generate: Instruction) -> Int {
    let last = plan.function.regions[generate.regions[0]].instructions.last
    return last.map { plan[$0].operands.count } ?? 0
  }

  /// Emits a loop for each extent, the last one innermost, around the region.
  private mutating func emitNest(
    _ instruction: Instruction, site: ID<FaultSite>
  ) throws(InterpreterError) {
    let indices = plan.function.regions[instruction.regions[0]].parameters.map { register($0) }
    let extents = instruction.operands.map { register($0) }
    let zero = constant(0)
    let body = buffer.makeLabel()
    let end = buffer.makeLabel()
    for (index, extent) in zip(indices, extents) {
      emit(.move, index, zero)
      buffer.emit(self.instruction(.branchLessEqualSigned, 0, extent, zero), to: end)
    }
    buffer.place(body)
    emit(.poll, record: record(site))
    try emit(region: instruction.regions[0])
    for (index, extent) in zip(indices, extents).reversed() {
      buffer.emit(self.instruction(.nextSigned, index, extent), to: body)
      emit(.move, index, zero)
    }
    buffer.place(end)
  }

  /// Emits what the end of such a region does with its values; false for other terminators.
  mutating func emitElements(_ instruction: Instruction) -> Bool {
    guard let target = instruction.operation.target else { return false }
    let structure = plan[target]
    if case .reduction = structure.operation {
      move(instruction.operands, to: instruction.operands.indices.map { layout.laneScratch + $0 })
      emit(.addTerms, 0, layout.laneScratch)
      return true
    }
    guard case .generate = structure.operation else { return false }
    let array = structure.results[0]
    let type = plan.type(array).element
    let store = ElementOpcodes.line.store(type)
    let indices = plan.function.regions[structure.regions[0]].parameters
    var offset = emitOffset(array, indices[...])
    let count = instruction.operands.count
    if count > 1 {
      emit(
        .multiplyAdd, layout.offset, offset, register(array) + plan.type(array).rank, constant(0))
      offset = layout.offset
    }
    for (place, value) in instruction.operands.enumerated() {
      if place > 0 { emit(.addInt64, offset, offset, constant(1)) }
      emit(store, register(value), register(array), offset)
    }
    return true
  }

  /// The same data with other extents.
  mutating func emitReshape(_ instruction: Instruction) {
    let result = register(instruction.results[0])
    let extents = Array(instruction.operands.dropFirst())
    move(extents, to: extents.indices.map { result + 1 + $0 })
    emit(.move, result, register(instruction.operands[0]))
  }

  /// Emits a call with the arrays' data, and the numbers, gathered in scratch registers.
  mutating func emitRoutine(
    _ routine: Routine, _ instruction: Instruction
  ) throws(InterpreterError) {
    guard let address = apus_routine_lookup(routine.symbol) else {
      throw .unknownExternalFunction(routine.symbol)
    }
    let operands = zip(instruction.operands, routine.operands)
    let arrays = operands.filter(\.1.isArray).map(\.0)
    let numbers = operands.filter { !$0.1.isArray }.map(\.0)
    for (place, value) in (arrays + numbers).enumerated() {
      emit(.move, layout.laneScratch + place, register(value))
    }
    emit(
      .routine, register(instruction.results[0]), layout.laneScratch,
      layout.laneScratch + arrays.count, record: external(address), lanes: arrays.count)
  }
}
