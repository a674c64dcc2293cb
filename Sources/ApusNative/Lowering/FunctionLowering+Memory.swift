internal import CLLVM
import ApusIR
import ApusRuntime
import ApusVocabulary

extension FunctionLowering {
  // MARK: Whole storages

  func lowerAllocate(_ instruction: Instruction, _ site: ID<FaultSite>) {
    let result = instruction.results[0]
    let extents = instruction.operands.map { lowered($0) }
    let onStack = stackStorages.byteCount(of: result).map { reserveBytes($0) }
    let memory = onStack ?? allocate(result, extents, site)
    let row = onStack == nil ? rowStorages[result] : nil
    define(result, [row.map { place(in: $0, extents[0], or: memory) } ?? memory] + extents)
  }

  /// The memory of a row if it has so many elements, and else `memory`; also if the row may be
  /// written past the cache, where nothing of it should be then.
  private func place(
    in row: RowStorages.Row, _ count: LLVMValueRef, or memory: LLVMValueRef
  ) -> LLVMValueRef {
    let element = type(of: row.array).element
    let width = extent(row.array, axis: row.indices.count)
    var fits = compare(LLVMIntEQ, count, width)
    for (axis, index) in row.indices.enumerated() {
      let isInBounds = compare(LLVMIntULT, lowered(index), extent(row.array, axis: axis))
      fits = LLVMBuildAnd(builder, fits, isInBounds, "")
    }
    if let streamed = module.options.streamedBytes {
      let isCached = compare(
        LLVMIntSLT, elementCount(row.array), int64(streamed / element.byteCount))
      fits = LLVMBuildAnd(builder, fits, isCached, "")
    }
    let first = linear(row.indices[...], in: row.array, isInBounds: false)
    let start = row.indices.isEmpty ? first : LLVMBuildMul(builder, first, width, "")!
    let address = self.element(
      of: lowered(row.array), at: start, types.stored(element), isInBounds: false)
    return LLVMBuildSelect(builder, fits, address, memory, "")
  }

  func lowerMark(_ instruction: Instruction) {
    let mark = module.external(
      "apus_mark", [types.pointer], result: types.int64, attributes: [("willreturn", .max)])
    define(instruction.results[0], call(mark, [frame]))
  }

  /// Hands the pointers of what survives over in memory.
  func lowerRelease(_ instruction: Instruction) {
    let survivors = instruction.operands.dropFirst().map { lowered($0) }
    let list = survivors.isEmpty ? LLVMConstNull(types.pointer)! : list(of: survivors)
    let release = module.external(
      "apus_release", [types.pointer, types.int64, types.pointer, types.int64],
      result: types.void, attributes: [("willreturn", .max)])
    _ = call(release, [frame, lowered(instruction.operands[0]), list, int64(survivors.count)])
  }

  /// Memory for a storage of the given extents; lack of it is a fault.
  private func allocate(
    _ storage: ID<Value>, _ extents: [LLVMValueRef], _ site: ID<FaultSite>
  ) -> LLVMValueRef {
    let bytes = byteCount(extents, type(of: storage).element)
    let attributes: [(String, UInt32)] = [("noalias", 0), ("willreturn", .max)]
    let memory: LLVMValueRef
    if let slot = declaration.resultStorages.slot(of: storage) {
      let allocate = module.external(
        "apus_allocate_result",
        [types.pointer, types.int32, types.int32, types.pointer, types.int64],
        result: types.pointer, attributes: attributes)
      memory = call(
        allocate, [frame, int32(slot), int32(extents.count), list(of: extents), bytes])
    } else {
      let allocate = module.external(
        "apus_allocate", [types.pointer, types.int64], result: types.pointer,
        attributes: attributes)
      memory = call(allocate, [frame, bytes])
    }
    fault(unless: LLVMBuildIsNotNull(builder, memory, "")) {
      storeSite(site)
      return int32(apus_fault_memory)
    }
    return memory
  }

