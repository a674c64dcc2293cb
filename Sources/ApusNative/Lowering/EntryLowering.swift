internal import CLLVM
import ApusIR
import ApusRuntime
import ApusVocabulary

/// Makes the entry of a function: `int32_t entry(apus_frame *)`, which unpacks the arguments, calls
/// the function, and writes the results.
final class EntryLowering: CodeEmitter {
  private let declaration: DeclaredFunction
  private let function: Function

  init(_ id: ID<Function>, in module: ModuleLowering) {
    declaration = module.declaration(of: id)
    function = module.module.functions[id]
    let type = module.types.function([module.types.pointer], result: module.types.int32)
    let entry: LLVMValueRef = LLVMAddFunction(
      module.llvm, Self.symbol(of: function, librarySuffix: module.options.librarySuffix), type)
    if module.options.librarySuffix != nil { LLVMSetVisibility(entry, LLVMHiddenVisibility) }
    module.addFunctionAttributes(to: entry)
    module.addAttribute("noalias", to: entry, at: 1)
    module.addAttribute("nonnull", to: entry, at: 1)
    super.init(entry, of: function, .entry, in: module)
  }

  /// The symbol of a function's entry; in a library it is one that assemblers take, and the suffix.
  static func symbol(of function: Function, librarySuffix: String? = nil) -> String {
    "apus.entry." + (librarySuffix.map { function.name.escapedForAssemblers + $0 } ?? function.name)
  }

  func lower() throws(NativeError) {
    begin(makeBlock("entry"))
    let words = load(types.pointer, at: address(frame, offset: FrameLayout.words), alignment: 8)
    var arguments = [frame]
    if declaration.takesDepth {
      let depth = address(frame, offset: FrameLayout.depth)
      arguments.append(load(types.int64, at: depth, alignment: 8))
    }
    var position = 0
    var parameters: [[LLVMValueRef]] = []
    var positions: [Int] = []
    for parameter in function.parameters {
      positions.append(position)
      parameters.append(loadParts(function.values[parameter].type, words, &position))
    }
    arguments += parameters.flatMap { $0 }
    let callee = Callee(value: declaration.value, type: declaration.type)
    if let debug { LLVMSetCurrentDebugLocation2(builder, debug.declaration) }
    let returned = call(callee, arguments)
    locateNowhere()
    let results = unpack(returned, parameters)
    writeResults(results, parameters, words, position)
    finish(int32(0))
    finishFaults { finish($0) }
  }

  /// Returns. Stores that went past the cache are seen by others before what comes next.
  private func finish(_ code: LLVMValueRef) {
    if module.streams { endStreaming() }
    LLVMBuildRet(builder, code)
  }

  /// Reads an argument from its words.
  private func loadParts(
    _ type: Type, _ words: LLVMValueRef, _ position: inout Int
  ) -> [LLVMValueRef] {
    if case .scalar(let element, _) = type {
      let word = load(types.int64, at: address(words, offset: 8 * position), alignment: 8)
      position += 1
      return [number(word, element)]
    }
    let pointer = load(types.pointer, at: address(words, offset: 8 * position), alignment: 8)
    let extents = (0..<type.rank).map { axis in
      let extent = load(
        types.int64, at: address(words, offset: 8 * (position + 1 + axis)), alignment: 8)
      LLVMSetMetadata(extent, module.rangeKind, module.extentRange)
      return extent
    }
    position += 1 + 2 * type.rank
    return [pointer] + extents
  }

  /// The parts of the results, from the values that the function returned.
  private func unpack(
    _ returned: LLVMValueRef, _ parameters: [[LLVMValueRef]]
  ) -> [[LLVMValueRef]] {
    var next = 0
    func take() -> LLVMValueRef {
      defer { next += 1 }
      return declaration.returned.count == 1
        ? returned : LLVMBuildExtractValue(builder, returned, UInt32(next), "")
    }
    if declaration.returnsStatus { fault(ifNotZero: take()) }
    return zip(function.results, declaration.sameAs).map { result, parameter in
      parameter.map { parameters[$0] } ?? (0...result.rank).map { _ in take() }
    }
  }

  // MARK: Results

