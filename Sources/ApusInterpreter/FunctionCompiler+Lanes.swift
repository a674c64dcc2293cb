import ApusIR
import ApusVocabulary

extension FunctionCompiler {
  /// Emits splat, iota and insert.
  mutating func emitLanes(_ instruction: Instruction) {
    let result = register(instruction.results[0])
    let type = plan.type(instruction.results[0])
    switch instruction.operation {
    case .splat: emit(.splat, result, register(instruction.operands[0]), lanes: type.lanes)
    case .iota: emit(.iota, result, type: type.element, lanes: type.lanes)
    case .insert(let lane):
      move([instruction.operands[0]], to: [result])
      move([instruction.operands[1]], to: [result + lane])
    case _: break
    }
  }

  /// Emits a reduction of the lanes.
  mutating func emitReduce(_ primitive: Primitive, _ instruction: Instruction) {
    let result = register(instruction.results[0])
    emitReduction(primitive, of: instruction.operands[0], into: result)
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

  /// Emits masked loads and stores, gather and scatter.
  mutating func emitMasked(_ instruction: Instruction) {
    let operands = instruction.operands
    let mask = register(operands[0])
    let second = register(operands[1])
    let array = operands[2]
    let type = plan.type(array).element
    let lanes = plan.type(operands[1]).lanes
    switch instruction.operation {
    case .maskedLoad:
      let offset = emitOffset(array, operands[3...])
      emit(
        .maskedLoad, register(instruction.results[0]), register(array), offset, mask,
        record: second, type: type, lanes: lanes)
    case .maskedStore:
      let offset = emitOffset(array, operands[3...])
      emit(.maskedStore, second, register(array), offset, mask, type: type, lanes: lanes)
    case .gather:
      emit(
        .gather, register(instruction.results[0]), register(array), register(operands[3]), mask,
        record: second, type: type, lanes: lanes)
    case .scatter:
      emit(
        .scatter, second, register(array), register(operands[3]), mask, type: type, lanes: lanes)
    case _: break
    }
  }
}