  /// The bytes of a storage; more than there can be when the product overflows, even if a later
  /// extent is zero.
  private func byteCount(_ extents: [LLVMValueRef], _ element: ScalarType) -> LLVMValueRef {
    var bytes = int64(element.byteCount)
    var overflows: LLVMValueRef?
    for extent in extents {
      let product = call(
        module.intrinsic("llvm.umul.with.overflow", [types.int64]), [bytes, extent])
      bytes = LLVMBuildExtractValue(builder, product, 0, "")
      let overflow: LLVMValueRef = LLVMBuildExtractValue(builder, product, 1, "")
      overflows = overflows.map { LLVMBuildOr(builder, $0, overflow, "") } ?? overflow
    }
    guard let overflows else { return bytes }
    return LLVMBuildSelect(builder, overflows, int64(-1), bytes, "")
  }

  /// The number of elements of a storage that exists, so that the product does not overflow.
  func elementCount(_ storage: ID<Value>) -> LLVMValueRef {
    (1..<max(type(of: storage).rank, 1)).reduce(extent(storage, axis: 0)) {
      LLVMBuildNSWMul(builder, $0, extent(storage, axis: $1), "")
    }
  }

  func lowerCopy(_ instruction: Instruction, _ site: ID<FaultSite>) {
    let source = instruction.operands[0]
    let element = type(of: source).element
    let extents = (0..<type(of: source).rank).map { extent(source, axis: $0) }
    let memory = allocate(instruction.results[0], extents, site)
    let bytes: LLVMValueRef = LLVMBuildNSWMul(
      builder, elementCount(source), int64(element.byteCount), "")
    let alignment = UInt32(element.byteCount)
    LLVMBuildMemCpy(builder, memory, alignment, lowered(source), alignment, bytes)
    define(instruction.results[0], [memory] + extents)
  }

  /// Writes the value to all elements: by bytes where the bytes are equal, else in a loop.
  func lowerFill(_ instruction: Instruction) {
    let storage = instruction.operands[1]
    let element = type(of: storage).element
    let value = stored(lowered(instruction.operands[0]), element, lanes: 1)
    let count = elementCount(storage)
    if element.byteCount == 1 || LLVMIsNull(value) != 0 {
      let bytes: LLVMValueRef = LLVMBuildNSWMul(builder, count, int64(element.byteCount), "")
      let byte = element.byteCount == 1 ? value : constant(0, types.int8)
      LLVMBuildMemSet(builder, lowered(storage), byte, bytes, UInt32(element.byteCount))
      return
    }
    let (body, exit) = (makeBlock("fill"), makeBlock("filled"))
    let entry = edge([int64(0)])
    LLVMBuildCondBr(builder, compare(LLVMIntSGT, count, int64(0)), body, exit)
    begin(body)
    let index: LLVMValueRef = LLVMBuildPhi(builder, types.int64, "")
    let address = self.element(of: lowered(storage), at: index, types.stored(element))
    store(value, at: address, alignment: element.byteCount)
    let next: LLVMValueRef = LLVMBuildNSWAdd(builder, index, int64(1), "")
    add(entry.values[0], from: entry.block, to: index)
    add(next, from: LLVMGetInsertBlock(builder), to: index)
    LLVMBuildCondBr(builder, compare(LLVMIntSLT, next, count), body, exit)
    begin(exit)
  }

  /// Hands the arrays and the numbers over in memory.
  func lowerRoutine(_ routine: Routine, _ instruction: Instruction) {
    let operands = zip(instruction.operands, routine.operands)
    let arrays = operands.filter(\.1.isArray).map { lowered($0.0) }
    let numbers = operands.filter { !$0.1.isArray }.map { value, _ in
      word(lowered(value), type(of: value).element)
    }
    let callee = module.external(
      routine.symbol, [types.pointer, types.pointer], result: types.int64,
      attributes: [("willreturn", .max)])
    define(instruction.results[0], call(callee, [list(of: arrays), list(of: numbers)]))
  }

  /// The address of values in memory, 8 bytes each.
  private func list(of values: [LLVMValueRef]) -> LLVMValueRef {
    let list = reserveBytes(8 * max(values.count, 1))
    for (index, value) in values.enumerated() {
      store(value, at: address(list, offset: 8 * index), alignment: 8)
    }
    return list
  }

  // MARK: Elements

  /// A number as it stands in memory.
  private func stored(_ value: LLVMValueRef, _ element: ScalarType, lanes: Int) -> LLVMValueRef {
    guard element == .bool else { return value }
    return LLVMBuildZExt(builder, value, types.vector(types.int8, lanes: lanes), "")
  }

