internal import CLLVM
import ApusIR
import ApusVocabulary

/// Turns functions of the IR into a module of LLVM.
///
/// LLVM's objects belong to the module that is filled; nothing here outlives it.
final class ModuleLowering {
  let module: Module
  let options: NativeOptions
  let functions: CompiledFunctions
  let llvm: LLVMModuleRef
  let types: TypeTable
  let vectorForms: VectorForms
  let layout: LLVMTargetDataRef
  /// What debuggers are told, if they are.
  let debugInfo: DebugInfo?
  private let hasRecursion: Bool
  private var declared: [DeclaredFunction?]
  /// The first mistake of ours that was found; then what is built is thrown away.
  private var defect: NativeError?
  private var attributeKinds: [String: UInt32] = [:]
  /// The names of vector forms as attributes of calls, where they are known already.
  var knownVariants: [ExternalFunction: [Bool: LLVMAttributeRef?]] = [:]
  private(set) lazy var extentRange = makeExtentRange()
  private(set) lazy var rangeKind = LLVMGetMDKindIDInContext(types.context, "range", 5)
  private(set) lazy var invariantLoadKind = LLVMGetMDKindIDInContext(
    types.context, "invariant.load", 14)
  /// Metadata that says nothing but that it is there.
  private(set) lazy var emptyNode: LLVMValueRef = LLVMMetadataAsValue(
    types.context, LLVMMDNodeInContext2(types.context, nil, 0))
  private(set) lazy var nontemporalKind = LLVMGetMDKindIDInContext(
    types.context, "nontemporal", 11)
  private(set) lazy var nontemporalNode = makeNontemporalNode()
  /// Whether there are stores that go past the cache.
  var streams = false
  /// The loops that hardly ever run, whose code is not in this module.
  private(set) var coldParts: [ColdPart] = []
  private(set) lazy var weights = makeWeights()
  private(set) lazy var profileKind = LLVMGetMDKindIDInContext(types.context, "prof", 4)

  init(
    _ module: Module, functions: CompiledFunctions, options: NativeOptions,
    into target: borrowing LLVMModule
  ) {
    self.module = module
    self.options = options
    self.functions = functions
    hasRecursion = functions.hasRecursion
    llvm = target.module
    vectorForms = target.vectorForms
    layout = LLVMGetModuleDataLayout(target.module)
    types = TypeTable(target.context)
    debugInfo = options.debugInfo ? DebugInfo(module, options, of: target.module) : nil
    declared = Array(repeating: nil, count: module.functions.count)
  }

  /// Adds the functions that the entries reach, and the entries.
  func lower(_ entries: [ID<Function>]) throws(NativeError) {
    for id in functions.reached { try refuseArrays(module.functions[id]) }
    for id in functions.reached { declared[Int(id.index)] = DeclaredFunction(id, in: self) }
    for id in functions.reached { try FunctionLowering(declaration(of: id), in: self).lower() }
    for id in entries { try EntryLowering(id, in: self).lower() }
    keepVectorForms()
    defineColdTable()
    debugInfo?.finish()
    try refuseDefects()
  }

  /// Adds the function of a part that hardly ever runs.
  func lower(_ part: ColdPart) throws(NativeError) {
    try FunctionLowering(DeclaredFunction(part, in: self), part: part, in: self).lower(part)
    keepVectorForms()
    debugInfo?.finish()
    try refuseDefects()
  }

  // MARK: Defects

  /// Notes a mistake of ours; building goes on with anything of the right type.
  func note(defect what: @autoclosure () -> String) {
    defect = defect ?? .defect(what())
  }

  /// Throws if there was such a mistake.
  func refuseDefects() throws(NativeError) {
    if let defect { throw defect }
  }

  // MARK: Cold parts

  /// Gives the code of such a part.
  private(set) lazy var coldCode = external(
    "apus_cold_code", [types.pointer], result: types.pointer,
    attributes: ["cold", "inaccessiblemem_or_argmemonly"].map { ($0, .max) })

  /// Stands for the table of parts until it is known how many there are.
  private lazy var coldTable: LLVMValueRef = LLVMAddGlobal(llvm, coldEntry, "")
  private lazy var coldEntry: LLVMTypeRef = LLVMArrayType(types.int64, 4)

  /// Adds a part.
  /// - Returns: The address of its entry in the table.
  func entry(ofPart part: ColdPart) -> LLVMValueRef {
    var index: LLVMValueRef? = LLVMConstInt(types.int64, UInt64(coldParts.count), 0)
    coldParts.append(part)
    return LLVMConstGEP2(coldEntry, coldTable, &index, 1)
  }

  /// Makes the table, with zeros in it.
  private func defineColdTable() {
    if coldParts.isEmpty { return }
    let type: LLVMTypeRef = LLVMArrayType(coldEntry, UInt32(coldParts.count))
    let table: LLVMValueRef = LLVMAddGlobal(llvm, type, ColdPart.table)
    LLVMSetInitializer(table, LLVMConstNull(type))
    LLVMSetAlignment(table, 8)
    LLVMReplaceAllUsesWith(coldTable, table)
    LLVMDeleteGlobal(coldTable)
  }

