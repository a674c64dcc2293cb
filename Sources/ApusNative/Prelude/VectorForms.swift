internal import CLLVM
import ApusElementary
import ApusIR
import ApusPasses
import ApusVocabulary

/// The forms of elementary functions on vectors that a module may use.
///
/// They are declared when the module is lowered, for LLVM's vectoriser to choose from, and defined
/// afterwards, if it did.
final class VectorForms {
  /// One of them.
  struct Form {
    let function: ExternalFunction
    let isDouble: Bool
    let lanes: Int

    /// Its name in LLVM.
    var symbol: String { "\(function.symbol(isDouble: isDouble)).\(lanes)" }
  }

  /// The width of vectors in bits; 0 where nothing is vectorised.
  let bits: Int
  /// Whether nobody asked for a width, so that a function may have a wider one.
  private let choosesWidth: Bool
  private let options: NativeOptions
  private(set) var declared: [Form] = []

  init(_ options: NativeOptions) {
    bits = options.optimization == .none ? 0 : options.loopVectorBits
    self.options = options
    choosesWidth = options.vectorBits == nil
  }

  /// How many numbers a vector has.
  func lanes(of type: ScalarType) -> Int { max(bits / type.bitWidth, 1) }

  /// How many lanes calls of a function may have that is written on one number: as many as fit,
  /// or as many doubles as fit, in loops that have both; and twice as many, if it is faster.
  func lanes(of function: ExternalFunction, isDouble: Bool) -> [Int] {
    var counts = isDouble ? [bits / 64] : [bits / 32, bits / 64]
    if runsInPairs(function, isDouble: isDouble) { counts.append(2 * counts[0]) }
    return counts.filter { $0 > 1 }
  }

  /// Whether loops with the function take two vectors at a time, unless another function keeps them
  /// from it.
  func runsInPairs(_ function: ExternalFunction, isDouble: Bool) -> Bool {
    choosesWidth && NativeFunctions.runsInPairs(function, isDouble: isDouble)
  }

  /// Notes that the form is declared.
  func add(_ form: Form) { declared.append(form) }

  // MARK: Definition

  /// Defines the forms that are called by now, for the code to be inlined, and forgets the others.
  func define(in target: borrowing LLVMModule) throws(NativeError) -> Bool {
    if declared.isEmpty { return false }
    if let used = LLVMGetNamedGlobal(target.module, Self.usedList) { LLVMDeleteGlobal(used) }
    var wanted: [(form: Form, line: StraightLine, declaration: LLVMValueRef)] = []
    for form in declared {
      guard let declaration = LLVMGetNamedFunction(target.module, form.symbol) else { continue }
      if apus_llvm_is_used(declaration) == 0 {
        LLVMDeleteFunction(declaration)
      } else {
        let line = try Prelude.straightLine(form.function, isDouble: form.isDouble)
        wanted.append((form, line, declaration))
      }
    }
    if wanted.isEmpty { return false }
    var module = Module(sources: .init())
    for (form, line, _) in wanted { _ = module.functions.add(line.widened(to: form.lanes)) }
    var options = options
    options.fastMath = []
    options.debugInfo = false
    let functions = CompiledFunctions(of: module, from: Array(module.functions.ids))
    let lowering = ModuleLowering(module, functions: functions, options: options, into: target)
    for (id, (form, line, declaration)) in zip(module.functions.ids, wanted) {
      try lowering.define(id, as: form, hasRareCase: line.hasRareCase, declaration)
    }
    try lowering.refuseDefects()
    return true
  }

  /// The name of the global variable that keeps declarations alive.
  static let usedList = "llvm.compiler.used"
}

extension ModuleLowering {
  /// Fills the declaration of a vector form.
  fileprivate func define(
    _ id: ID<Function>, as form: VectorForms.Form, hasRareCase: Bool,
    _ declaration: LLVMValueRef
  ) throws(NativeError) {
    let callee = Callee(value: declaration, type: LLVMGlobalGetValueType(declaration))
    let rareCase = hasRareCase ? (form.function, form.isDouble) : nil
    let declared = DeclaredFunction(id, as: callee, rareCase: rareCase, in: self)
    addFunctionAttributes(to: declaration)
    addAttribute("alwaysinline", to: declaration)
    LLVMSetLinkage(declaration, LLVMInternalLinkage)
    try FunctionLowering(declared, in: self).lower()
  }

  // MARK: Calls

  /// The symbol of the function on one number.
  func scalarSymbol(of function: ExternalFunction, isDouble: Bool) -> String {
    function.symbol(isDouble: isDouble) + (options.librarySuffix ?? "")
  }

  /// The function on one number.
  func scalarForm(of function: ExternalFunction, isDouble: Bool) -> Callee {
    let type = isDouble ? types.double : types.float
    return external(
      scalarSymbol(of: function, isDouble: isDouble),
      Array(repeating: type, count: function.arity), result: type, attributes: Self.pure)
  }

  /// The function on a vector; `nil` if there is no such form.
  func vectorForm(of function: ExternalFunction, isDouble: Bool, lanes: Int) -> Callee? {
    guard lanes > 1, Prelude.has(function, isDouble: isDouble) else { return nil }
    let form = VectorForms.Form(function: function, isDouble: isDouble, lanes: lanes)
    let type = types.type(isDouble ? .double : .float, lanes: lanes)
    let isNew = LLVMGetNamedFunction(llvm, form.symbol) == nil
    let callee = external(
      form.symbol, Array(repeating: type, count: function.arity), result: type,
      attributes: Self.pure)
    if isNew { vectorForms.add(form) }
    return callee
  }

  /// The attribute of a call of the function on one number that names its forms on vectors.
  func variants(of function: ExternalFunction, isDouble: Bool) -> LLVMAttributeRef? {
    if let known = knownVariants[function]?[isDouble] { return known }
    var names: [String] = []
    for lanes in vectorForms.lanes(of: function, isDouble: isDouble) {
      guard vectorForm(of: function, isDouble: isDouble, lanes: lanes) != nil else { continue }
      let form = VectorForms.Form(function: function, isDouble: isDouble, lanes: lanes)
      let parameters = String(repeating: "v", count: function.arity)
      let scalar = scalarSymbol(of: function, isDouble: isDouble)
      names.append("_ZGV_LLVM_N\(lanes)\(parameters)_\(scalar)(\(form.symbol))")
    }
    let attribute =
      names.isEmpty
      ? nil : textAttribute("vector-function-abi-variant", names.joined(separator: ","))
    knownVariants[function, default: [:]][isDouble] = attribute
    return attribute
  }

  /// What the vectoriser may assume of elementary functions.
  private static var pure: [(String, UInt32)] {
    ["readnone", "willreturn", "nofree", "nosync"].map { ($0, .max) }
  }

  /// Keeps the declared forms, which are not called yet.
  func keepVectorForms() {
    if vectorForms.declared.isEmpty { return }
    var list: [LLVMValueRef?] = vectorForms.declared.map {
      LLVMGetNamedFunction(llvm, $0.symbol)
    }
    let type: LLVMTypeRef = LLVMArrayType(types.pointer, UInt32(list.count))
    let used: LLVMValueRef = LLVMAddGlobal(llvm, type, VectorForms.usedList)
    LLVMSetInitializer(used, LLVMConstArray(types.pointer, &list, UInt32(list.count)))
    LLVMSetLinkage(used, LLVMAppendingLinkage)
    LLVMSetSection(used, "llvm.metadata")
  }
}
