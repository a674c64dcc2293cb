internal import CLLVM

/// Where LLVM's instructions are appended.
struct LLVMBuilder: ~Copyable {
  let builder: LLVMBuilderRef

  /// Makes a builder whose floating-point instructions have the given liberties.
  init(in context: LLVMContextRef, fastMath: FastMath) {
    builder = LLVMCreateBuilderInContext(context)
    apus_llvm_set_fast_math(builder, fastMath.rawValue)
  }

  deinit { LLVMDisposeBuilder(builder) }
}
