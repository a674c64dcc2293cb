internal import CLLVM
import ApusIR
import ApusRuntime
import ApusVocabulary

extension FunctionLowering {
  /// Faults unless the condition holds; then those that were put off to this check come first.
  func lowerCheck(
    _ instruction: Instruction, _ id: ID<Instruction>, _ site: ID<FaultSite>
  ) {
    if let number = joinedChecks.postponed[id] {
      postponedChecks.append((id, number, site))
      return
    }
    fault(unless: lowered(instruction.operands[0])) {
      for (id, number, site) in postponedChecks {
        fault(unless: fits(lowered(number), type(of: number), in: .int64)) {
          describe(function.instructions[id], site)
        }
      }
      return describe(instruction, site)
    }
    postponedChecks.removeAll { $0.id == joinedChecks.decided[id] }
  }

  /// Writes the site and the values of a fault into the frame.
  /// - Returns: Its code.
  private func describe(_ check: Instruction, _ site: ID<FaultSite>) -> LLVMValueRef {
    storeSite(site)
    for (index, value) in check.operands.dropFirst().enumerated()
    where index < FrameLayout.faultValueCount {
      let word = word(lowered(value), type(of: value).element)
      store(word, at: address(frame, offset: FrameLayout.faultValues + 8 * index), alignment: 8)
    }
    let kind = module.module.faultSites[site].kind ?? .precondition
    return int32(Int(kind.rawValue))
  }

  /// The poll word is read each time, since others write it; its value is the code of the fault.
  func lowerPoll(_ site: ID<FaultSite>) {
    let word = load(types.int32, at: address(frame, offset: FrameLayout.poll), alignment: 4)
    LLVMSetVolatile(word, 1)
    fault(unless: compare(LLVMIntEQ, word, int32(0))) {
      storeSite(site)
      return word
    }
  }

  /// Hands the values over in memory, as words.
  func lowerPrint(_ instruction: Instruction, _ site: ID<FaultSite>) {
    let memory = reserveBytes(8 * max(instruction.operands.count, 1))
    for (index, value) in instruction.operands.enumerated() {
      let word = word(lowered(value), type(of: value).element)
      store(word, at: address(memory, offset: 8 * index), alignment: 8)
    }
    let type = types.function([types.pointer, types.int32, types.pointer], result: types.void)
    let shows = load(types.pointer, at: address(frame, offset: FrameLayout.print), alignment: 8)
    let context = load(
      types.pointer, at: address(frame, offset: FrameLayout.context), alignment: 8)
    _ = call(Callee(value: shows, type: type), [context, int32(Int(site.index)), memory])
  }

  func lowerCall(_ instruction: Instruction, _ id: ID<Function>, _ site: ID<FaultSite>) {
    let callee = module.declaration(of: id)
    var arguments = [frame]
    if let depth = calleeDepth(id, site) { arguments.append(depth) }
    arguments += allParts(instruction.operands)
    let returned = call(Callee(value: callee.value, type: callee.type), arguments)
    var next = 0
    /// The next of the values returned.
    func take() -> LLVMValueRef {
      defer { next += 1 }
      return callee.returned.count == 1
        ? returned : LLVMBuildExtractValue(builder, returned, UInt32(next), "")
    }
    if callee.returnsStatus { fault(ifNotZero: take()) }
    for (result, parameter) in zip(instruction.results, callee.sameAs) {
      if let parameter {
        define(result, allParts(instruction.operands[parameter]))
      } else {
        define(result, (0...type(of: result).rank).map { _ in take() })
      }
    }
  }

  /// The depth that a callee gets, if it takes one: one more than here if it is recursive, which
  /// is a fault when it exceeds the limit.
  private func calleeDepth(_ callee: ID<Function>, _ site: ID<FaultSite>) -> LLVMValueRef? {
    guard module.functions.reachesRecursion(callee), let depth else { return nil }
    guard module.functions.isRecursive(callee) else { return depth }
    let deeper: LLVMValueRef = LLVMBuildNSWAdd(builder, depth, int64(1), "")
    let limit = load(
      types.int64, at: address(frame, offset: FrameLayout.depthLimit), alignment: 8)
    fault(unless: compare(LLVMIntSLE, deeper, limit)) {
      storeSite(site)
      return int32(apus_fault_recursion)
    }
    return deeper
  }
}
