import ApusIR
import ApusVocabulary

extension FunctionCompiler {
  mutating func emitSplat(_ instruction: Instruction) {
    emit(
      .splat, register(instruction.results[0]), register(instruction.operands[0]),
      lanes: plan.type(instruction.results[0]).lanes)
  }

  mutating func emitIota(_ instruction: Instruction) {
    let type = plan.type(instruction.results[0])
    emit(.iota, register(instruction.results[0]), type: type.element, lanes: type.lanes)
  }

  mutating func emitInsert(_ instruction: Instruction, lane: Int) {
    let result = register(instruction.results[0])
    move([instruction.operands[0]], to: [result])
    move([instruction.operands[1]], to: [result + lane])
  }

  /// Emits a reduction of the lanes.
  mutating func emitReduce(_ primitive: Primitive, _ instruction: Instruction) {
    let result = register(instruction.results[0])
    emitReduction(primitive, of: instruction.operands[0], into: result)
  }

  /// Emits a scan: lane by lane, each the fold of the one before with its own.
  mutating func emitScan(_ primitive: Primitive, _ instruction: Instruction) {
    let (result, source) = (register(instruction.results[0]), register(instruction.operands[0]))
    let type = plan.type(instruction.operands[0])
    emit(.move, result, source)
    for lane in 1..<max(type.lanes, 1) {
      emit(
        .primitive, result + lane, result + lane - 1, source + lane, type: type.element,
        primitive: primitive, lanes: 1)
    }
  }

  /// Folds halves, lane j with lane j + lanes/2, until one is left.
  mutating func emitReduction(_ primitive: Primitive, of value: ID<Value>, into result: Int) {
    let type = plan.type(value)
    var source = register(value)
    var lanes = type.lanes
    while lanes > 1 {
      lanes /= 2
      let target = lanes == 1 ? result : layout.laneScratch
      emit(
        .primitive, target, source, source + lanes, type: type.element, primitive: primitive,
        lanes: lanes)
      source = target
    }
    if type.lanes == 1 { emit(.move, result, source) }
  }

  /// Emits a load that is masked.
  mutating func emitMaskedLoad(_ opcode: Opcode, _ instruction: Instruction) {
    let offset = maskedOffset(instruction)
    emit(
      opcode, register(instruction.results[0]), register(instruction.operands[2]), offset,
      register(instruction.operands[0]), record: register(instruction.operands[1]),
      type: plan.type(instruction.operands[2]).element,
      lanes: plan.type(instruction.operands[1]).lanes)
  }

  /// Emits a store that is masked.
  mutating func emitMaskedStore(_ opcode: Opcode, _ instruction: Instruction) {
    let offset = maskedOffset(instruction)
    emit(
      opcode, register(instruction.operands[1]), register(instruction.operands[2]), offset,
      register(instruction.operands[0]), type: plan.type(instruction.operands[2]).element,
      lanes: plan.type(instruction.operands[1]).lanes)
  }

  /// The register of the first offset, or of the first lane of the offsets.
  private mutating func maskedOffset(_ instruction: Instruction) -> Int {
    emitOffset(instruction.operands[2], instruction.operands[3...])
  }
}