  /// A number as it stands in a register.
  private func fromMemory(
    _ value: LLVMValueRef, _ element: ScalarType, lanes: Int
  ) -> LLVMValueRef {
    guard element == .bool else { return value }
    return compare(LLVMIntNE, value, LLVMConstNull(types.vector(types.int8, lanes: lanes)))
  }

  /// The address of the element at `indices`. If it may lie outside, since only some lanes from
  /// there on are touched, nothing is promised about it.
  private func address(
    _ storage: ID<Value>, _ indices: ArraySlice<ID<Value>>, isInBounds: Bool
  ) -> LLVMValueRef {
    let element = types.stored(type(of: storage).element)
    guard isInBounds, let last = indices.last, LLVMIsAConstantInt(lowered(last)) != nil,
      let width = shortRow(of: storage)
    else { return addressByRow(storage, indices, element, isInBounds: isInBounds) }
    // So LLVM's vectoriser sees pairs that follow one another, as those of complex numbers.
    let row = self.element(
      of: lowered(storage), at: linear(indices.dropLast(), in: storage, isInBounds: true),
      LLVMArrayType(element, width))
    return LLVMIsNull(lowered(last)) != 0 ? row : self.element(of: row, at: lowered(last), element)
  }

  /// The address of the element at indices that are numbers of LLVM's.
  func address(of storage: ID<Value>, at indices: [LLVMValueRef]) -> LLVMValueRef {
    element(
      of: lowered(storage), at: linear(indices, in: storage, isInBounds: true),
      types.stored(type(of: storage).element))
  }

  /// The address of the row, which is often the same in a loop, and from there that of the element:
  /// the form in which processors address memory.
  private func addressByRow(
    _ storage: ID<Value>, _ indices: ArraySlice<ID<Value>>, _ element: LLVMTypeRef,
    isInBounds: Bool
  ) -> LLVMValueRef {
    guard let last = indices.last, indices.count > 1, indices.count == type(of: storage).rank else {
      let index = linear(indices, in: storage, isInBounds: isInBounds)
      return self.element(from: lowered(storage), at: index, element, isInBounds: isInBounds)
    }
    let first = linear(indices.dropLast(), in: storage, isInBounds: isInBounds)
    let width = extent(storage, axis: indices.count - 1)
    let start: LLVMValueRef =
      isInBounds
      ? LLVMBuildNSWMul(builder, first, width, "") : LLVMBuildMul(builder, first, width, "")
    let row = self.element(of: lowered(storage), at: start, element, isInBounds: isInBounds)
    return self.element(from: row, at: lowered(last), element, isInBounds: isInBounds)
  }

  /// The address of an element of a row; in two steps if what is added to an index is to be one.
  private func element(
    from row: LLVMValueRef, at index: LLVMValueRef, _ element: LLVMTypeRef, isInBounds: Bool
  ) -> LLVMValueRef {
    guard splitsOffsets, LLVMIsAInstruction(index) != nil,
      [LLVMAdd, LLVMSub].contains(LLVMGetInstructionOpcode(index)),
      let base = LLVMGetOperand(index, 0), let offset = LLVMGetOperand(index, 1),
      LLVMIsAConstantInt(offset) != nil
    else { return self.element(of: row, at: index, element, isInBounds: isInBounds) }
    let place = self.element(of: row, at: base, element, isInBounds: false)
    let isSum = LLVMGetInstructionOpcode(index) == LLVMAdd
    return self.element(
      of: place, at: isSum ? offset : LLVMConstNeg(offset), element, isInBounds: false)
  }

  /// The last extent of a storage with several axes, if it is a small constant.
  private func shortRow(of storage: ID<Value>) -> UInt32? {
    let rank = type(of: storage).rank
    guard rank > 1 else { return nil }
    let width = extent(storage, axis: rank - 1)
    guard LLVMIsAConstantInt(width) != nil else { return nil }
    return (1...4).contains(LLVMConstIntGetZExtValue(width))
      ? UInt32(LLVMConstIntGetZExtValue(width)) : nil
  }

  /// How many elements lie before those at `indices`, which are the first or all of a storage.
  private func linear(
    _ indices: ArraySlice<ID<Value>>, in storage: ID<Value>, isInBounds: Bool
  ) -> LLVMValueRef {
    linear(indices.map { lowered($0) }, in: storage, isInBounds: isInBounds)
  }