  /// Throws if the function has values that bufferisation should have replaced.
  private func refuseArrays(_ function: Function) throws(NativeError) {
    for case .array in function.values.entities.lazy.map(\.type) {
      throw .unsupported("array values, in '\(function.name)'")
    }
  }

  /// How a function that is reached looks in LLVM.
  func declaration(of id: ID<Function>) -> DeclaredFunction {
    if let declaration = declared[Int(id.index)] { return declaration }
    note(defect: "the function '\(module.functions[id].name)' is called, but was not found")
    let declaration = DeclaredFunction(id, in: self)
    declared[Int(id.index)] = declaration
    return declaration
  }

  // MARK: Attributes

  /// Adds an attribute at an index as LLVM counts: 0 the result, 1… parameters, -1 the function.
  func addAttribute(
    _ name: String, _ value: UInt64 = 0, to function: LLVMValueRef,
    at index: UInt32 = UInt32.max
  ) {
    let kind = attributeKinds[name] ?? LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    attributeKinds[name] = kind
    let attribute = LLVMCreateEnumAttribute(types.context, kind, value)
    LLVMAddAttributeAtIndex(function, index, attribute)
  }

  /// Adds an attribute that is text.
  private func addAttribute(_ name: String, text: String, to function: LLVMValueRef) {
    LLVMAddAttributeAtIndex(function, UInt32.max, textAttribute(name, text))
  }

  /// An attribute without a value.
  func attribute(_ name: String) -> LLVMAttributeRef {
    let kind = attributeKinds[name] ?? LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    attributeKinds[name] = kind
    return LLVMCreateEnumAttribute(types.context, kind, 0)
  }

  /// An attribute that is text.
  func textAttribute(_ name: String, _ text: String) -> LLVMAttributeRef {
    LLVMCreateStringAttribute(
      types.context, name, UInt32(name.utf8.count), text, UInt32(text.utf8.count))
  }

  /// The attributes of every function that has a body.
  func addFunctionAttributes(to function: LLVMValueRef) {
    addAttribute("nounwind", to: function)
    if let bits = options.vectorBits ?? options.processor.preferredVectorBits {
      addAttribute("prefer-vector-width", text: String(bits), to: function)
    }
    if hasRecursion {
      addAttribute("warn-stack-size", text: "0", to: function)
    }
  }

  // MARK: Declarations

  /// An intrinsic function of LLVM, for the types that it is overloaded on.
  func intrinsic(_ name: String, _ overloads: [LLVMTypeRef]) -> Callee {
    let id = LLVMLookupIntrinsicID(name, name.utf8.count)
    var overloads: [LLVMTypeRef?] = overloads
    let value: LLVMValueRef = LLVMGetIntrinsicDeclaration(llvm, id, &overloads, overloads.count)
    return Callee(value: value, type: LLVMGlobalGetValueType(value))
  }

  /// A function outside the module, declared when it is first asked for.
  func external(
    _ name: String, _ parameters: [LLVMTypeRef], result: LLVMTypeRef,
    attributes: [(String, UInt32)]
  ) -> Callee {
    let type = types.function(parameters, result: result)
    if let value = LLVMGetNamedFunction(llvm, name) { return Callee(value: value, type: type) }
    let value: LLVMValueRef = LLVMAddFunction(llvm, name, type)
    addAttribute("nounwind", to: value)
    for (attribute, index) in attributes { addAttribute(attribute, to: value, at: index) }
    return Callee(value: value, type: type)
  }

  /// That an extent is not negative.
  private func makeExtentRange() -> LLVMValueRef {
    let context = types.context
    var parts: [LLVMMetadataRef?] = [
      LLVMValueAsMetadata(LLVMConstInt(types.int64, 0, 0)),
      LLVMValueAsMetadata(LLVMConstInt(types.int64, 1 << 63, 0)),
    ]
    return LLVMMetadataAsValue(context, LLVMMDNodeInContext2(context, &parts, parts.count))
  }

  /// What marks stores that go past the cache.
  private func makeNontemporalNode() -> LLVMValueRef {
    var parts: [LLVMMetadataRef?] = [LLVMValueAsMetadata(LLVMConstInt(types.int32, 1, 0))]
    return LLVMMetadataAsValue(
      types.context, LLVMMDNodeInContext2(types.context, &parts, parts.count))
  }

  /// Branch weights for checks that hold and calls that succeed.
  private func makeWeights() -> LLVMValueRef {
    let context = types.context
    var parts: [LLVMMetadataRef?] = [
      LLVMMDStringInContext2(context, "branch_weights", 14),
      LLVMValueAsMetadata(LLVMConstInt(types.int32, 1_048_575, 0)),
      LLVMValueAsMetadata(LLVMConstInt(types.int32, 1, 0)),
    ]
    return LLVMMetadataAsValue(context, LLVMMDNodeInContext2(context, &parts, parts.count))
  }
}

/// A function that can be called.
struct Callee {
  let value: LLVMValueRef
  let type: LLVMTypeRef
}
