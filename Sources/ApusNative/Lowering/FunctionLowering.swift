internal import CLLVM
import ApusIR
import ApusPasses
import ApusVocabulary

/// Turns one function of the IR into one of LLVM.
///
/// A number is one value of LLVM; a storage is several: its pointer and its extents.
final class FunctionLowering: CodeEmitter {
  let declaration: DeclaredFunction
  let function: Function
  /// The depth of recursive calls, where the function takes it.
  let depth: LLVMValueRef?
  /// Where the parts of each value begin in `parts`.
  private var firstPart: [Int]
  private var parts: [LLVMValueRef?]
  /// The structures that are being lowered, by instruction.
  var targets: [ID<Instruction>: Target] = [:]
  /// Which values are conditions of checks or branches.
  private(set) var isChecked: [Bool]
  /// Which values tell whether a sum, difference or product is exact, as nearly all are.
  private(set) var isExactness: [Bool]
  /// The values that are constants.
  let constants: [ID<Value>: Constant]
  let stackStorages: StackStorages
  let rowStorages: RowStorages
  let steps: BroadcastSteps
  let streaming: StreamingLoops
  /// Sums, differences and products that were computed together with whether they overflow, and
  /// the order in which they came.
  var exactResults: [ExactOperation: LLVMValueRef] = [:]
  var exactOrder: [ExactOperation] = []
  let joinedChecks: JoinedChecks
  private let leastConversions: LeastConversions
  /// The checks that are put off to later ones, in order.
  var postponedChecks: [(id: ID<Instruction>, number: ID<Value>, site: ID<FaultSite>)] = []
  /// Whether addresses are those of the index, plus what is added to it: so LLVM does not see that
  /// what one iteration reads at `i + 1`, the next one reads at `i`, and does not keep it.
  var splitsOffsets = false
  /// The columns of rows that were looked up.
  var columns: [Rows: [LLVMValueRef]] = [:]
  /// Whether it is a part of a function, which has none itself.
  let isPart: Bool
  private(set) lazy var aliases = StorageAliases(of: function)
  /// Where memory on the stack is reserved.
  private let reservations: LLVMBasicBlockRef

  init(_ declaration: DeclaredFunction, part: ColdPart? = nil, in module: ModuleLowering) {
    self.declaration = declaration
    isPart = part != nil
    streaming = StreamingLoops(
      in: module.module.functions[declaration.id],
      isWanted: module.options.streamedBytes != nil && part?.kind != .loop)
    function = streaming.function
    depth =
      declaration.takesDepth
      ? LLVMGetParam(declaration.value, declaration.firstParameter - 1) : nil
    firstPart = []
    var count = 0
    for value in function.values.entities {
      firstPart.append(count)
      count += 1 + value.type.rank
    }
    parts = Array(repeating: nil, count: count)
    isChecked = Array(repeating: false, count: function.values.count)
    isExactness = isChecked
    var constants: [ID<Value>: Constant] = [:]
    for instruction in function.instructions.entities {
      if instruction.operation.isBranch, let condition = instruction.operands.first {
        isChecked[Int(condition.index)] = true
      } else if case .primitive(let primitive) = instruction.operation {
        isExactness[Int(instruction.results[0].index)] =
          primitive.isPredicate && ExactOperation(primitive, instruction.operands) != nil
      } else if case .constant(let number) = instruction.operation {
        constants[instruction.results[0]] = number
      }
    }
    steps = BroadcastSteps(in: function)
    self.constants = constants
    let processor = module.options.processor
    joinedChecks = JoinedChecks(
      in: function, isWanted: processor.makesLeastOfWhatDoesNotFit)
    leastConversions = LeastConversions(
      in: function, isWanted: processor.makesLeastOfWhatDoesNotFit)
    stackStorages = StackStorages(
      in: function, isRecursive: module.functions.isRecursive(declaration.id))
    rowStorages = RowStorages(in: function)
    reservations = LLVMCreateBasicBlockInContext(module.types.context, "entry")
    super.init(
      declaration.value, of: function, part == nil ? .function : .part, in: module)
  }

  /// Fills the function.
  func lower() throws(NativeError) {
    try lowerBody { () throws(NativeError) in
      defineParameters()
      try lowerRegion(function.body)
    }
  }

