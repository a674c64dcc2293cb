internal import CLLVM
import ApusIR
import ApusPasses
import ApusVocabulary

extension FunctionLowering {
  /// Runs the second body of a loop, if it has one, as far as it goes and if the arrays are so large
  /// that this pays.
  /// - Returns: Where the loop goes on.
  func lowerStreaming(
    _ id: ID<Instruction>, from lower: LLVMValueRef, to upper: LLVMValueRef
  ) throws(NativeError) -> LLVMValueRef {
    guard let loop = streaming[id], let least = module.options.streamedBytes,
      loop.stores.allSatisfy({ stackStorages.byteCount(of: $0.operands[1]) == nil })
    else { return lower }
    let (body, done) = (makeBlock("stream"), makeBlock("rest"))
    let without = edge([lower])
    LLVMBuildCondBr(builder, pays(loop, from: lower, to: upper, least), body, done)
    begin(body)
    let exits: [Edge]
    if let part = coldPart(.streaming, of: id) {
      exits = [without] + callStreaming(part, from: lower, to: upper, done)
    } else {
      module.streams = true
      exits = [without, try lowerStreaming(loop, without, to: upper, body, done)]
    }
    begin(done)
    return join(exits, [types.int64])[0]
  }

  /// Calls the second body, which is compiled when it is first needed; if it can't be, the loop runs
  /// as it is.
  /// - Returns: The ways to `done`, with where the loop goes on.
  private func callStreaming(
    _ part: ColdPart, from lower: LLVMValueRef, to upper: LLVMValueRef, _ done: LLVMBasicBlockRef
  ) -> [Edge] {
    let code = call(module.coldCode, [module.entry(ofPart: part)])
    let without = edge([lower])
    let run = makeBlock("run")
    LLVMBuildCondBr(builder, LLVMBuildIsNotNull(builder, code, ""), run, done)
    begin(run)
    let next = call(part, code, [lower, upper])
    branch(to: done)
    return [without, edge([next])]
  }

  /// Fills `body`, where the builder is, with the second body of a loop, which `start` leads to.
  /// - Returns: The way to `done`, with where the loop goes on.
  func lowerStreaming(
    _ loop: StreamingLoops.Loop, _ start: Edge, to upper: LLVMValueRef, _ body: LLVMBasicBlockRef,
    _ done: LLVMBasicBlockRef
  ) throws(NativeError) -> Edge {
    let index: LLVMValueRef = LLVMBuildPhi(builder, types.int64, "")
    add(start.values[0], from: start.block, to: index)
    define(function.regions[loop.region].parameters[0], index)
    try lowerRegion(loop.region)
    locateNowhere()
    let next: LLVMValueRef = LLVMBuildNSWAdd(builder, index, int64(loop.lanes), "")
    add(next, from: LLVMGetInsertBlock(builder), to: index)
    let left: LLVMValueRef = LLVMBuildNSWSub(builder, upper, next, "")
    let end = edge([next])
    LLVMBuildCondBr(builder, compare(LLVMIntSGE, left, int64(loop.lanes)), body, done)
    return end
  }

  /// Whether there is a line to write, enough in all, and the loop begins with a line.
  private func pays(
    _ loop: StreamingLoops.Loop, from lower: LLVMValueRef, to upper: LLVMValueRef,
    _ least: Int
  ) -> LLVMValueRef {
    let all = { (conditions: [LLVMValueRef]) -> LLVMValueRef in
      conditions.dropFirst().reduce(conditions[0]) { LLVMBuildAnd(self.builder, $0, $1, "") }
    }
    var bytes = int64(0)
    var isAligned: [LLVMValueRef] = []
    for store in loop.stores {
      let storage = store.operands[1]
      let width = int64(type(of: storage).element.byteCount)
      let size = LLVMBuildNSWMul(builder, elementCount(storage), width, "")!
      bytes = LLVMBuildAdd(builder, bytes, size, "")
      let first = store.operands.dropFirst(2).dropLast().map { lowered($0) } + [lower]
      let address = LLVMBuildPtrToInt(
        builder, address(of: storage, at: first), types.int64, "")!
      let mask = int64(StreamingLoops.lineByteCount - 1)
      isAligned.append(
        compare(LLVMIntEQ, LLVMBuildAnd(builder, address, mask, ""), int64(0)))
    }
    let isWanted = all(
      [compare(LLVMIntSGE, bytes, int64(least))]
        + loop.steps.map { compare(LLVMIntEQ, lowered($0), int64(1)) })
    // A number, for LLVM makes two versions of loops around this one that a condition depends on.
    let enough: LLVMValueRef = LLVMBuildSelect(
      builder, isWanted, int64(loop.lanes), int64(Int.max), "")
    let count: LLVMValueRef = LLVMBuildSub(builder, upper, lower, "")
    return all([compare(LLVMIntSGE, count, enough)] + isAligned)
  }

  /// Writes lanes past the cache.
  func storePastCache(_ value: LLVMValueRef, at address: LLVMValueRef) {
    let store: LLVMValueRef = LLVMBuildStore(builder, value, address)
    LLVMSetAlignment(store, UInt32(StreamingLoops.lineByteCount))
    LLVMSetMetadata(store, module.nontemporalKind, module.nontemporalNode)
  }
}
