#include "CLLVM.h"

#include <llvm/ADT/SmallVector.h>
#include <llvm/IR/LegacyPassManager.h>
#include <llvm/IR/Module.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/raw_ostream.h>
#include <llvm/Target/TargetMachine.h>

using namespace llvm;

/// LLVM makes its hundred passes anew for each module, and finds out which need what; that is a
/// tenth of the time that generating code for a small kernel takes.
struct apus_llvm_generator {
  SmallVector<char, 0> bytes;
  raw_svector_ostream stream{bytes};
  legacy::PassManager passes;
};

apus_llvm_generator *apus_llvm_make_generator(LLVMTargetMachineRef reference) {
  auto *machine = reinterpret_cast<TargetMachine *>(reference);
  auto *generator = new apus_llvm_generator;
  if (!machine->addPassesToEmitFile(
          generator->passes, generator->stream, nullptr, CGFT_ObjectFile))
    return generator;
  delete generator;
  return nullptr;
}

void apus_llvm_dispose_generator(apus_llvm_generator *generator) { delete generator; }

LLVMMemoryBufferRef apus_llvm_generate(apus_llvm_generator *generator, LLVMModuleRef module) {
  generator->bytes.clear();
  generator->passes.run(*unwrap(module));
  return wrap(
      MemoryBuffer::getMemBufferCopy(StringRef(generator->bytes.data(), generator->bytes.size()))
          .release());
}