  /// Fills the function with what `lower` makes, and with its faults.
  func lowerBody(_ lower: () throws(NativeError) -> Void) throws(NativeError) {
    LLVMAppendExistingBasicBlock(llvmFunction, reservations)
    let start = makeBlock("start")
    begin(start)
    try lower()
    finishFaults { code in returnValues([code], isFault: true) }
    locateNowhere()
    LLVMPositionBuilderAtEnd(builder, reservations)
    branch(to: start)
  }

  private func defineParameters() {
    var index = declaration.firstParameter
    for parameter in function.parameters {
      let count = 1 + type(of: parameter).rank
      define(
        parameter, (0..<count).map { LLVMGetParam(llvmFunction, index + UInt32($0)) })
      index += UInt32(count)
    }
    // LLVM makes more of pairs when it knows that complex numbers are such.
    for (parameter, leaf) in zip(
      function.parameters, function.signature.parameters.flatMap(\.type.leaves))
    where leaf.arrayShape?.element.isComplex == true {
      define(parameter, allParts(parameter).dropLast() + [int64(2)])
    }
    describeParameters()
  }

  // MARK: Values

  func type(of value: ID<Value>) -> Type { function.values[value].type }

  /// LLVM's type of a number.
  func llvmType(of value: ID<Value>) -> LLVMTypeRef {
    let type = type(of: value)
    return types.type(type.element, lanes: type.lanes)
  }

  /// Says what a value of the IR is in LLVM.
  func define(_ value: ID<Value>, _ values: some Sequence<LLVMValueRef>) {
    var index = firstPart[Int(value.index)]
    for part in values {
      parts[index] = part
      index += 1
    }
  }

  func define(_ value: ID<Value>, _ number: LLVMValueRef) {
    parts[firstPart[Int(value.index)]] = number
  }

  /// All parts of a value.
  func allParts(_ value: ID<Value>) -> [LLVMValueRef] {
    (0...type(of: value).rank).map { part($0, of: value) }
  }

  /// A number, or the pointer of a storage.
  func lowered(_ value: ID<Value>) -> LLVMValueRef { part(0, of: value) }

  /// The extent of a storage.
  func extent(_ storage: ID<Value>, axis: Int) -> LLVMValueRef {
    part(1 + axis, of: storage)
  }

  /// The number or the pointer, or one of the extents that come after it.
  private func part(_ place: Int, of value: ID<Value>) -> LLVMValueRef {
    if let part = parts[firstPart[Int(value.index)] + place] { return part }
    module.note(defect: "a value is used before it is defined, in '\(function.name)'")
    if place > 0 { return LLVMGetPoison(types.int64) }
    return LLVMGetPoison(function.values[value].isStorage ? types.pointer : llvmType(of: value))
  }

  // MARK: Instructions

  /// Lowers the instructions of a region, at the end of the present block.
  func lowerRegion(_ region: ID<Region>) throws(NativeError) {
    let exactCount = exactOrder.count
    var rest = function.regions[region].instructions[...]
    while let id = rest.first {
      if let run = constantRun(in: rest) {
        for id in rest.prefix(run.length) {
          guard case .constant = function.instructions[id].operation else { continue }
          try lower(function.instructions[id], id)
        }
        lowerRun(run)
        rest = rest.dropFirst(run.length)
      } else {
        try lower(function.instructions[id], id)
        rest = rest.dropFirst()
      }
    }
    // What was computed in the region is not available after it.
    for operation in exactOrder[exactCount...] { exactResults[operation] = nil }
    exactOrder.removeSubrange(exactCount...)
  }

  func lower(_ instruction: Instruction, _ id: ID<Instruction>) throws(NativeError) {
    locate(instruction.range)
    if lowerCold(instruction, id) { return }
    try lowerHere(instruction, id)
    describe(instruction.results, at: instruction.range)
  }

