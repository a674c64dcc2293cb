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
    module.streams = true
    let (body, done) = (makeBlock("stream"), makeBlock("rest"))
    let without = edge([lower])
    LLVMBuildCondBr(builder, pays(loop, from: lower, to: upper, least), body, done)
    begin(body)
    let index: LLVMValueRef = LLVMBuildPhi(builder, types.int64, "")
    add(lower, from: without.block, to: index)
    define(function.regions[loop.region].parameters[0], index)
    try lowerRegion(loop.region)
    let next: LLVMValueRef = LLVMBuildNSWAdd(builder, index, int64(loop.lanes), "")
    add(next, from: LLVMGetInsertBlock(builder), to: index)
    let left: LLVMValueRef = LLVMBuildNSWSub(builder, upper, next, "")
    let with = edge([next])
    LLVMBuildCondBr(builder, compare(LLVMIntSGE, left, int64(loop.lanes)), body, done)
    begin(done)
    return join([without, with], [types.int64])[0]
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
