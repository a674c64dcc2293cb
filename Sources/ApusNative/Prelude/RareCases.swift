internal import CLLVM
import ApusIR
import ApusVocabulary

/// The functions that compute the lanes of a vector for which the common way does not do.
///
/// `void repair(mask, results, arguments…)` calls the function on one number for each lane whose
/// bit is set; vectors are in memory. It preserves all registers, so that a loop keeps its values
/// in them.
final class RareCases: CodeEmitter {
  /// LLVM's calling convention that preserves all registers.
  static let convention: UInt32 = 15

  /// The function that repairs results of `function`.
  static func callee(
    for function: ExternalFunction, isDouble: Bool, in module: ModuleLowering
  ) -> Callee {
    let types = module.types
    let symbol = function.symbol(isDouble: isDouble) + ".rare"
    let pointers = Array(repeating: types.pointer, count: 1 + function.arity)
    let type = types.function([types.int64] + pointers, result: types.void)
    if let value = LLVMGetNamedFunction(module.llvm, symbol) {
      return Callee(value: value, type: type)
    }
    let value: LLVMValueRef = LLVMAddFunction(module.llvm, symbol, type)
    LLVMSetLinkage(value, LLVMInternalLinkage)
    LLVMSetFunctionCallConv(value, convention)
    module.addFunctionAttributes(to: value)
    // LLVM would zero the upper halves of the registers that it has just restored.
    module.addAttribute(
      "target-features", text: HostProcessor.shared.features + ",-vzeroupper", to: value)
    for attribute in ["noinline", "cold", "willreturn", "argmemonly"] {
      module.addAttribute(attribute, to: value)
    }
    RareCases(value, in: module).lower(
      module.scalarForm(of: function, isDouble: isDouble), isDouble ? types.double : types.float,
      arity: function.arity)
    return Callee(value: value, type: type)
  }

  /// Takes one lane after the other, from the lowest.
  private func lower(_ scalar: Callee, _ type: LLVMTypeRef, arity: Int) {
    let (start, loop, exit) = (makeBlock("start"), makeBlock("lane"), makeBlock("exit"))
    begin(start)
    let entry = edge([LLVMGetParam(llvmFunction, 0)])
    branch(to: loop)
    begin(loop)
    let mask: LLVMValueRef = LLVMBuildPhi(builder, types.int64, "")
    add(entry.values[0], from: entry.block, to: mask)
    let lane = call(
      module.intrinsic("llvm.cttz", [types.int64]), [mask, LLVMConstNull(types.bool)])
    let places = (0...arity).map {
      element(of: LLVMGetParam(llvmFunction, UInt32(1 + $0)), at: lane, type)
    }
    let arguments = places.dropFirst().map { load(type, at: $0, alignment: 4) }
    store(call(scalar, arguments), at: places[0], alignment: 4)
    let less: LLVMValueRef = LLVMBuildAdd(builder, mask, int64(-1), "")
    let rest: LLVMValueRef = LLVMBuildAnd(builder, mask, less, "")
    add(rest, from: LLVMGetInsertBlock(builder), to: mask)
    LLVMBuildCondBr(builder, compare(LLVMIntEQ, rest, int64(0)), exit, loop)
    begin(exit)
    LLVMBuildRetVoid(builder)
  }
}