  private func writeResults(
    _ results: [[LLVMValueRef]], _ parameters: [[LLVMValueRef]], _ words: LLVMValueRef,
    _ start: Int
  ) {
    var position = start
    for (slot, (type, parts)) in zip(function.results, results).enumerated() {
      if case .scalar(let element, _) = type {
        store(word(parts[0], element), at: address(words, offset: 8 * position), alignment: 8)
        position += 1
        continue
      }
      let own = exclusiveParameters[slot].map { parameters[$0][0] }
      let data = resultData(slot, type, parts, own: own)
      store(data, at: address(words, offset: 8 * position), alignment: 8)
      storeShape(Array(parts.dropFirst()), at: address(words, offset: 8 * (position + 1)))
      position += 1 + 2 * type.rank
    }
  }

  /// For each result the exclusive parameter whose final value it is, if it is one: these
  /// parameters' results are the last storages.
  private lazy var exclusiveParameters: [Int?] = {
    var exclusive = function.conventions.indices.filter { function.conventions[$0] == .exclusive }
    var result: [Int?] = Array(repeating: nil, count: function.results.count)
    for slot in function.results.indices.reversed() {
      if case .storage = function.results[slot] { result[slot] = exclusive.popLast() }
    }
    return result
  }()

  /// Writes extents, and the strides that follow from them.
  private func storeShape(_ extents: [LLVMValueRef], at place: LLVMValueRef) {
    var stride = int64(1)
    for axis in extents.indices.reversed() {
      store(extents[axis], at: address(place, offset: 8 * axis), alignment: 8)
      store(stride, at: address(place, offset: 8 * (extents.count + axis)), alignment: 8)
      if axis > 0 { stride = LLVMBuildMul(builder, stride, extents[axis], "") }
    }
  }

  /// Where a result's elements are: in the argument `own` if the variable still has its storage,
  /// else in memory that the host gives, to which they are copied unless they were made there.
  private func resultData(
    _ slot: Int, _ type: Type, _ parts: [LLVMValueRef], own: LLVMValueRef?
  ) -> LLVMValueRef {
    if let own, own == parts[0] { return own }
    if declaration.resultStorages.contains(slot) { return parts[0] }
    guard let own else { return copyToHost(slot, type, parts) }
    let (copying, done) = (makeBlock("copy"), makeBlock("copied"))
    let without = edge([own])
    LLVMBuildCondBr(builder, compare(LLVMIntEQ, parts[0], own), done, copying)
    begin(copying)
    let copied = copyToHost(slot, type, parts)
    let with = edge([copied])
    branch(to: done)
    begin(done)
    return join([without, with], [types.pointer])[0]
  }

  /// Asks the host for memory and copies the elements there.
  private func copyToHost(
    _ slot: Int, _ type: Type, _ parts: [LLVMValueRef]
  ) -> LLVMValueRef {
    let extents: LLVMValueRef = LLVMBuildAlloca(
      builder, LLVMArrayType(types.int64, UInt32(type.rank)), "")
    var count = int64(1)
    for axis in 0..<type.rank {
      store(parts[1 + axis], at: address(extents, offset: 8 * axis), alignment: 8)
      count = LLVMBuildMul(builder, count, parts[1 + axis], "")
    }
    let callbackType = types.function(
      [types.pointer, types.int32, types.int32, types.pointer], result: types.pointer)
    let callback = load(
      types.pointer, at: address(frame, offset: FrameLayout.allocateResult), alignment: 8)
    let context = load(
      types.pointer, at: address(frame, offset: FrameLayout.context), alignment: 8)
    let memory = call(
      Callee(value: callback, type: callbackType),
      [context, int32(slot), int32(type.rank), extents])
    fault(unless: LLVMBuildIsNotNull(builder, memory, "")) {
      store(
        int32(-1), at: address(frame, offset: FrameLayout.faultSite), alignment: 4)
      return int32(apus_fault_memory)
    }
    let size = type.element.byteCount
    LLVMBuildMemCpy(
      builder, memory, UInt32(size), parts[0], UInt32(size),
      LLVMBuildMul(builder, count, int64(size), ""))
    return memory
  }
}

extension String {
  /// The text with all but letters and digits as a point and two hexadecimal digits.
  fileprivate var escapedForAssemblers: String {
    utf8.reduce(into: "") { text, byte in
      let character = Character(Unicode.Scalar(byte))
      if byte < 128, character.isLetter || character.isNumber || character == "_" {
        text.append(character)
      } else {
        text += "." + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
  }
}
