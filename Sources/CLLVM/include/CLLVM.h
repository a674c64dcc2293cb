/// The part of LLVM's C interface that Apus uses, and the little that it lacks.
#ifndef CLLVM_H
#define CLLVM_H

// Who compiles with this knows where LLVM is. Who only looks at the modules of the package, as the tool
// that makes their documentation, does not, and needs nothing of it.
#if __has_include(<llvm-c/Core.h>)
#include <stdint.h>

#include <llvm-c/Analysis.h>
#include <llvm-c/Core.h>
#include <llvm-c/DebugInfo.h>
#include <llvm-c/Error.h>
#include <llvm-c/Target.h>
#include <llvm-c/TargetMachine.h>
#include <llvm-c/Transforms/PassBuilder.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What floating-point instructions may assume; may be combined.
enum {
  apus_llvm_reassociate = 1,
  apus_llvm_no_nans = 2,
  apus_llvm_no_infs = 4,
  apus_llvm_no_signed_zeros = 8,
  apus_llvm_reciprocal = 16,
  apus_llvm_contract = 32,
  apus_llvm_approximate = 64
};

/// Gives the flags to every floating-point instruction that the builder makes from now on.
void apus_llvm_set_fast_math(LLVMBuilderRef builder, unsigned flags);

/// What LLVM may do to a loop; may be combined.
enum {
  apus_llvm_vectorizing = 1,
  apus_llvm_unrolling = 2
};

/// Asks for loops to be vectorised in so many lanes, or as LLVM likes if that is 0, and for so many
/// vectors at a time, or as LLVM likes; for nothing of what is in `without`. `branch` is the one that
/// goes back.
void apus_llvm_set_loop_hints(
    LLVMValueRef branch, unsigned lanes, unsigned interleave, unsigned without);

/// Marks a loop, which has hints, for its arithmetic to read elements each time that they are operands
/// as soon as it has become vector code. `branch` is the one that goes back.
void apus_llvm_mark_operands(LLVMValueRef branch);

/// Marks a loop of which no iteration depends on another one by what `body`, its block, reads and
/// writes. `branch` is the one that goes back.
void apus_llvm_mark_independent(LLVMValueRef branch, LLVMValueRef body);

/// Makes vectors that the loops marked so have loaded operands in memory, wherever no store lies
/// between. LLVM must not optimise the module after that.
void apus_llvm_put_operands_in_memory(LLVMModuleRef module);

/// Whether anything but constants that nothing uses refers to a function; forgets such constants.
int apus_llvm_is_used(LLVMValueRef function);

/// Whether a module has loops that go through memory in steps and that multiply at every step.
int apus_llvm_has_strided_loops(LLVMModuleRef module);

/// Whether a module has loops that may load what an iteration before has stored: an innermost loop, not
/// of vector code yet, that stores to and loads from two places of one array.
int apus_llvm_may_forward_stores(LLVMModuleRef module);

/// Whether a block of a module stores two numbers of one type to one array, which may become a vector.
int apus_llvm_has_neighbouring_stores(LLVMModuleRef module);

/// Marks the functions that nothing calls but one place in a function which is seen from outside, for
/// their code to be put there; whether there is no other function with a body.
int apus_llvm_mark_bodies_of_entries(LLVMModuleRef module);

/// What generates object code, again and again: LLVM's passes for a target machine, made once.
typedef struct apus_llvm_generator apus_llvm_generator;

/// Makes one for a machine, which has to live longer; null if the machine cannot generate code.
apus_llvm_generator *apus_llvm_make_generator(LLVMTargetMachineRef machine);
void apus_llvm_dispose_generator(apus_llvm_generator *generator);
/// Generates the object code of a module of this machine's layout.
LLVMMemoryBufferRef apus_llvm_generate(apus_llvm_generator *generator, LLVMModuleRef module);

/// What tells this build of Apus and LLVM from all others: four numbers for the program or library that
/// has our code, four for LLVM's. They are of the identifications that the linker has given them or,
/// where it did not, of all of their code and constants. Returns 0, or 1 if they are not found.
int apus_llvm_identify_compiler(uint64_t identity[8]);

/// Makes the processor of this machine known to LLVM; 0, or 1 when LLVM does not support it.
int apus_llvm_initialize_native_target(void);

#ifdef __cplusplus
}
#endif
#endif
#endif
