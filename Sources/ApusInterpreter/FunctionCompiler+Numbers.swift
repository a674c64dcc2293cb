import ApusElementary
import ApusIR
import ApusVocabulary

extension FunctionCompiler {
  /// Emits a primitive: by an opcode of its own, or by the general one.
  mutating func emitPrimitive(
    _ primitive: Primitive, _ instruction: Instruction
  ) throws(InterpreterError) {
    let type = plan.type(instruction.operands[primitive == .select ? 1 : 0])
    guard primitive.typeRule.allows(type.element) else {
      throw .defect("'\(primitive.name)' is not defined on '\(type.element.name)'")
    }
    if type.lanes == 1, emitScalar(primitive, type.element, instruction) { return }
    var operands = instruction.operands.map { register($0) }
    if primitive == .select, type.lanes > 1, plan.type(instruction.operands[0]).lanes == 1 {
      emit(.splat, layout.laneScratch, operands[0], lanes: type.lanes)
      operands[0] = layout.laneScratch
    }
    operands += repeatElement(0, count: 3 - operands.count)
    emit(
      .primitive, register(instruction.results[0]), operands[0], operands[1], operands[2],
      type: type.element, primitive: primitive, lanes: type.lanes)
  }

  private mutating func emitScalar(
    _ primitive: Primitive, _ type: ScalarType, _ instruction: Instruction
  ) -> Bool {
    let result = register(instruction.results[0])
    let operands = instruction.operands.map { register($0) }
    if primitive == .neg, type.isInteger, let choice = Opcode.scalar(.sub, on: type) {
      emit(choice.opcode, result, constant(0), operands[0])
      return true
    }
    if primitive == .not, !type.isSigned {
      emit(.xor, result, operands[0], constant(type.mask))
      return true
    }
    guard let choice = Opcode.scalar(primitive, on: type) else { return false }
    let isShift = choice.opcode == .shrSigned || choice.opcode == .shrUnsigned
    let third = isShift ? type.bitWidth - 1 : operands.count > 2 ? operands[2] : 0
    let second = operands.count > 1 ? operands[1] : 0
    if choice.isSwapped {
      emit(choice.opcode, result, second, operands[0], third)
    } else {
      emit(choice.opcode, result, operands[0], second, third)
    }
    return true
  }

  /// Emits a product and the sum or difference that it is part of; each is rounded.
  mutating func emitMultiplyAdd(_ sum: Instruction, product: ID<Instruction>) {
    let factors = plan[product].operands
    let isFirst = sum.operands[0] == plan[product].results[0]
    let isDouble = plan.type(sum.results[0]).element == .double
    let opcode: Opcode
    if case .primitive(.add) = sum.operation {
      opcode = isDouble ? .mulAddDouble : .mulAddFloat
    } else if isFirst {
      opcode = isDouble ? .mulSubDouble : .mulSubFloat
    } else {
      opcode = isDouble ? .subMulDouble : .subMulFloat
    }
    emit(
      opcode, register(sum.results[0]), register(factors[0]), register(factors[1]),
      register(sum.operands[isFirst ? 1 : 0]))
  }

  /// Emits a conversion that changes registers.
  mutating func emitConversion(_ instruction: Instruction) {
    let source = plan.type(instruction.operands[0])
    let target = plan.type(instruction.results[0])
    let result = register(instruction.results[0])
    let operand = register(instruction.operands[0])
    if source.lanes == 1, let opcode = Self.conversion(source.element, target.element) {
      emit(opcode, result, operand)
    } else {
      emit(
        .convert, result, operand, Int(target.element.rawValue), type: source.element,
        lanes: source.lanes)
    }
  }

  /// The opcode of a frequent conversion.
  private static func conversion(_ source: ScalarType, _ target: ScalarType) -> Opcode? {
    if !source.isFloatingPoint, source != .uint64 {
      if target == .double { return .signedToDouble }
      if target == .float { return .signedToFloat }
    }
    if source == .double, target == .int64 { return .doubleToInt64 }
    if source == .float, target == .double { return .floatToDouble }
    if source == .double, target == .float { return .doubleToFloat }
    return source.isFloatingPoint ? nil : Opcode.wraps[target]
  }

  /// Emits the change between the canonical forms of two types of one width.
  mutating func emitBitcast(_ instruction: Instruction) {
    let source = plan.type(instruction.operands[0])
    let target = plan.type(instruction.results[0]).element
    // What is not a signed integer has zeros above.
    let form = target.isInteger ? target : target.unsignedForm
    for lane in 0..<source.lanes {
      emit(
        Opcode.wraps[form] ?? .move, register(instruction.results[0]) + lane,
        register(instruction.operands[0]) + lane)
    }
  }

  mutating func emitFits(_ type: ScalarType, _ instruction: Instruction) {
    let source = plan.type(instruction.operands[0])
    emit(
      .fits, register(instruction.results[0]), register(instruction.operands[0]),
      Int(type.rawValue), type: source.element, lanes: source.lanes)
  }

  /// Emits a call of native code.
  mutating func emitExternal(
    _ function: ExternalFunction, _ instruction: Instruction
  ) throws(InterpreterError) {
    let type = plan.type(instruction.results[0])
    let isDouble = type.element == .double
    guard let address = NativeFunctions.address(of: function, isDouble: isDouble) else {
      throw .unknownExternalFunction(function.cName(isDouble: isDouble))
    }
    let index = external(address)
    let isBinary = function.arity == 2
    let opcode: Opcode =
      isDouble
      ? (isBinary ? .externalDoubleTwo : .externalDouble)
      : (isBinary ? .externalFloatTwo : .externalFloat)
    emit(
      opcode, register(instruction.results[0]), register(instruction.operands[0]),
      isBinary ? register(instruction.operands[1]) : 0, record: index, lanes: type.lanes)
  }

  /// Emits a look-up in a table.
  mutating func emitLookUp(_ table: LookUpTable, column: Int, _ instruction: Instruction) {
    let address = NativeFunctions.address(of: table) + column * table.element.byteCount
    emit(
      .lookUp, register(instruction.results[0]), register(instruction.operands[0]), table.rows - 1,
      table.columns, record: external(address), type: table.element,
      lanes: plan.type(instruction.results[0]).lanes)
  }

  /// The index of an address in the table.
  mutating func external(_ address: UnsafeRawPointer) -> Int {
    if let index = tables.externals.firstIndex(of: address) { return index }
    tables.externals.append(address)
    return tables.externals.count - 1
  }
}

extension ScalarType {
  /// The unsigned integer of the same width.
  fileprivate var unsignedForm: ScalarType {
    switch self {
    case .bool, .int8, .uint8: .uint8
    case .int16, .uint16, .float16: .uint16
    case .int32, .uint32, .float: .uint32
    case .int64, .uint64, .double: .uint64
    }
  }
}
