/// Large stacks for deep recursion, and the floating-point control of a call.

#include "apus_runtime.h"
#include "fork.h"

#include <pthread.h>
#include <stddef.h>
#include <sys/mman.h>
#include <ucontext.h>

#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

enum { guard_bytes = 64 << 10, kept_limit = 4 };

/// A stack: the guard at its low end, and this head at its high end.
typedef struct stack {
  struct stack *next;
  char *memory;
  /// Of the whole mapping.
  uint64_t size;
} stack;

/// What a context starts with.
typedef struct start {
  void (*body)(void *);
  void *context;
} start;

static pthread_mutex_t kept_lock = PTHREAD_MUTEX_INITIALIZER;
APUS_HELD_WHILE_FORKING(kept_lock, NULL)
static stack *kept;
static int kept_count;

static stack *take_kept(uint64_t size) {
  pthread_mutex_lock(&kept_lock);
  stack **link = &kept;
  while (*link && (*link)->size < size) link = &(*link)->next;
  stack *found = *link;
  if (found) {
    *link = found->next;
    kept_count -= 1;
  }
  pthread_mutex_unlock(&kept_lock);
  return found;
}

static stack *obtain(uint64_t bytes) {
  if (bytes > (uint64_t)PTRDIFF_MAX / 2) return NULL;
  uint64_t size = (bytes + guard_bytes + 2 * 4096) & ~(uint64_t)4095;
  stack *found = take_kept(size);
  if (found) return found;
  char *memory =
      mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED) return NULL;
  if (mprotect(memory, guard_bytes, PROT_NONE) != 0) {
    munmap(memory, size);
    return NULL;
  }
  found = (stack *)(memory + size - 64);
  *found = (stack){.memory = memory, .size = size};
  return found;
}

static void discard(stack *used) {
  pthread_mutex_lock(&kept_lock);
  int keep = kept_count < kept_limit;
  if (keep) {
    used->next = kept;
    kept = used;
    kept_count += 1;
  }
  pthread_mutex_unlock(&kept_lock);
  if (!keep) munmap(used->memory, used->size);
}

/// The first function of a context; `makecontext` hands over ints only.
static void begin(uint32_t high, uint32_t low) {
  start *what = (start *)(uintptr_t)((uint64_t)high << 32 | low);
  what->body(what->context);
}

int32_t apus_run_on_stack(uint64_t bytes, void (*body)(void *), void *context) {
  stack *own = obtain(bytes);
  if (!own) return -1;
  start what = {body, context};
  uint64_t address = (uint64_t)(uintptr_t)&what;
  ucontext_t here, there;
  if (getcontext(&there) != 0) {
    discard(own);
    return -1;
  }
  there.uc_stack.ss_sp = own->memory + guard_bytes;
  there.uc_stack.ss_size = own->size - guard_bytes - 64;
  there.uc_link = &here;
  makecontext(&there, (void (*)(void))begin, 2, (uint32_t)(address >> 32), (uint32_t)address);
  int32_t status = swapcontext(&here, &there) == 0 ? 0 : -1;
  discard(own);
  return status;
}

uint64_t apus_floating_point_begin(void) {
#if defined(__x86_64__)
  uint32_t previous = _mm_getcsr();
  // All exceptions masked, to nearest, subnormals kept; the flags of the past stay.
  uint32_t wanted = (previous & 0x3f) | 0x1f80;
  if (wanted != previous) _mm_setcsr(wanted);
  return previous;
#elif defined(__aarch64__)
  uint64_t previous;
  __asm__ volatile("mrs %0, fpcr" : "=r"(previous));
  if (previous != 0) __asm__ volatile("msr fpcr, %0" : : "r"((uint64_t)0));
  return previous;
#else
  return 0;
#endif
}

void apus_floating_point_end(uint64_t previous) {
#if defined(__x86_64__)
  uint32_t control = (uint32_t)previous & ~0x3fu, now = _mm_getcsr();
  if (control != (now & ~0x3fu)) _mm_setcsr(control | (now & 0x3f));
#elif defined(__aarch64__)
  if (previous != 0) __asm__ volatile("msr fpcr, %0" : : "r"(previous));
#else
  (void)previous;
#endif
}

int32_t apus_run(apus_entry entry, apus_frame *frame) {
  uint64_t previous = apus_floating_point_begin();
  int32_t status = entry(frame);
  apus_floating_point_end(previous);
  return status;
}

/// A call of an entry, and what it returned.
typedef struct deep_call {
  apus_entry entry;
  apus_frame *frame;
  int32_t status;
} deep_call;

static void run_deep(void *context) {
  deep_call *call = context;
  call->status = apus_run(call->entry, call->frame);
}

int32_t apus_run_deep(apus_entry entry, apus_frame *frame, uint64_t stack_bytes) {
  deep_call call = {entry, frame, 0};
  if (apus_run_on_stack(stack_bytes, run_deep, &call) != 0) return apus_fault_memory;
  return call.status;
}
