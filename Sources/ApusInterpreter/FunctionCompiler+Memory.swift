import ApusIR
import ApusVocabulary

extension FunctionCompiler {
  /// Emits an array with one value everywhere.
  mutating func emitFilled(_ instruction: Instruction, _ site: ID<FaultSite>) {
    emitAllocation(instruction, extents: instruction.operands.dropFirst(), site)
    emitFill(instruction.operands[0], instruction.results[0])
  }

  /// Memory for a result with the given extents.
  mutating func emitAllocation(
    _ instruction: Instruction, extents: ArraySlice<ID<Value>>, _ site: ID<FaultSite>
  ) {
    let result = register(instruction.results[0])
    move(Array(extents), to: extents.indices.map { result + 1 + $0 - extents.startIndex })
    emitMemory(instruction.results[0], site)
  }

  /// Memory for an array whose extents are in their registers.
  private mutating func emitMemory(_ array: ID<Value>, _ site: ID<FaultSite>) {
    let type = plan.type(array)
    emit(
      .allocate, register(array), record: record(site), type: type.element, lanes: type.rank)
  }

  mutating func emitLiteral(_ instruction: Instruction, _ site: ID<FaultSite>) {
    let array = instruction.results[0]
    let result = register(array)
    let count = constant(UInt64(truncatingIfNeeded: instruction.operands.count))
    emit(.move, result + 1, count)
    emitMemory(array, site)
    for (index, element) in instruction.operands.enumerated() {
      emit(.storeAt, register(element), result, index, type: plan.type(array).element)
    }
  }

  mutating func emitCopy(_ instruction: Instruction, _ site: ID<FaultSite>) {
    let result = register(instruction.results[0])
    let source = register(instruction.operands[0])
    let type = plan.type(instruction.results[0])
    buffer.emit(
      (0..<type.rank).map { RegisterMove(target: result + 1 + $0, source: source + 1 + $0) })
    emitMemory(instruction.results[0], site)
    emit(.copyContents, result, source, type: type.element, lanes: type.rank)
  }

  mutating func emitFill(_ value: ID<Value>, _ array: ID<Value>) {
    let type = plan.type(array)
    emit(
      .fillContents, register(value), register(array), type: type.element, lanes: type.rank)
  }

  /// Frees temporary memory; the data of the survivors are gathered in scratch registers.
  mutating func emitRelease(_ instruction: Instruction) {
    let survivors = instruction.operands.dropFirst().map { register($0) }
    buffer.emit(
      survivors.enumerated().map { place, register in
        RegisterMove(target: layout.laneScratch + place, source: register)
      })
    emit(
      .release, 0, register(instruction.operands[0]), layout.laneScratch, lanes: survivors.count)
  }

  // MARK: - Elements

  /// Emits a load or store; with `check`, of rank 1 and with that check.
  mutating func emitAccess(_ instruction: Instruction, check: Instruction?) {
    let isStore = instruction.operation == .store
    let array = instruction.operands[isStore ? 1 : 0]
    let value = isStore ? instruction.operands[0] : instruction.results[0]
    let indices = instruction.operands.dropFirst(isStore ? 2 : 1)
    let type = plan.type(array).element
    if plan.type(value).lanes > 1 {
      let offset = emitOffset(array, indices)
      emit(
        isStore ? .storeLanes : .loadLanes, register(value), register(array), offset, type: type,
        lanes: plan.type(value).lanes)
    } else if indices.count == 2 {
      let opcodes = ElementOpcodes.plane
      emit(
        isStore ? opcodes.store(type) : opcodes.load(type), register(value), register(array),
        register(indices[indices.startIndex]), register(indices[indices.startIndex + 1]))
    } else {
      let opcodes = check == nil ? ElementOpcodes.line : .checked
      let offset = emitOffset(array, indices)
      let fault = check.map { record(ofCheck: $0) } ?? 0
      emit(
        isStore ? opcodes.store(type) : opcodes.load(type), register(value), register(array),
        offset, record: fault)
    }
  }

  /// The register of the offset of an element in row-major order.
  mutating func emitOffset(_ array: ID<Value>, _ indices: ArraySlice<ID<Value>>) -> Int {
    guard let first = indices.first else { return constant(0) }
    var offset = register(first)
    for (axis, index) in indices.enumerated().dropFirst() {
      emit(
        .multiplyAdd, layout.offset, offset, register(array) + 1 + axis, register(index))
      offset = layout.offset
    }
    return offset
  }
}

/// The opcodes of one way to address elements, by what is loaded.
struct ElementOpcodes {
  private let loads: [Opcode]
  private let stores: [Opcode]

  static let line = ElementOpcodes(
    loads: [
      .loadInt8, .loadInt16, .loadInt32, .loadUInt8, .loadUInt16, .loadUInt32, .load64,
    ],
    stores: [.store8, .store16, .store32, .store64])

  static let checked = ElementOpcodes(
    loads: [
      .loadCheckedInt8, .loadCheckedInt16, .loadCheckedInt32, .loadCheckedUInt8,
      .loadCheckedUInt16, .loadCheckedUInt32, .loadChecked64,
    ],
    stores: [.storeChecked8, .storeChecked16, .storeChecked32, .storeChecked64])

  static let plane = ElementOpcodes(
    loads: [
      .loadPlaneInt8, .loadPlaneInt16, .loadPlaneInt32, .loadPlaneUInt8, .loadPlaneUInt16,
      .loadPlaneUInt32, .loadPlane64,
    ],
    stores: [.storePlane8, .storePlane16, .storePlane32, .storePlane64])

  /// The opcode that loads an element in canonical form.
  func load(_ type: ScalarType) -> Opcode {
    switch type {
    case .int8: loads[0]
    case .int16: loads[1]
    case .int32: loads[2]
    case .bool, .uint8: loads[3]
    case .uint16, .float16: loads[4]
    case .uint32, .float: loads[5]
    case .int64, .uint64, .double: loads[6]
    }
  }

  /// The opcode that stores the low bits.
  func store(_ type: ScalarType) -> Opcode {
    switch type {
    case .bool, .int8, .uint8: stores[0]
    case .int16, .uint16, .float16: stores[1]
    case .int32, .uint32, .float: stores[2]
    case .int64, .uint64, .double: stores[3]
    }
  }
}
