/// Temporary memory: blocks from the system, kept for the next call when they are not too large.

#include "apus_runtime.h"

#include <pthread.h>
#include <stddef.h>
#include <sys/mman.h>

enum { alignment = 64 };

/// The smallest block, and how many bytes of unused blocks the process keeps.
static const uint64_t smallest_block = 64 << 10;
static const uint64_t kept_bytes_limit = 256 << 20;
/// From this size on, blocks ask for huge pages.
static const uint64_t huge_page_size = 2 << 20;

/// The head of a block; what is allocated from it follows.
typedef struct apus_block {
  struct apus_block *older, *younger;
  /// The bytes that follow the head.
  uint64_t capacity;
  /// What the arena's `used` was when this block became the newest.
  uint64_t start;
} apus_block;

_Static_assert(sizeof(apus_block) <= alignment, "the head fits in front of the first allocation");

static pthread_mutex_t kept_lock = PTHREAD_MUTEX_INITIALIZER;
static apus_block *kept_blocks;
static uint64_t kept_bytes;

/// Takes the first kept block of at least `capacity` bytes that is not larger than four times that.
static apus_block *take_kept_block(uint64_t capacity) {
  pthread_mutex_lock(&kept_lock);
  apus_block **link = &kept_blocks;
  while (*link && ((*link)->capacity < capacity || (*link)->capacity / 4 > capacity))
    link = &(*link)->older;
  apus_block *block = *link;
  if (block) {
    *link = block->older;
    kept_bytes -= block->capacity;
  }
  pthread_mutex_unlock(&kept_lock);
  return block;
}

/// A block with room for `bytes`, whose links are unset; NULL when the system has none.
static apus_block *obtain_block(uint64_t bytes, uint64_t wanted) {
  uint64_t capacity = smallest_block - alignment;
  if (capacity < wanted) capacity = wanted;
  if (capacity < bytes) capacity = bytes;
  apus_block *block = take_kept_block(capacity);
  if (block) return block;
  uint64_t page = capacity >= huge_page_size ? huge_page_size : 4096;
  if (capacity > (uint64_t)PTRDIFF_MAX - alignment - page) return NULL;
  uint64_t size = (capacity + alignment + page - 1) & ~(page - 1);
  void *memory =
      mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED) return NULL;
#ifdef MADV_HUGEPAGE
  if (size >= huge_page_size) madvise(memory, size, MADV_HUGEPAGE);
#endif
  block = memory;
  block->capacity = size - alignment;
  return block;
}

/// Keeps a block for later, or gives it back to the system.
static void discard_block(apus_block *block) {
  pthread_mutex_lock(&kept_lock);
  int keep = block->capacity <= kept_bytes_limit - kept_bytes;
  if (keep) {
    block->older = kept_blocks;
    kept_blocks = block;
    kept_bytes += block->capacity;
  }
  pthread_mutex_unlock(&kept_lock);
  if (!keep) munmap(block, block->capacity + alignment);
}

/// Makes a block with room for `bytes` the newest one: the next that waits, or another in its place.
static apus_block *advance(apus_arena *arena, uint64_t bytes) {
  apus_block *newest = arena->newest;
  apus_block *next = newest ? newest->younger : NULL;
  if (!next || next->capacity < bytes) {
    // Room to spare, so that a size that grows slowly does not need a new block each time.
    uint64_t wanted = bytes + bytes / 4;
    if (newest && wanted < 2 * newest->capacity)
      wanted = 2 * newest->capacity < huge_page_size ? 2 * newest->capacity : huge_page_size;
    apus_block *block = obtain_block(bytes, wanted);
    if (!block) return NULL;
    block->older = newest;
    block->younger = next ? next->younger : NULL;
    if (newest) newest->younger = block;
    if (block->younger) block->younger->older = block;
    if (next) discard_block(next);
    next = block;
  }
  next->start = arena->used;
  arena->newest = next;
  return next;
}

void *apus_allocate(apus_frame *frame, uint64_t bytes) {
  static char empty[alignment] __attribute__((aligned(alignment)));
  apus_arena *arena = &frame->arena;
  if (bytes == 0) return empty;
  if (bytes > (uint64_t)PTRDIFF_MAX) return NULL;
  bytes = (bytes + alignment - 1) & ~(uint64_t)(alignment - 1);
  if (bytes > arena->limit - arena->used) return NULL;
  apus_block *block = arena->newest;
  if (!block || bytes > block->capacity - (arena->used - block->start)) {
    block = advance(arena, bytes);
    if (!block) return NULL;
  }
  void *memory = (char *)block + alignment + (arena->used - block->start);
  arena->used += bytes;
  return memory;
}

int64_t apus_mark(apus_frame *frame) { return (int64_t)frame->arena.used; }

void apus_release(apus_frame *frame, int64_t mark) {
  apus_arena *arena = &frame->arena;
  arena->used = (uint64_t)mark;
  while (arena->newest && arena->newest->older && arena->newest->start >= arena->used)
    arena->newest = arena->newest->older;
}

void apus_frame_begin(apus_frame *frame, uint64_t memory_limit, int64_t depth_limit) {
  frame->poll = 0;
  frame->depth = 0;
  frame->depth_limit = depth_limit;
  frame->arena = (apus_arena){.newest = NULL, .used = 0, .limit = memory_limit};
}

void apus_frame_end(apus_frame *frame) {
  apus_block *block = frame->arena.newest;
  while (block && block->younger) block = block->younger;
  while (block) {
    apus_block *older = block->older;
    discard_block(block);
    block = older;
  }
  frame->arena.newest = NULL;
  frame->arena.used = 0;
}
