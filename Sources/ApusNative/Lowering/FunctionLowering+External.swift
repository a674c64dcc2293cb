internal import CLLVM
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// Calls the function for each lane: by vectors, where it has such a form; else one by one.
  func lowerExternal(
    _ function: ExternalFunction, _ operands: [ID<Value>], _ result: Type
  ) -> LLVMValueRef {
    let arguments = operands.map { lowered($0) }
    let isDouble = result.element == .double
    if result.lanes == 1 { return callScalar(function, isDouble: isDouble, arguments) }
    let chunk = min(result.lanes, module.vectorForms.lanes(of: result.element))
    if let form = module.vectorForm(of: function, isDouble: isDouble, lanes: chunk) {
      return callByChunks(form, lanes: chunk, arguments, result)
    }
    var vector: LLVMValueRef = LLVMGetPoison(types.type(result.element, lanes: result.lanes))
    for lane in 0..<result.lanes {
      let numbers = arguments.map { LLVMBuildExtractElement(builder, $0, int32(lane), "")! }
      let value = callScalar(function, isDouble: isDouble, numbers)
      vector = LLVMBuildInsertElement(builder, vector, value, int32(lane), "")
    }
    return vector
  }

  /// Calls the function on one number; LLVM's vectoriser is told of its vector forms.
  private func callScalar(
    _ function: ExternalFunction, isDouble: Bool, _ arguments: [LLVMValueRef]
  ) -> LLVMValueRef {
    let value = call(module.scalarForm(of: function, isDouble: isDouble), arguments)
    if let variants = module.variants(of: function, isDouble: isDouble) {
      LLVMAddCallSiteAttribute(value, UInt32.max, variants)
    }
    return value
  }

  /// Calls a vector form on each chunk of the lanes.
  private func callByChunks(
    _ form: Callee, lanes chunk: Int, _ arguments: [LLVMValueRef], _ result: Type
  ) -> LLVMValueRef {
    if chunk == result.lanes { return call(form, arguments) }
    var parts = stride(from: 0, to: result.lanes, by: chunk).map { first in
      call(form, arguments.map { half(of: $0, chunk, from: first) })
    }
    var lanes = chunk
    while parts.count > 1 {
      lanes *= 2
      parts = stride(from: 0, to: parts.count, by: 2).map {
        joined(parts[$0], parts[$0 + 1], lanes: lanes)
      }
    }
    return parts[0]
  }

  /// The lanes of two vectors, one after the other.
  private func joined(
    _ first: LLVMValueRef, _ second: LLVMValueRef, lanes: Int
  ) -> LLVMValueRef {
    var indices: [LLVMValueRef?] = (0..<lanes).map { int32($0) }
    return LLVMBuildShuffleVector(
      builder, first, second, LLVMConstVector(&indices, UInt32(lanes)), "")
  }

  // MARK: Rare cases

  /// Returns the results; where the last one is true in some lane, after `rareCase` has computed
  /// these lanes from the parameters.
  func lowerReturn(
    _ instruction: Instruction, _ rareCase: (function: ExternalFunction, isDouble: Bool)
  ) {
    let mask = lowered(instruction.operands[1])
    let common = lowered(instruction.operands[0])
    let lanes = type(of: instruction.operands[0]).lanes
    let bits: LLVMValueRef = LLVMBuildBitCast(builder, mask, types.integer(bits: lanes), "")
    let none = compare(LLVMIntEQ, bits, LLVMConstNull(types.integer(bits: lanes)))
    let (rare, done) = (makeBlock("rare"), makeBlock("done"))
    let branch: LLVMValueRef = LLVMBuildCondBr(builder, none, done, rare)
    LLVMSetMetadata(branch, module.profileKind, module.weights)
    let withoutRare = edge([common])
    begin(rare)
    let places = ([common] + function.parameters.map { lowered($0) }).map { inMemory($0) }
    let wide: LLVMValueRef = LLVMBuildZExt(builder, bits, types.int64, "")
    let callee = RareCases.callee(
      for: rareCase.function, isDouble: rareCase.isDouble, in: module)
    let scalar = module.scalarForm(of: rareCase.function, isDouble: rareCase.isDouble)
    let repair: LLVMValueRef = call(callee, [wide] + places + [scalar.value])
    LLVMSetInstructionCallConv(repair, RareCases.convention)
    let repaired = load(LLVMTypeOf(common), at: places[0], alignment: 16)
    let withRare = edge([repaired])
    self.branch(to: done)
    begin(done)
    LLVMBuildRet(builder, join([withoutRare, withRare], [LLVMTypeOf(common)])[0])
  }

  /// The address of a copy on the stack.
  private func inMemory(_ vector: LLVMValueRef) -> LLVMValueRef {
    let size = LLVMABISizeOfType(module.layout, LLVMTypeOf(vector))
    let place = reserveBytes(Int(size))
    store(vector, at: place, alignment: 16)
    return place
  }
}