  private func lowerHere(
    _ instruction: Instruction, _ id: ID<Instruction>
  ) throws(NativeError) {
    switch instruction.operation {
    case .constant, .primitive, .convert, .bitcast, .fits, .external, .lookUp, .splat, .iota,
      .extract,
      .insert, .reduce, .scan:
      define(instruction.results[0], lowerNumeric(instruction))
    case .block:
      try lowerStructure(instruction, id) { () throws(NativeError) in
        try lowerRegion(instruction.regions[0])
      }
    case .if:
      try lowerStructure(instruction, id) { () throws(NativeError) in try lowerIf(instruction) }
    case .loop:
      try lowerStructure(instruction, id) { () throws(NativeError) in
        try lowerLoop(instruction, id)
      }
    case .for(let isClosed):
      try lowerStructure(instruction, id) { () throws(NativeError) in
        try lowerFor(instruction, id, isClosed: isClosed)
      }
    case .break(let target): lowerBreak(instruction, target)
    case .continue(let target): lowerContinue(instruction, target)
    case .return: lowerReturn(instruction)
    case .unreachable: LLVMBuildUnreachable(builder)
    case .check(let site): lowerCheck(instruction, id, site)
    case .poll(let site): lowerPoll(site)
    case .print(let site): lowerPrint(instruction, site)
    case .call(let callee, let site): lowerCall(instruction, callee, site)
    case .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate, .reduction:
      throw .unsupported("array values, in '\(function.name)'")
    case .reshape:
      define(instruction.results[0], instruction.operands.map { lowered($0) })
    case .routine(let routine): lowerRoutine(routine, instruction)
    case .extent(let axis):
      define(instruction.results[0], extent(instruction.operands[0], axis: axis))
    case .allocate(let site): lowerAllocate(instruction, site)
    case .copy(let site): lowerCopy(instruction, site)
    case .fill: lowerFill(instruction)
    case .mark: lowerMark(instruction)
    case .release: lowerRelease(instruction)
    case .load, .store, .maskedLoad, .maskedStore, .gather, .scatter: lowerAccess(instruction, id)
    }
  }

  private func lowerNumeric(_ instruction: Instruction) -> LLVMValueRef {
    let result = type(of: instruction.results[0])
    let operands = instruction.operands
    switch instruction.operation {
    case .constant(let number): return constant(number, lanes: result.lanes)
    case .primitive(let primitive): return lowerPrimitive(primitive, instruction)
    case .convert:
      if let number = leastConversions.numbers[instruction.results[0]] {
        return truncateOrLeast(lowered(number), self.type(of: number))
      }
      return joinedChecks.conversions.contains(instruction.results[0])
        ? truncateOrLeast(lowered(operands[0]), type(of: operands[0]).element)
        : convert(lowered(operands[0]), from: type(of: operands[0]), to: result)
    case .bitcast:
      let type = llvmType(of: instruction.results[0])
      return LLVMBuildBitCast(builder, lowered(operands[0]), type, "")
    case .fits(let target):
      return fits(lowered(operands[0]), type(of: operands[0]), in: target)
    case .external(let function): return lowerExternal(function, operands, result)
    case .lookUp(let table, let column):
      return lookUp(operands[0], in: table, column: column, lanes: result.lanes)
    case .splat: return splat(lowered(operands[0]), lanes: result.lanes)
    case .iota: return iota(result)
    case .extract(let lane):
      return LLVMBuildExtractElement(builder, lowered(operands[0]), int32(lane), "")
    case .insert(let lane):
      return LLVMBuildInsertElement(
        builder, lowered(operands[0]), lowered(operands[1]), int32(lane), "")
    case .reduce(let primitive):
      return reduce(lowered(operands[0]), type(of: operands[0]), primitive)
    case .scan(let primitive): return scan(lowered(operands[0]), result, primitive)
    case .block, .if, .loop, .for, .break, .continue, .return, .unreachable, .check, .poll, .print,
      .call, .arrayLiteral, .arrayFill, .element, .snapshot, .materialize, .generate, .reduction,
      .reshape, .routine, .extent, .allocate,
      .copy, .fill, .load, .store, .maskedLoad, .maskedStore, .gather, .scatter, .mark, .release:
      module.note(defect: "'\(instruction.operation)' computes no number, in '\(function.name)'")
      return LLVMGetPoison(types.type(result.element, lanes: result.lanes))
    }
  }

  /// Memory on the stack, reserved once per call.
  func reserveBytes(_ count: Int) -> LLVMValueRef {
    let here = LLVMGetInsertBlock(builder)
    LLVMPositionBuilderAtEnd(builder, reservations)
    let memory: LLVMValueRef = LLVMBuildAlloca(
      builder, LLVMArrayType(types.int8, UInt32(count)), "")
    LLVMSetAlignment(memory, 16)
    LLVMPositionBuilderAtEnd(builder, here)
    return memory
  }
}

extension Operation {
  /// Whether it goes on in one of two ways, by its first operand.
  fileprivate var isBranch: Bool {
    if case .check = self { return true }
    return self == .if
  }
}
