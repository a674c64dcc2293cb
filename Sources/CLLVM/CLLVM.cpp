#include "CLLVM.h"

#include <llvm/ADT/STLExtras.h>
#include <llvm/Analysis/LoopInfo.h>
#include <llvm/IR/Dominators.h>
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

/// A name and a number of so many bits, as loops are given hints.
static MDNode *hint(LLVMContext &context, const char *name, unsigned value, unsigned bits = 32) {
  Metadata *parts[] = {
      MDString::get(context, name),
      ConstantAsMetadata::get(ConstantInt::get(Type::getIntNTy(context, bits), value))};
  return MDNode::get(context, parts);
}

void apus_llvm_set_loop_hints(
    LLVMValueRef branch, unsigned lanes, unsigned interleave, unsigned without) {
  auto *instruction = cast<Instruction>(unwrap(branch));
  LLVMContext &context = instruction->getContext();
  // The first operand is the node itself: it tells the loop from all others.
  SmallVector<Metadata *, 4> parts = {nullptr};
  if (lanes > 0) parts.push_back(hint(context, "llvm.loop.vectorize.width", lanes));
  if (interleave > 0) parts.push_back(hint(context, "llvm.loop.interleave.count", interleave));
  if (without & apus_llvm_vectorizing)
    parts.push_back(hint(context, "llvm.loop.vectorize.enable", 0, 1));
  if (without & apus_llvm_unrolling)
    parts.push_back(MDNode::get(context, MDString::get(context, "llvm.loop.unroll.disable")));
  MDNode *loop = MDNode::getDistinct(context, parts);
  loop->replaceOperandWith(0, loop);
  instruction->setMetadata(LLVMContext::MD_loop, loop);
}

static const char *const operands_mark = "apus.operands.in.memory";

/// Adds a hint to a loop, which may have others.
static void add_hint(Instruction &branch, MDNode *hint) {
  // The first operand is the node itself: it tells the loop from all others.
  SmallVector<Metadata *, 4> parts = {nullptr};
  if (const MDNode *hints = branch.getMetadata(LLVMContext::MD_loop))
    parts.append(hints->op_begin() + 1, hints->op_end());
  parts.push_back(hint);
  MDNode *loop = MDNode::getDistinct(branch.getContext(), parts);
  loop->replaceOperandWith(0, loop);
  branch.setMetadata(LLVMContext::MD_loop, loop);
}

void apus_llvm_mark_operands(LLVMValueRef branch) {
  auto *instruction = cast<Instruction>(unwrap(branch));
  LLVMContext &context = instruction->getContext();
  add_hint(*instruction, MDNode::get(context, MDString::get(context, operands_mark)));
}

void apus_llvm_mark_independent(LLVMValueRef branch, LLVMValueRef body) {
  auto *instruction = cast<Instruction>(unwrap(branch));
  LLVMContext &context = instruction->getContext();
  MDNode *group = MDNode::getDistinct(context, {});
  for (Instruction &access : *cast<BasicBlock>(unwrap(body)))
    if (access.mayReadOrWriteMemory()) access.setMetadata(LLVMContext::MD_access_group, group);
  add_hint(
      *instruction,
      MDNode::get(context, {MDString::get(context, "llvm.loop.parallel_accesses"), group}));
}

/// Whether a block is a loop whose operands were marked.
static bool has_marked_operands(const BasicBlock &block) {
  const Instruction *end = block.getTerminator();
  MDNode *loop = end ? end->getMetadata(LLVMContext::MD_loop) : nullptr;
  return loop && is_contained(successors(&block), &block) && findOptionMDForLoopID(loop, operands_mark);
}

/// Loads a vector again before each operation of its block on it, up to a store. The code generator
/// puts a load into the operation that alone uses it. The loads are volatile, for it would make one
/// of all of them otherwise, and keep it in a register, or on the stack.
static void load_again(LoadInst &load) {
  SmallVector<Instruction *, 16> users;
  const auto leaves_memory = [](const Instruction &next) {
    return isa<LoadInst>(next) || !next.mayWriteToMemory();
  };
  for (Instruction *next = load.getNextNode(); next && leaves_memory(*next);
       next = next->getNextNode())
    if (isa<BinaryOperator>(next) && is_contained(next->operands(), &load)) users.push_back(next);
  if (users.size() < 2) return;
  for (Instruction *user : users) {
    auto *again = cast<LoadInst>(load.clone());
    again->setVolatile(true);
    again->insertBefore(user);
    user->replaceUsesOfWith(&load, again);
  }
  if (load.use_empty()) load.eraseFromParent();
}

void apus_llvm_put_operands_in_memory(LLVMModuleRef module) {
  for (Function &function : *unwrap(module))
    for (BasicBlock &block : function) {
      if (!has_marked_operands(block)) continue;
      for (Instruction &instruction : make_early_inc_range(block))
        if (auto *load = dyn_cast<LoadInst>(&instruction))
          if (load->isSimple() && load->getType()->isVectorTy()) load_again(*load);
    }
}

int apus_llvm_is_used(LLVMValueRef function) {
  auto *value = unwrap<Constant>(function);
  value->removeDeadConstantUsers();
  return !value->use_empty();
}

/// Whether a number becomes part of an index in so many steps.
static bool is_index(const Value &number, int steps) {
  return any_of(number.users(), [steps](const User *user) {
    return isa<GetElementPtrInst>(user) ||
           (steps > 0 && isa<BinaryOperator>(user) && is_index(*user, steps - 1));
  });
}

