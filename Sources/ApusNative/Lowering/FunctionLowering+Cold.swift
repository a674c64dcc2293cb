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
    let places = instruction.results.map { isVector($0) ? reserve($0) : nil }
    let returned = call(part, code, [], results: places.compactMap { $0 })
    let numbers = instruction.results.filter { !isVector($0) }
    let count = 1 + numbers.reduce(0) { $0 + 1 + type(of: $1).rank }
    var next = 0
    func take() -> LLVMValueRef {
      defer { next += 1 }
      return count == 1 ? returned : LLVMBuildExtractValue(builder, returned, UInt32(next), "")
    }
    fault(ifNotZero: take())
    for (result, place) in zip(instruction.results, places) {
      if let place {
        define(result, loadVector(result, at: place))
      } else {
        define(result, (0...type(of: result).rank).map { _ in take() })
      }
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
  /// - Parameter results: Where vectors are returned.
  func call(
    _ part: ColdPart, _ code: LLVMValueRef, _ bounds: [LLVMValueRef], results: [LLVMValueRef] = []
  ) -> LLVMValueRef {
    let shape = ColdShape(part, in: function, types)
    let inputs = part.inputs.flatMap { isVector($0) ? [inMemory($0)] : allParts([$0]) }
    let call = call(
      Callee(value: code, type: shape.type), [frame] + bounds + inputs + results)
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

  // MARK: Vectors

  /// Whether a value is a vector: these are handed over in memory, since how they would be passed
  /// depends on the processor.
  private func isVector(_ value: ID<Value>) -> Bool { type(of: value).lanes > 1 }

  /// Memory for a vector.
  private func reserve(_ vector: ID<Value>) -> LLVMValueRef {
    let type = types.type(type(of: vector).element, lanes: type(of: vector).lanes)
    return reserveBytes(Int(LLVMABISizeOfType(module.layout, type)))
  }

  /// The address of a copy of a vector.
  private func inMemory(_ vector: ID<Value>) -> LLVMValueRef {
    let place = reserve(vector)
    store(lowered(vector), at: place, alignment: 16)
    return place
  }

  private func loadVector(_ vector: ID<Value>, at place: LLVMValueRef) -> LLVMValueRef {
    let type = types.type(type(of: vector).element, lanes: type(of: vector).lanes)
    return load(type, at: place, alignment: 16)
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
        let vectors = loop.results.filter { isVector($0) }
        let count = LLVMCountParams(llvmFunction)
        for (place, vector) in zip(Int(count) - vectors.count..<Int(count), vectors) {
          store(lowered(vector), at: LLVMGetParam(llvmFunction, UInt32(place)), alignment: 16)
        }
        let numbers = loop.results.filter { !isVector($0) }
        returnValues([int32(0)] + allParts(numbers), isFault: false)
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
      let parts = (0..<count).map { LLVMGetParam(llvmFunction, index + UInt32($0))! }
      define(input, isVector(input) ? [loadVector(input, at: parts[0])] : parts)
      index += UInt32(count)
    }
    for value in part.constants {
      guard let number = constants[value] else { continue }
      define(value, constant(number, lanes: type(of: value).lanes))
    }
  }
}

/// What the function of a part takes and returns: `{status, results…} part(frame, inputs…, vectors…)`,
/// where `vectors` are addresses for results, or `next part(frame, lower, upper, inputs…)`.
struct ColdShape {
  let type: LLVMTypeRef
  let returned: [LLVMTypeRef]
  let result: LLVMTypeRef

  init(_ part: ColdPart, in function: Function, _ types: TypeTable) {
    func parts(_ values: [ID<Value>]) -> [LLVMTypeRef] {
      values.flatMap { value in
        let type = function.values[value].type
        return type.lanes > 1 ? [types.pointer] : types.parts(of: type)
      }
    }
    var parameters = [types.pointer]
    var vectors: [ID<Value>] = []
    switch part.kind {
    case .loop:
      let results = function.instructions[part.loop].results
      vectors = results.filter { function.values[$0].type.lanes > 1 }
      returned = [types.int32] + parts(results.filter { function.values[$0].type.lanes == 1 })
    case .streaming:
      parameters += [types.int64, types.int64]
      returned = [types.int64]
    }
    result = returned.count == 1 ? returned[0] : types.structure(returned)
    type = types.function(parameters + parts(part.inputs + vectors), result: result)
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
