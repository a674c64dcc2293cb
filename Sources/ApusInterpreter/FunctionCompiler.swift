import ApusIR
import ApusVocabulary

/// Compiles one function to bytecode.
///
/// Its registers are, in this order: the header, results, parameters, constants, scratch,
/// values; then the registers of the callee begin.
struct FunctionCompiler {
  let module: Module
  let plan: Plan
  /// Whether the function, or a given one, can call itself by some way.
  let isRecursive: [Bool]
  /// Whether the code counts what it executes.
  let countsOperations: Bool
  let id: ID<Function>
  let assignment: RegisterAssignment
  let layout: FrameLayout
  var buffer = CodeBuffer()
  /// Fault records and external functions, shared by the module.
  var tables: BytecodeTables
  /// Registers of the constants, by their bits.
  private var constantRegisters: [ConstantKey: Int] = [:]
  private(set) var constants: [UInt64] = []
  /// Where breaks and continues lead, by structure.
  var exits: [Exit?]

  /// Where the terminators that name a structure lead, and where their values go.
  struct Exit {
    var end: Label
    var next: Label?
    var results: [ID<Value>]
    var carried: [ID<Value>]
  }

  private struct ConstantKey: Hashable {
    var bits: UInt64
    var lanes: Int
  }

  init(
    _ id: ID<Function>, in module: Module, isRecursive: [Bool], countsOperations: Bool,
    tables: BytecodeTables
  ) {
    self.id = id
    self.countsOperations = countsOperations
    self.module = module
    self.isRecursive = isRecursive
    self.tables = tables
    let function = module.functions[id]
    plan = Plan(function)
    layout = FrameLayout(function, plan)
    assignment = RegisterAssignment(
      plan, Liveness(plan), reserved: layout.reservedCount, parameters: layout.parameters)
    exits = Array(repeating: nil, count: function.instructions.count)
  }

  /// Compiles the function; its code and constants then stand in `tables`.
  mutating func compile() throws(InterpreterError) {
    try emit(region: plan.function.body)
    var record = FunctionRecord()
    record.entry = tables.code.count
    record.constants = tables.constants.count
    record.constantCount = constants.count
    record.constantRegister = layout.constants
    record.registerCount = assignment.count + largestCalleeHeader
    guard record.registerCount < Int(Int32.max) else {
      throw .tooLarge(function: plan.function.name)
    }
    tables.code += buffer.finished()
    tables.constants += constants
    tables.functions[Int(id.index)] = record
  }

  /// The most registers of a callee that the function writes before it calls.
  private var largestCalleeHeader: Int {
    let headers = plan.function.instructions.entities.map { instruction in
      guard case .call(let callee, _) = instruction.operation else { return 0 }
      return FrameLayout.headerCount(of: module.functions[callee])
    }
    return headers.max() ?? 0
  }

  // MARK: - Registers

  /// The first register of a value.
  mutating func register(_ value: ID<Value>) -> Int {
    if let alias = plan.alias(value) { return register(alias.root) + alias.offset }
    if let constant = plan.constant(value) {
      return self.constant(constant.register, lanes: plan.type(value).lanes)
    }
    return assignment.registers[Int(value.index)]
  }

  /// The first of `lanes` registers that hold `bits` from the entry on.
  mutating func constant(_ bits: UInt64, lanes: Int = 1) -> Int {
    let key = ConstantKey(bits: bits, lanes: lanes)
    if let register = constantRegisters[key] { return register }
    let register = layout.constants + constants.count
    constants += repeatElement(bits, count: lanes)
    constantRegisters[key] = register
    return register
  }

  // MARK: - Instructions

  /// Emits an instruction with its registers.
  mutating func emit(
    _ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0, record: Int = 0,
    type: ScalarType = .int64, primitive: Primitive = .add, lanes: Int = 1
  ) {
    buffer.emit(
      instruction(
        opcode, a, b, c, d, record: record, type: type, primitive: primitive, lanes: lanes))
  }

  /// An instruction with its registers.
  func instruction(
    _ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0, record: Int = 0,
    type: ScalarType = .int64, primitive: Primitive = .add, lanes: Int = 1
  ) -> BytecodeInstruction {
    BytecodeInstruction(
      opcode: opcode, type: type, primitive: primitive, lanes: Int32(truncatingIfNeeded: lanes),
      a: Int32(truncatingIfNeeded: a), b: Int32(truncatingIfNeeded: b),
      c: Int32(truncatingIfNeeded: c), d: Int32(truncatingIfNeeded: d),
      e: Int32(truncatingIfNeeded: record))
  }

  /// The index of a record of a fault at `site` that shows `values`.
  mutating func record(_ site: ID<FaultSite>, _ values: ArraySlice<ID<Value>> = []) -> Int {
    var record = FaultRecord(site: site.index)
    record.code = module.faultSites[site].kind?.rawValue ?? FaultKind.precondition.rawValue
    record.values = values.map { value in
      (Int32(truncatingIfNeeded: register(value)), plan.type(value).element.mask)
    }
    tables.faults.append(record)
    return tables.faults.count - 1
  }

  /// Copies values into registers, all at once.
  mutating func move(_ values: [ID<Value>], to registers: [Int]) {
    buffer.emit(moves(values, to: registers))
  }

  /// The copies of values into registers, in an order that keeps them intact.
  mutating func moves(_ values: [ID<Value>], to registers: [Int]) -> [RegisterMove] {
    var moves: [RegisterMove] = []
    for (value, target) in zip(values, registers) {
      let source = register(value)
      for offset in 0..<plan.type(value).registerCount {
        moves.append(RegisterMove(target: target + offset, source: source + offset))
      }
    }
    return ParallelMove.sequence(moves, scratch: layout.scratch)
  }

  /// Emits the steps of a region.
  mutating func emit(region: ID<Region>) throws(InterpreterError) {
    if countsOperations { return try emitCounted(region: region) }
    for step in plan.steps[Int(region.index)] { try emit(step) }
  }
}
