internal import CLLVM
import ApusIR
import ApusRuntime
import ApusVocabulary

extension FunctionLowering {
  /// Calls the code of a loop that hardly ever runs, instead of lowering it here.
  /// - Returns: Whether it is left out.
  func lowerCold(_ instruction: Instruction, _ id: ID<Instruction>) -> Bool {
    guard instruction.isCold, declaration.returnsStatus, let part = coldPart(.loop, of: id)
    else { return false }
    let code = call(module.coldCode, [module.entry(ofPart: part)])
    fault(unless: LLVMBuildIsNotNull(builder, code, "")) {
      store(
        int32(-1), at: address(frame, offset: FrameLayout.faultSite), alignment: 4)
      return int32(apus_fault_memory)
    }
    let returned = call(part, code, [])
    let count = 1 + instruction.results.reduce(0) { $0 + 1 + type(of: $1).rank }
    var next = 0
    func take() -> LLVMValueRef {
      defer { next += 1 }
      return count == 1 ? returned : LLVMBuildExtractValue(builder, returned, UInt32(next), "")
    }
    fault(ifNotZero: take())
    for result in instruction.results {
      define(result, (0...type(of: result).rank).map { _ in take() })
    }
    describe(instruction.results, at: instruction.range)
    return true
  }

  /// What is left out, if it can be.
  func coldPart(_ kind: ColdPart.Kind, of loop: ID<Instruction>) -> ColdPart? {
    guard module.options.postponesColdLoops, !isPart else { return nil }
    return ColdPart(kind, of: loop, lowering: self)
  }

  /// Calls the code of a part, and tells LLVM what it leaves alone.
  func call(
    _ part: ColdPart, _ code: LLVMValueRef, _ bounds: [LLVMValueRef]
  ) -> LLVMValueRef {
    let shape = ColdShape(part, in: function, types)
    let call = call(
      Callee(value: code, type: shape.type), [frame] + bounds + allParts(part.inputs))
    func add(_ name: String, at index: UInt32) {
      LLVMAddCallSiteAttribute(call, index, module.attribute(name))
    }
    add("argmemonly", at: .max)
    add("nounwind", at: .max)
    add("nocapture", at: 1)
    var index = 2 + UInt32(bounds.count)
    for input in part.inputs {
      if function.values[input].isStorage {
        add("nocapture", at: index)
        if !part.written.contains(input) { add("readonly", at: index) }
      }
      index += UInt32(1 + type(of: input).rank)
    }
    return call
  }

  // MARK: The function of a part

  /// Fills the function of a part.
  func lower(_ part: ColdPart) throws(NativeError) {
    try lowerBody { () throws(NativeError) in
      defineInputs(of: part)
      describe(part.inputs, at: function.instructions[part.loop].range)
      locate(function.instructions[part.loop].range)
      switch part.kind {
      case .loop:
        let loop = function.instructions[part.loop]
        try lower(loop, part.loop)
        returnValues([int32(0)] + allParts(loop.results), isFault: false)
      case .streaming:
        guard let loop = streaming[part.loop] else { return }
        let bounds = (1...2).map { LLVMGetParam(llvmFunction, $0)! }
        let done = makeBlock("rest")
        let body = makeBlock("stream")
        let start = edge([bounds[0]])
        branch(to: body)
        begin(body)
        let end = try lowerStreaming(loop, start, to: bounds[1], body, done)
        begin(done)
        endStreaming()
        returnValues(end.values, isFault: false)
      }
    }
  }

  /// Makes values of the parameters, and constants anew.
  private func defineInputs(of part: ColdPart) {
    var index = declaration.firstParameter + (part.kind == .streaming ? 2 : 0)
    for input in part.inputs {
      let count = 1 + type(of: input).rank
      if part.separate.contains(input) {
        module.addAttribute("noalias", to: llvmFunction, at: index + 1)
      }
      define(input, (0..<count).map { LLVMGetParam(llvmFunction, index + UInt32($0)) })
      index += UInt32(count)
    }
    for value in part.constants {
      guard let number = constants[value] else { continue }
      define(value, constant(number, lanes: type(of: value).lanes))
    }
  }
}

/// What the function of a part takes and returns: `{status, results…} part(frame, inputs…)`, or
/// `next part(frame, lower, upper, inputs…)`.
struct ColdShape {
  let type: LLVMTypeRef
  let returned: [LLVMTypeRef]
  let result: LLVMTypeRef

  init(_ part: ColdPart, in function: Function, _ types: TypeTable) {
    func parts(_ values: [ID<Value>]) -> [LLVMTypeRef] {
      values.flatMap { types.parts(of: function.values[$0].type) }
    }
    var parameters = [types.pointer]
    switch part.kind {
    case .loop: returned = [types.int32] + parts(function.instructions[part.loop].results)
    case .streaming:
      parameters += [types.int64, types.int64]
      returned = [types.int64]
    }
    result = returned.count == 1 ? returned[0] : types.structure(returned)
    type = types.function(parameters + parts(part.inputs), result: result)
  }
}

extension DeclaredFunction {
  /// Declares the function of a part.
  init(_ part: ColdPart, in module: ModuleLowering) {
    let shape = ColdShape(part, in: module.module.functions[part.function], module.types)
    id = part.function
    type = shape.type
    value = LLVMAddFunction(module.llvm, ColdPart.symbol, type)
    returnsStatus = part.kind == .loop
    takesFrame = true
    takesDepth = false
    sameAs = []
    resultStorages = ResultStorages()
    returned = shape.returned
    returnType = shape.result
    rareCase = nil
    module.addFunctionAttributes(to: value)
    module.addAttribute("noalias", to: value, at: 1)
    module.addAttribute("nonnull", to: value, at: 1)
  }
}
