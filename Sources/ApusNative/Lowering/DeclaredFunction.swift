internal import CLLVM
import ApusIR
import ApusVocabulary

/// How a function of the IR looks in LLVM: `{status, results…} f(frame, depth, arguments…)`, where
/// the status, the depth and results that are an argument's own storage are left out if they can
/// be.
struct DeclaredFunction {
  let id: ID<Function>
  let value: LLVMValueRef
  let type: LLVMTypeRef
  /// Whether the first value returned is zero or the code of a fault.
  let returnsStatus: Bool
  /// Whether it takes the frame.
  let takesFrame: Bool
  /// Whether it computes an elementary function on vectors.
  var isVectorForm: Bool { !takesFrame }
  /// Whether it takes the depth of recursive calls.
  let takesDepth: Bool
  /// For each result the parameter whose storage it always is, if there is one.
  let sameAs: [Int?]
  /// The storages that it makes in the host's memory.
  let resultStorages: ResultStorages
  /// The values returned: the status, then the parts of the results that are not left out.
  let returned: [LLVMTypeRef]
  /// What the LLVM function returns: nothing, the one value, or a structure of them.
  let returnType: LLVMTypeRef
  /// What computes the lanes of which the last value that the IR's function returns is true.
  let rareCase: (function: ExternalFunction, isDouble: Bool)?

  /// Declares `function` in the module under construction.
  init(_ id: ID<Function>, in module: ModuleLowering) {
    self.id = id
    let function = module.module.functions[id]
    let types = module.types
    returnsStatus = module.functions.canFault(id)
    takesFrame = true
    takesDepth = module.functions.reachesRecursion(id)
    sameAs = Self.unchangedParameters(function)
    resultStorages = module.functions.isCalled(id) ? .init() : ResultStorages(of: function)
    var returned: [LLVMTypeRef] = returnsStatus ? [types.int32] : []
    for (result, parameter) in zip(function.results, sameAs) where parameter == nil {
      returned += types.parts(of: result)
    }
    self.returned = returned
    rareCase = nil
    returnType =
      returned.isEmpty
      ? types.void : returned.count == 1 ? returned[0] : types.structure(returned)
    var parameters = [types.pointer]
    if takesDepth { parameters.append(types.int64) }
    for parameter in function.parameters {
      parameters += types.parts(of: function.values[parameter].type)
    }
    type = types.function(parameters, result: returnType)
    value = LLVMAddFunction(module.llvm, Self.symbol(of: function), type)
    LLVMSetLinkage(value, LLVMInternalLinkage)
    LLVMSetUnnamedAddress(value, LLVMGlobalUnnamedAddr)
    addAttributes(function, module)
  }

  /// The function of the IR on numbers that is the body of a function which is declared already.
  init(
    _ id: ID<Function>, as declared: Callee, rareCase: (ExternalFunction, isDouble: Bool)?,
    in module: ModuleLowering
  ) {
    self.id = id
    value = declared.value
    type = declared.type
    returnsStatus = false
    takesFrame = false
    takesDepth = false
    let results = module.module.functions[id].results.dropLast(rareCase == nil ? 0 : 1)
    sameAs = results.map { _ in nil }
    resultStorages = ResultStorages()
    returned = results.flatMap { module.types.parts(of: $0) }
    returnType = returned.count == 1 ? returned[0] : module.types.structure(returned)
    self.rareCase = rareCase
  }

  /// The index of the first parameter that the IR has too.
  var firstParameter: UInt32 { (takesFrame ? 1 : 0) + (takesDepth ? 1 : 0) }

  /// The symbol of a function; no library function has a dot in its name.
  static func symbol(of function: Function) -> String { "apus." + function.name }

  /// Tells LLVM what the conventions promise.
  private func addAttributes(_ function: Function, _ module: ModuleLowering) {
    module.addFunctionAttributes(to: value)
    module.addAttribute("noalias", to: value, at: 1)
    module.addAttribute("nonnull", to: value, at: 1)
    var index: UInt32 = takesDepth ? 3 : 2
    for (parameter, convention) in zip(function.parameters, function.conventions) {
      let type = function.values[parameter].type
      if case .storage(let element, _) = type {
        if convention == .exclusive { module.addAttribute("noalias", to: value, at: index) }
        if convention == .value { module.addAttribute("readonly", to: value, at: index) }
        module.addAttribute("align", UInt64(element.byteCount), to: value, at: index)
      }
      index += UInt32(module.types.parts(of: type).count)
    }
  }

  /// For each result, the parameter that every `return` gives there.
  private static func unchangedParameters(_ function: Function) -> [Int?] {
    var candidates: [Int?] = Array(repeating: nil, count: function.results.count)
    var isFirst = true
    let parameters = function.parameters
    for instruction in function.instructions.entities where instruction.operation == .return {
      for (index, operand) in instruction.operands.enumerated() where index < candidates.count {
        let parameter = parameters.firstIndex(of: operand)
        if isFirst {
          if case .storage = function.results[index] { candidates[index] = parameter }
        } else if candidates[index] != parameter {
          candidates[index] = nil
        }
      }
      isFirst = false
    }
    return candidates
  }
}