/// Whether an innermost loop, which has not become vector code, multiplies to find its elements.
static bool has_stride(const Loop &loop) {
  if (!loop.isInnermost() || !loop.getExitingBlock() ||
      findStringMetadataForLoop(&loop, "llvm.loop.isvectorized"))
    return false;
  return any_of(loop.blocks(), [](const BasicBlock *block) {
    return any_of(*block, [](const Instruction &instruction) {
      return instruction.getOpcode() == Instruction::Mul && instruction.getType()->isIntegerTy(64) &&
             !isa<Constant>(instruction.getOperand(1)) && is_index(instruction, 2);
    });
  });
}

int apus_llvm_has_strided_loops(LLVMModuleRef module) {
  for (Function &function : *unwrap(module)) {
    if (function.isDeclaration()) continue;
    DominatorTree dominators(function);
    LoopInfo loops(dominators);
    for (const Loop *loop : loops.getLoopsInPreorder())
      if (has_stride(*loop)) return 1;
  }
  return 0;
}

/// The array that an address lies in.
static const Value *array_of(const Value *address) {
  while (const auto *place = dyn_cast<GEPOperator>(address)) address = place->getPointerOperand();
  return address;
}

/// Whether two addresses are obviously one.
static bool is_same_address(const Value *left, const Value *right) {
  if (left == right) return true;
  const auto *first = dyn_cast<GetElementPtrInst>(left), *second = dyn_cast<GetElementPtrInst>(right);
  return first && second && first->isIdenticalTo(second);
}

/// Whether a loop may load what an iteration before has stored.
static bool may_forward_stores(const Loop &loop) {
  if (!loop.isInnermost() || findStringMetadataForLoop(&loop, "llvm.loop.isvectorized")) return false;
  SmallVector<const Value *, 16> stores, loads;
  for (const BasicBlock *block : loop.blocks())
    for (const Instruction &instruction : *block) {
      if (const auto *store = dyn_cast<StoreInst>(&instruction))
        stores.push_back(store->getPointerOperand());
      if (const auto *load = dyn_cast<LoadInst>(&instruction))
        loads.push_back(load->getPointerOperand());
    }
  return any_of(stores, [&](const Value *store) {
    return any_of(loads, [store](const Value *load) {
      return array_of(store) == array_of(load) && !is_same_address(store, load);
    });
  });
}

int apus_llvm_may_forward_stores(LLVMModuleRef module) {
  for (Function &function : *unwrap(module)) {
    if (function.isDeclaration()) continue;
    DominatorTree dominators(function);
    LoopInfo loops(dominators);
    for (const Loop *loop : loops.getLoopsInPreorder())
      if (may_forward_stores(*loop)) return 1;
  }
  return 0;
}

/// Whether a block stores two numbers of one type to one array. Integers count only where the code
/// branches: at the end of a function they are the shapes of results.
static bool has_neighbouring_stores(const BasicBlock &block) {
  SmallVector<std::pair<const Value *, Type *>, 8> seen;
  const bool branches = block.getTerminator()->getNumSuccessors() > 1;
  for (const Instruction &instruction : block) {
    const auto *store = dyn_cast<StoreInst>(&instruction);
    if (!store || !store->isSimple()) continue;
    Type *type = store->getValueOperand()->getType();
    if (!type->isFloatingPointTy() && !(branches && type->isIntegerTy())) continue;
    const std::pair<const Value *, Type *> key(array_of(store->getPointerOperand()), type);
    // The first parameter is the frame, with what a fault says.
    if (key.first == block.getParent()->getArg(0)) continue;
    if (is_contained(seen, key)) return true;
    seen.push_back(key);
  }
  return false;
}

int apus_llvm_has_neighbouring_stores(LLVMModuleRef module) {
  return any_of(*unwrap(module), [](const Function &function) {
    return function.arg_size() > 0 && any_of(function, has_neighbouring_stores);
  });
}

/// Whether one place in a function that is seen from outside calls `function`, and nothing else does.
static bool is_body_of_entry(const Function &function) {
  if (!function.hasLocalLinkage() || !function.hasOneUse()) return false;
  const auto *call = dyn_cast<CallInst>(function.user_back());
  return call && call->getCalledFunction() == &function && !call->getFunction()->hasLocalLinkage();
}

int apus_llvm_mark_bodies_of_entries(LLVMModuleRef module) {
  int is_all = 1;
  for (Function &function : *unwrap(module)) {
    if (function.isDeclaration() || !function.hasLocalLinkage()) continue;
    if (is_body_of_entry(function)) function.addFnAttr(Attribute::AlwaysInline);
    else is_all = 0;
  }
  return is_all;
}

/// Gives an option of LLVM, which holds for the whole process, another value.
template <typename Value>
static void set_option(StringRef name, Value value) {
  StringMap<cl::Option *> &options = cl::getRegisteredOptions();
  auto place = options.find(name);
  if (place != options.end()) static_cast<cl::opt<Value> *>(place->second)->setValue(value);
}

/// What our modules need otherwise than LLVM has it, where it offers nothing but options.
static void set_options() {
  // A width that is asked for must not allow LLVM to add the numbers of a loop in another order.
  set_option("hints-allow-reordering", false);
  // Takes up to half of the time of code generation, for addresses that are in the right form already.
  // The optimiser runs it on the loops that gain.
  set_option("disable-lsr", true);
  // The processors that we generate code for order instructions themselves.
  set_option("post-RA-scheduler", false);
  // The pass runs several times; what a second iteration finds, the next run does too.
  set_option("instcombine-max-iterations", 1u);
}

int apus_llvm_initialize_native_target(void) {
  set_options();
  if (LLVMInitializeNativeTarget() != 0) return 1;
  return LLVMInitializeNativeAsmPrinter() != 0;
}
