#include "CLLVM.h"

#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/Metadata.h>
#include <llvm/Support/CommandLine.h>

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

/// A name and a number, as loops are given hints.
static MDNode *hint(LLVMContext &context, const char *name, unsigned value) {
  Metadata *parts[] = {
      MDString::get(context, name),
      ConstantAsMetadata::get(ConstantInt::get(Type::getInt32Ty(context), value))};
  return MDNode::get(context, parts);
}

void apus_llvm_set_loop_hints(LLVMValueRef branch, unsigned lanes, unsigned interleave) {
  auto *instruction = cast<Instruction>(unwrap(branch));
  LLVMContext &context = instruction->getContext();
  // The first operand is the node itself: it tells the loop from all others.
  SmallVector<Metadata *, 4> parts = {nullptr};
  if (lanes > 0) parts.push_back(hint(context, "llvm.loop.vectorize.width", lanes));
  if (interleave > 0) parts.push_back(hint(context, "llvm.loop.interleave.count", interleave));
  MDNode *loop = MDNode::getDistinct(context, parts);
  loop->replaceOperandWith(0, loop);
  instruction->setMetadata(LLVMContext::MD_loop, loop);
}

// A width that is asked for must not allow LLVM to add the numbers of a loop in another order.
static void keep_order_of_operations() {
  if (cl::Option *option = cl::getRegisteredOptions().lookup("hints-allow-reordering")) {
    static_cast<cl::opt<bool> *>(option)->setValue(false);
  }
}

int apus_llvm_is_used(LLVMValueRef function) {
  auto *value = unwrap<Constant>(function);
  value->removeDeadConstantUsers();
  return !value->use_empty();
}

int apus_llvm_initialize_native_target(void) {
  keep_order_of_operations();
  if (LLVMInitializeNativeTarget() != 0) return 1;
  return LLVMInitializeNativeAsmPrinter() != 0;
}
