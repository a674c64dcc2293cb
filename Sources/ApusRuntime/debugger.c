/// The interface by which GDB, and debuggers that know it, learn of code that was made while the
/// process runs.
///
/// They find `__jit_debug_descriptor` by its name, and stop wherever `__jit_debug_register_code` is
/// called; layout and names are theirs.

#include "apus_debugger.h"
#include "fork.h"

#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/// An object file in the list.
struct jit_code_entry {
  struct jit_code_entry *next_entry;
  struct jit_code_entry *prev_entry;
  const char *symfile_addr;
  uint64_t symfile_size;
};

enum { jit_nothing = 0, jit_register = 1, jit_unregister = 2 };

/// What a debugger reads.
struct jit_descriptor {
  uint32_t version;
  uint32_t action_flag;
  struct jit_code_entry *relevant_entry;
  struct jit_code_entry *first_entry;
};

// Other makers of code in the process, such as LLVM, may have the same two: all share one list.
#define SHARED __attribute__((weak, used, visibility("default")))

extern struct jit_descriptor __jit_debug_descriptor;
void __jit_debug_register_code(void);

SHARED struct jit_descriptor __jit_debug_descriptor = {1, jit_nothing, NULL, NULL};

SHARED __attribute__((noinline)) void __jit_debug_register_code(void) {
  // A debugger has a breakpoint here; the call must stay, and what was written before it.
  __asm__ volatile("" ::: "memory");
}

struct apus_debug_object {
  struct jit_code_entry entry;
  char bytes[];
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
APUS_HELD_WHILE_FORKING(lock, NULL)

/// Tells the debugger what has changed.
static void announce(uint32_t action, struct jit_code_entry *entry) {
  __jit_debug_descriptor.action_flag = action;
  __jit_debug_descriptor.relevant_entry = entry;
  __jit_debug_register_code();
  __jit_debug_descriptor.action_flag = jit_nothing;
  __jit_debug_descriptor.relevant_entry = NULL;
}

apus_debug_object *apus_debugger_add(const void *bytes, uint64_t size) {
  if (size > SIZE_MAX - sizeof(apus_debug_object)) return NULL;
  apus_debug_object *object = malloc(sizeof(apus_debug_object) + (size_t)size);
  if (object == NULL) return NULL;
  memcpy(object->bytes, bytes, (size_t)size);
  struct jit_code_entry *entry = &object->entry;
  entry->symfile_addr = object->bytes;
  entry->symfile_size = size;
  entry->prev_entry = NULL;
  pthread_mutex_lock(&lock);
  entry->next_entry = __jit_debug_descriptor.first_entry;
  if (entry->next_entry != NULL) entry->next_entry->prev_entry = entry;
  __jit_debug_descriptor.first_entry = entry;
  announce(jit_register, entry);
  pthread_mutex_unlock(&lock);
  return object;
}

void apus_debugger_remove(apus_debug_object *object) {
  if (object == NULL) return;
  struct jit_code_entry *entry = &object->entry;
  pthread_mutex_lock(&lock);
  if (entry->prev_entry != NULL) entry->prev_entry->next_entry = entry->next_entry;
  else __jit_debug_descriptor.first_entry = entry->next_entry;
  if (entry->next_entry != NULL) entry->next_entry->prev_entry = entry->prev_entry;
  announce(jit_unregister, entry);
  pthread_mutex_unlock(&lock);
  free(object);
}
