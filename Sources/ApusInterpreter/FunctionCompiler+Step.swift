import ApusIR
import ApusVocabulary

extension FunctionCompiler {
  /// Emits the code of a step.
  mutating func emit(_ step: Step) throws(InterpreterError) {
    let main = plan[step.main]
    switch step.kind {
    case .plain: try emit(main, step.main)
    case .checkedArithmetic: emitCheckedArithmetic(main, check: plan[step.check ?? step.main])
    case .checkedAccess: emitAccess(main, check: plan[step.check ?? step.main])
    case .checkedConversion:
      emit(
        .checkedDoubleToInt64, register(main.results[0]), register(main.operands[0]),
        record: record(ofCheck: plan[step.check ?? step.main]))
    case .checkedComparison:
      emitCheck(main, comparisons: [step.source, step.alternative].compactMap(\.self))
    case .branch: try emitIf(main, step.main, comparison: step.source)
    case .multiplyAdd: emitMultiplyAdd(main, product: step.source ?? step.main)
    }
  }

  /// Emits the code of an instruction that stands alone.
  private mutating func emit(
    _ instruction: Instruction, _ id: ID<Instruction>
  ) throws(InterpreterError) {
    switch instruction.operation {
    case .constant, .extract, .extent: break
    case .primitive(let primitive): try emitPrimitive(primitive, instruction)
    case .convert: emitConversion(instruction)
    case .bitcast: emitBitcast(instruction)
    case .fits(let type): emitFits(type, instruction)
    case .external(let function): try emitExternal(function, instruction)
    case .lookUp(let table, let column): emitLookUp(table, column: column, instruction)
    case .splat: emitSplat(instruction)
    case .iota: emitIota(instruction)
    case .insert(let lane): emitInsert(instruction, lane: lane)
    case .reduce(let primitive): emitReduce(primitive, instruction)
    case .scan(let primitive): emitScan(primitive, instruction)
    case .block: try emitBlock(instruction, id)
    case .if: try emitIf(instruction, id, comparison: nil)
    case .loop: try emitLoop(instruction, id)
    case .for(let isClosed): try emitFor(instruction, id, isClosed: isClosed)
    case .break, .continue: emitExit(instruction)
    case .return: emitReturn(instruction)
    case .unreachable: emit(.unreachable)
    case .check: emitCheck(instruction, comparisons: [])
    case .poll(let site): emit(.poll, record: record(site))
    case .print(let site): emit(.print, record: record(site, instruction.operands[...]))
    case .call(let callee, let site): emitCall(callee, site, instruction)
    case .arrayLiteral(let site): emitLiteral(instruction, site)
    case .arrayFill(let site): emitFilled(instruction, site)
    case .snapshot(let site), .materialize(let site), .copy(let site):
      emitCopy(instruction, site)
    case .allocate(let site):
      emitAllocation(instruction, extents: instruction.operands[...], site)
    case .fill: emitFill(instruction.operands[0], instruction.operands[1])
    case .element, .load, .store: emitAccess(instruction, check: nil)
    case .maskedLoad: emitMaskedLoad(.maskedLoad, instruction)
    case .maskedStore: emitMaskedStore(.maskedStore, instruction)
    case .gather: emitMaskedLoad(.gather, instruction)
    case .scatter: emitMaskedStore(.scatter, instruction)
    case .generate(let site): try emitGenerate(instruction, site: site)
    case .reduction(let primitive, let lanes, let site):
      try emitReduction(instruction, primitive, lanes: lanes, site: site)
    case .reshape: emitReshape(instruction)
    case .routine(let routine): try emitRoutine(routine, instruction)
    case .mark: emit(.mark, register(instruction.results[0]))
    case .release: emitRelease(instruction)
    }
  }

  /// The record of a check's fault.
  mutating func record(ofCheck check: Instruction) -> Int {
    guard case .check(let site) = check.operation else { return 0 }
    return record(site, check.operands.dropFirst())
  }

  /// Emits branches over a fault: if one of the comparisons holds, or else the condition.
  private mutating func emitCheck(_ check: Instruction, comparisons: [ID<Instruction>]) {
    let end = buffer.makeLabel()
    for comparison in comparisons { emitBranch(comparison, if: true, to: end) }
    if comparisons.isEmpty {
      buffer.emit(instruction(.branchIf, 0, register(check.operands[0])), to: end)
    }
    emit(.raise, record: record(ofCheck: check))
    buffer.place(end)
  }

  /// Emits a jump to `label` if the comparison gives `outcome`.
  mutating func emitBranch(_ comparison: ID<Instruction>, if outcome: Bool, to label: Label) {
    let source = plan[comparison]
    guard case .primitive(let primitive) = source.operation,
      let choice = Opcode.branch(
        primitive, on: plan.type(source.operands[0]).element, if: outcome)
    else { return }
    let left = register(source.operands[choice.isSwapped ? 1 : 0])
    let right = register(source.operands[choice.isSwapped ? 0 : 1])
    buffer.emit(instruction(choice.opcode, 0, left, right), to: label)
  }

  private mutating func emitCheckedArithmetic(_ main: Instruction, check: Instruction) {
    guard case .primitive(let primitive) = main.operation,
      let opcode = Opcode.checked(primitive, on: plan.type(main.results[0]).element)
    else { return }
    emit(
      opcode, register(main.results[0]), register(main.operands[0]), register(main.operands[1]),
      record: record(ofCheck: check))
  }
}
