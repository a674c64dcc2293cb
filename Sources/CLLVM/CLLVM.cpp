#include "CLLVM.h"

#include <llvm/IR/IRBuilder.h>

using namespace llvm;

void apus_llvm_set_fast_math(LLVMBuilderRef builder, unsigned flags) {
  FastMathFlags math;
  math.setAllowReassoc(flags & apus_llvm_reassociate);
  math.setNoNaNs(flags & apus_llvm_no_nans);
  math.setNoInfs(flags & apus_llvm_no_infs);
  math.setNoSignedZeros(flags & apus_llvm_no_signed_zeros);
  math.setAllowReciprocal(flags & apus_llvm_reciprocal);
  math.setAllowContract(flags & apus_llvm_contract);
  math.setApproxFunc(flags & apus_llvm_approximate);
  unwrap(builder)->setFastMathFlags(math);
}

int apus_llvm_initialize_native_target(void) {
  if (LLVMInitializeNativeTarget() != 0) return 1;
  return LLVMInitializeNativeAsmPrinter() != 0;
}
