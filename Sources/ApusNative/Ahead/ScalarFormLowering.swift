internal import CLLVM
import ApusIR
import ApusVocabulary

/// Makes the elementary function on one number that kernels call by name: it calls the function of
/// the prelude, or that of the C library.
final class ScalarFormLowering: CodeEmitter {
  private let form: ElementaryForm

  /// Declares it in a module.
  init(_ form: ElementaryForm, in module: ModuleLowering) {
    self.form = form
    let type = module.types.type(form.isDouble ? .double : .float)
    let declared = module.external(
      module.scalarSymbol(of: form.function, isDouble: form.isDouble),
      Array(repeating: type, count: form.function.arity), result: type, attributes: [])
    module.addFunctionAttributes(to: declared.value)
    LLVMSetVisibility(declared.value, LLVMHiddenVisibility)
    super.init(declared.value, in: module)
  }

  /// Calls a function of the prelude, which has no use for a frame.
  func lower(calling function: ID<Function>) {
    let callee = module.declaration(of: function)
    lower(
      calling: Callee(value: callee.value, type: callee.type), [LLVMGetPoison(types.pointer)])
  }

  /// Calls the C library's function.
  func lowerCallingC() {
    let type = types.type(form.isDouble ? .double : .float)
    let callee = module.external(
      form.function.cName(isDouble: form.isDouble),
      Array(repeating: type, count: form.function.arity), result: type, attributes: [])
    lower(calling: callee, [])
  }

  private func lower(calling callee: Callee, _ first: [LLVMValueRef]) {
    begin(makeBlock("entry"))
    let own = (0..<UInt32(form.function.arity)).map { LLVMGetParam(llvmFunction, $0)! }
    LLVMBuildRet(builder, call(callee, first + own))
  }
}
