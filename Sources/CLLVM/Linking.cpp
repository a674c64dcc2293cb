#include "CLLVM.h"

#include <llvm/ExecutionEngine/Orc/RTDyldObjectLinkingLayer.h>
#include <llvm/ExecutionEngine/RTDyldMemoryManager.h>
#include <llvm/Support/Memory.h>
#include <llvm/Support/Process.h>

using namespace llvm;

/// The memory of one object file: its code, then its constants, then what is written, in one piece.
///
/// Code may address what is less than two gigabytes away in a short form; LLVM's own manager takes
/// each section from wherever there is room.
class PieceOfMemory final : public RTDyldMemoryManager {
public:
  ~PieceOfMemory() override {
    deregisterEHFrames();
    if (memory.base() != nullptr) sys::Memory::releaseMappedMemory(memory);
  }

  bool needsToReserveAllocationSpace() override { return true; }

  void reserveAllocationSpace(
      uintptr_t codeSize, uint32_t codeAlignment, uintptr_t constantsSize,
      uint32_t constantsAlignment, uintptr_t dataSize, uint32_t dataAlignment) override {
    const size_t page = sys::Process::getPageSizeEstimate();
    const uintptr_t sizes[] = {codeSize + codeAlignment, constantsSize + constantsAlignment,
                               dataSize + dataAlignment};
    size_t total = 0;
    for (uintptr_t size : sizes) total += alignTo(size, page);
    std::error_code error;
    memory = sys::Memory::allocateMappedMemory(
        total, nullptr, sys::Memory::MF_READ | sys::Memory::MF_WRITE, error);
    if (error) return;
    auto *start = static_cast<uint8_t *>(memory.base());
    for (int part = 0; part < 3; part += 1) {
      parts[part] = {start, start, start + alignTo(sizes[part], page)};
      start = parts[part].end;
    }
  }

  uint8_t *allocateCodeSection(uintptr_t size, unsigned alignment, unsigned, StringRef) override {
    return take(parts[0], size, alignment);
  }

  uint8_t *allocateDataSection(
      uintptr_t size, unsigned alignment, unsigned, StringRef, bool isReadOnly) override {
    return take(parts[isReadOnly ? 1 : 2], size, alignment);
  }

  bool finalizeMemory(std::string *message) override {
    return protect(parts[0], sys::Memory::MF_READ | sys::Memory::MF_EXEC, message) ||
           protect(parts[1], sys::Memory::MF_READ, message);
  }

private:
  struct Part {
    uint8_t *start = nullptr;
    uint8_t *next = nullptr;
    uint8_t *end = nullptr;
  };

  sys::MemoryBlock memory;
  Part parts[3];

  /// The next bytes of a part; null if there is no room.
  static uint8_t *take(Part &part, uintptr_t size, unsigned alignment) {
    if (part.start == nullptr) return nullptr;
    const uintptr_t place = alignTo(reinterpret_cast<uintptr_t>(part.next), alignment ? alignment : 16);
    if (place + size > reinterpret_cast<uintptr_t>(part.end)) return nullptr;
    part.next = reinterpret_cast<uint8_t *>(place + size);
    return reinterpret_cast<uint8_t *>(place);
  }

  /// Sets what may be done with a part; true, with a message, if that fails.
  static bool protect(const Part &part, unsigned flags, std::string *message) {
    if (part.start == part.end) return false;
    const sys::MemoryBlock block(part.start, static_cast<size_t>(part.end - part.start));
    const std::error_code error = sys::Memory::protectMappedMemory(block, flags);
    if (error && message != nullptr) *message = error.message();
    if (!error && (flags & sys::Memory::MF_EXEC) != 0)
      sys::Memory::InvalidateInstructionCache(part.start, block.allocatedSize());
    return static_cast<bool>(error);
  }
};

LLVMOrcObjectLayerRef apus_llvm_make_linking_layer(
    void *, LLVMOrcExecutionSessionRef session, const char *) {
  auto *execution = reinterpret_cast<orc::ExecutionSession *>(session);
  orc::ObjectLayer *layer = new orc::RTDyldObjectLinkingLayer(
      *execution, [] { return std::make_unique<PieceOfMemory>(); });
  return reinterpret_cast<LLVMOrcObjectLayerRef>(layer);
}
