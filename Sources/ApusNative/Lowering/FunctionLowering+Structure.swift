internal import CLLVM
import ApusIR
import ApusVocabulary

extension FunctionLowering {
  /// A structure around the present instruction, and the ways out of it and around it so far.
  struct Target {
    let exit: LLVMBasicBlockRef
    var exits: [Edge] = []
    /// Where `continue` goes.
    var next: LLVMBasicBlockRef?
    var continuations: [Edge] = []
  }

  /// Lowers a structure, whose regions `lowerRegions` lowers, and defines its results.
  func lowerStructure(
    _ instruction: Instruction, _ id: ID<Instruction>,
    _ lowerRegions: () throws(NativeError) -> Void
  ) throws(NativeError) {
    targets[id] = Target(exit: makeBlock("exit"))
    try lowerRegions()
    locate(instruction.range)
    guard let target = targets.removeValue(forKey: id) else { return }
    begin(target.exit)
    let values = join(target.exits, partTypes(instruction.results))
    var next = values.startIndex
    for result in instruction.results {
      let end = next + 1 + type(of: result).rank
      define(result, values[next..<end])
      next = end
    }
  }

  /// LLVM's types of all parts of some values.
  private func partTypes(_ values: [ID<Value>]) -> [LLVMTypeRef] {
    values.flatMap { types.parts(of: type(of: $0)) }
  }

  /// All parts of some values.
  func allParts(_ values: some Sequence<ID<Value>>) -> [LLVMValueRef] {
    values.flatMap { allParts($0) }
  }

  func lowerIf(_ instruction: Instruction) throws(NativeError) {
    let (then, otherwise) = (makeBlock("then"), makeBlock("else"))
    let condition = instruction.operands[0]
    let branch: LLVMValueRef = LLVMBuildCondBr(builder, lowered(condition), then, otherwise)
    if isExactness[Int(condition.index)] {
      LLVMSetMetadata(branch, module.profileKind, module.weights)
    }
    begin(then)
    try lowerRegion(instruction.regions[0])
    begin(otherwise)
    try lowerRegion(instruction.regions[1])
  }

  func lowerLoop(_ instruction: Instruction, _ id: ID<Instruction>) throws(NativeError) {
    let header = makeBlock("loop")
    let entry = edge(allParts(instruction.operands))
    branch(to: header)
    begin(header)
    targets[id]?.next = header
    let parameters = function.regions[instruction.regions[0]].parameters
    let phis = definePhis(parameters[...], entry)
    describe(parameters, at: instruction.range)
    try lowerRegion(instruction.regions[0])
    for edge in targets[id]?.continuations ?? [] { add(edge, to: phis) }
  }

  /// Lowers to a loop that tests at its end, behind a test whether it runs at all.
  func lowerFor(
    _ instruction: Instruction, _ id: ID<Instruction>, isClosed: Bool
  ) throws(NativeError) {
    let upper = lowered(instruction.operands[1])
    let arithmetic = LoopArithmetic(of: instruction, in: function)
    let splitsOffsets = self.splitsOffsets
    self.splitsOffsets = arithmetic?.outweighsLoads ?? false
    defer { self.splitsOffsets = splitsOffsets }
    let lower = try lowerStreaming(id, from: lowered(instruction.operands[0]), to: upper)
    let isSigned = type(of: instruction.operands[0]).element.isSigned
    let (body, latch) = (makeBlock("for"), makeBlock("next"))
    let entry = edge([lower] + allParts(instruction.operands.dropFirst(2)))
    let exit = edge(Array(entry.values.dropFirst()))
    targets[id]?.next = latch
    targets[id]?.exits.append(exit)
    let runs =
      isClosed
      ? compare(isSigned ? LLVMIntSLE : LLVMIntULE, lower, upper)
      : compare(isSigned ? LLVMIntSLT : LLVMIntULT, lower, upper)
    LLVMBuildCondBr(builder, runs, body, targets[id]?.exit)
    begin(body)
    let parameters = function.regions[instruction.regions[0]].parameters
    let phis = definePhis(parameters[...], entry)
    describe(parameters, at: instruction.range)
    try lowerRegion(instruction.regions[0])
    locate(instruction.range)
    begin(latch)
    let continuations = targets[id]?.continuations ?? []
    let carried = join(continuations, phis.dropFirst().map { LLVMTypeOf($0) })
    let next: LLVMValueRef =
      isSigned
      ? LLVMBuildNSWAdd(builder, phis[0], constant(1, LLVMTypeOf(lower)), "")
      : LLVMBuildNUWAdd(builder, phis[0], constant(1, LLVMTypeOf(lower)), "")
    let goesOn =
      isClosed
      ? compare(LLVMIntNE, phis[0], upper)
      : compare(isSigned ? LLVMIntSLT : LLVMIntULT, next, upper)
    add(edge([next] + carried), to: phis)
    targets[id]?.exits.append(edge(carried))
    let back: LLVMValueRef = LLVMBuildCondBr(builder, goesOn, body, targets[id]?.exit)
    addHints(to: back, of: instruction, arithmetic)
    if rowStorages.loops.contains(id) {
      apus_llvm_mark_independent(back, LLVMBasicBlockAsValue(body))
    }
  }

  /// Makes the parameters of a loop's region phis, which begin with what `entry` brings.
  private func definePhis(
    _ parameters: ArraySlice<ID<Value>>, _ entry: Edge
  ) -> [LLVMValueRef] {
    var phis: [LLVMValueRef] = []
    for parameter in parameters {
      let own = types.parts(of: type(of: parameter)).map { LLVMBuildPhi(builder, $0, "")! }
      define(parameter, own)
      phis += own
    }
    add(entry, to: phis)
    return phis
  }

  private func add(_ edge: Edge, to phis: [LLVMValueRef]) {
    for (phi, value) in zip(phis, edge.values) { add(value, from: edge.block, to: phi) }
  }

  // MARK: Terminators

  func lowerBreak(_ instruction: Instruction, _ target: ID<Instruction>) {
    targets[target]?.exits.append(edge(allParts(instruction.operands)))
    LLVMBuildBr(builder, targets[target]?.exit)
  }

  func lowerContinue(_ instruction: Instruction, _ target: ID<Instruction>) {
    targets[target]?.continuations.append(edge(allParts(instruction.operands)))
    LLVMBuildBr(builder, targets[target]?.next)
  }

  func lowerReturn(_ instruction: Instruction) {
    if let rareCase = declaration.rareCase { return lowerReturn(instruction, rareCase) }
    var values = declaration.returnsStatus ? [int32(0)] : []
    for (operand, parameter) in zip(instruction.operands, declaration.sameAs)
    where parameter == nil {
      values += allParts(operand)
    }
    returnValues(values, isFault: false)
  }

  /// Ends the function with the values returned; of a fault there is only the first.
  func returnValues(_ values: [LLVMValueRef], isFault: Bool) {
    if declaration.returned.isEmpty {
      LLVMBuildRetVoid(builder)
    } else if declaration.returned.count == 1 {
      LLVMBuildRet(builder, values[0])
    } else {
      var aggregate: LLVMValueRef = LLVMGetPoison(declaration.returnType)
      for (index, value) in values.enumerated() {
        aggregate = LLVMBuildInsertValue(builder, aggregate, value, UInt32(index), "")
      }
      LLVMBuildRet(builder, aggregate)
    }
  }
}