  private func linear(
    _ indices: [LLVMValueRef], in storage: ID<Value>, isInBounds: Bool
  ) -> LLVMValueRef {
    var linear: LLVMValueRef?
    for (axis, index) in indices.enumerated() {
      guard let outer = linear else {
        linear = index
        continue
      }
      let extent = extent(storage, axis: axis)
      if isInBounds {
        let row: LLVMValueRef = LLVMBuildNSWMul(builder, outer, extent, "")
        linear = LLVMBuildNSWAdd(builder, row, index, "")
      } else {
        let row: LLVMValueRef = LLVMBuildMul(builder, outer, extent, "")
        linear = LLVMBuildAdd(builder, row, index, "")
      }
    }
    return linear ?? int64(0)
  }

  func lowerAccess(_ instruction: Instruction, _ id: ID<Instruction>) {
    let shape = instruction.operation.accessShape
    let storage = instruction.operands[shape.storage]
    let indices = instruction.operands.dropFirst(shape.storage + 1)
    let element = type(of: storage).element
    let moved = shape.isRead ? instruction.results[0] : instruction.operands[shape.storage - 1]
    let lanes = type(of: moved).lanes
    let memoryType = types.vector(types.stored(element), lanes: lanes)
    if !shape.isMasked {
      let address = address(storage, indices, isInBounds: true)
      if shape.isRead {
        let value = load(memoryType, at: address, alignment: element.byteCount)
        define(moved, fromMemory(value, element, lanes: lanes))
      } else if streaming.contains(id) {
        storePastCache(lowered(moved), at: address)
      } else {
        store(
          stored(lowered(moved), element, lanes: lanes), at: address,
          alignment: element.byteCount)
      }
      return
    }
    let place =
      shape.isIndexedByLane
      ? self.element(
        of: lowered(storage), at: lowered(indices[indices.startIndex]), types.stored(element),
        isInBounds: false)
      : address(storage, indices, isInBounds: false)
    lowerMasked(instruction, shape, element, memoryType, place)
  }

  /// Calls LLVM's intrinsic function for a masked access to `place`, an address or, for gather and
  /// scatter, a vector of them.
  private func lowerMasked(
    _ instruction: Instruction, _ shape: Operation.AccessShape, _ element: ScalarType,
    _ memoryType: LLVMTypeRef, _ place: LLVMValueRef
  ) {
    let lanes = type(of: instruction.operands[0]).lanes
    let mask = lowered(instruction.operands[0])
    let value = stored(lowered(instruction.operands[1]), element, lanes: lanes)
    let alignment = int32(element.byteCount)
    if lanes == 1 { return lowerConditional(instruction, shape, element, memoryType, place) }
    let overloads = [memoryType, LLVMTypeOf(place)!]
    if shape.isRead {
      let name = shape.isIndexedByLane ? "llvm.masked.gather" : "llvm.masked.load"
      let result = call(module.intrinsic(name, overloads), [place, alignment, mask, value])
      define(instruction.results[0], fromMemory(result, element, lanes: lanes))
    } else {
      let name = shape.isIndexedByLane ? "llvm.masked.scatter" : "llvm.masked.store"
      _ = call(module.intrinsic(name, overloads), [value, place, alignment, mask])
    }
  }

  /// A masked access of one lane: a branch.
  private func lowerConditional(
    _ instruction: Instruction, _ shape: Operation.AccessShape, _ element: ScalarType,
    _ memoryType: LLVMTypeRef, _ place: LLVMValueRef
  ) {
    let (access, exit) = (makeBlock("access"), makeBlock("accessed"))
    let value = stored(lowered(instruction.operands[1]), element, lanes: 1)
    let without = edge([value])
    LLVMBuildCondBr(builder, lowered(instruction.operands[0]), access, exit)
    begin(access)
    if !shape.isRead { store(value, at: place, alignment: element.byteCount) }
    let result = shape.isRead ? load(memoryType, at: place, alignment: element.byteCount) : value
    let with = edge([result])
    branch(to: exit)
    begin(exit)
    let joined = join([without, with], [memoryType])[0]
    if shape.isRead { define(instruction.results[0], fromMemory(joined, element, lanes: 1)) }
  }
}
