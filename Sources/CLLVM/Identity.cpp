#include "CLLVM.h"

#include <cstring>
#include <dlfcn.h>
#include <elf.h>
#include <link.h>

namespace {

/// The program or library that has an address, in memory.
struct Object {
  uintptr_t address;
  uint64_t state[4];
  bool is_found;

  /// Works a number in; the four lanes keep the processor busy.
  void mix(size_t lane, uint64_t number) {
    state[lane] = (state[lane] ^ number) * 0x100000001b3u;
    state[lane] ^= state[lane] >> 29;
  }

  void add(const uint8_t *bytes, size_t count) {
    size_t index = 0;
    for (; index + 32 <= count; index += 32)
      for (size_t lane = 0; lane < 4; lane += 1) {
        uint64_t word;
        memcpy(&word, bytes + index + 8 * lane, sizeof word);
        mix(lane, word);
      }
    for (; index < count; index += 1) mix(index & 3, bytes[index]);
    mix(0, count);
  }
};

} // namespace

/// The identification that the linker has given a piece of notes; null if there is none.
static const ElfW(Nhdr) *build_id(const uint8_t *notes, size_t size) {
  while (size >= sizeof(ElfW(Nhdr))) {
    const auto *note = reinterpret_cast<const ElfW(Nhdr) *>(notes);
    const size_t name = (note->n_namesz + 3u) & ~size_t(3), text = (note->n_descsz + 3u) & ~size_t(3);
    const size_t length = sizeof *note + name + text;
    if (length > size) return nullptr;
    if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == 4 && memcmp(note + 1, "GNU", 4) == 0)
      return note;
    notes += length;
    size -= length;
  }
  return nullptr;
}

/// Whether a part of an object holds the address.
static bool holds(const dl_phdr_info *info, uintptr_t address) {
  for (int index = 0; index < info->dlpi_phnum; index += 1) {
    const ElfW(Phdr) &part = info->dlpi_phdr[index];
    const uintptr_t start = info->dlpi_addr + part.p_vaddr;
    if (part.p_type == PT_LOAD && start <= address && address - start < part.p_memsz) return true;
  }
  return false;
}

/// Takes the identification of the object with the address or, if it has none, its code and constants.
static int visit(dl_phdr_info *info, size_t, void *context) {
  auto *object = static_cast<Object *>(context);
  if (!holds(info, object->address)) return 0;
  object->is_found = true;
  for (int index = 0; index < info->dlpi_phnum; index += 1) {
    const ElfW(Phdr) &part = info->dlpi_phdr[index];
    if (part.p_type != PT_NOTE) continue;
    const auto *notes = reinterpret_cast<const uint8_t *>(info->dlpi_addr + part.p_vaddr);
    if (const ElfW(Nhdr) *note = build_id(notes, part.p_memsz)) {
      object->add(reinterpret_cast<const uint8_t *>(note + 1) + 4, note->n_descsz);
      return 1;
    }
  }
  for (int index = 0; index < info->dlpi_phnum; index += 1) {
    const ElfW(Phdr) &part = info->dlpi_phdr[index];
    if (part.p_type == PT_LOAD && (part.p_flags & PF_W) == 0 && (part.p_flags & PF_R) != 0)
      object->add(
          reinterpret_cast<const uint8_t *>(info->dlpi_addr + part.p_vaddr), part.p_filesz);
  }
  return 1;
}

static int identify(const void *address, uint64_t identity[4]) {
  Object object{reinterpret_cast<uintptr_t>(address), {1, 2, 3, 4}, false};
  dl_iterate_phdr(visit, &object);
  memcpy(identity, object.state, sizeof object.state);
  return object.is_found ? 0 : 1;
}

int apus_llvm_identify_compiler(uint64_t identity[8]) {
  // The address of a function of a library can be that of a jump to it.
  const void *llvm = dlsym(RTLD_DEFAULT, "LLVMContextCreate");
  if (llvm == nullptr) llvm = reinterpret_cast<const void *>(&LLVMContextCreate);
  return identify(reinterpret_cast<const void *>(&apus_llvm_identify_compiler), identity) |
         identify(llvm, identity + 4);
}
