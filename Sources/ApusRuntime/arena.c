/// Temporary memory: every allocation is a chunk on a list in order of age, so that going back to a
/// mark frees what is younger, but for what survives. Small chunks are cut from slabs and reused by
/// size; large ones are blocks of their own. Blocks are kept for later calls when they are not too
/// large.

#include "apus_runtime.h"
#include "fork.h"

#include <pthread.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>

enum { alignment = 64 };

/// The smallest block, and how many bytes of unused blocks the process keeps.
static const uint64_t smallest_block = 64 << 10;
static const uint64_t kept_bytes_limit = 256 << 20;
/// From this size on, blocks ask for huge pages.
static const uint64_t huge_page_size = 2 << 20;
/// The memory of a large chunk begins with a page, like that of the host's arrays: where offsets
/// within a page differ a little, processors take a load for one of what was just stored elsewhere.
enum { page = 4096 };
/// Up to this size, chunks are cut from slabs.
static const uint64_t largest_small_chunk = 16 << 10;

/// The head of a block; what is allocated from it follows.
typedef struct apus_block {
  struct apus_block *older;
  /// The bytes that follow the head.
  uint64_t capacity;
} apus_block;

/// The head of a chunk; its memory follows.
typedef struct apus_chunk {
  /// The next older chunk in use, or the next free one of its size.
  struct apus_chunk *older;
  /// How many chunks had been allocated before it.
  uint64_t sequence;
  /// The bytes that follow the head.
  uint64_t capacity;
  /// The bytes that were asked for, which count against the limit.
  uint64_t bytes;
} apus_chunk;

_Static_assert(sizeof(apus_block) <= alignment, "the head fits in front of the first chunk");
_Static_assert(sizeof(apus_chunk) <= alignment, "the head fits in front of the memory");

static pthread_mutex_t kept_lock = PTHREAD_MUTEX_INITIALIZER;
APUS_HELD_WHILE_FORKING(kept_lock, NULL)
static apus_block *kept_blocks;
static uint64_t kept_bytes;
/// The bytes of the blocks that frames have at this moment.
static uint64_t lent_bytes;

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
    lent_bytes += block->capacity;
  }
  pthread_mutex_unlock(&kept_lock);
  return block;
}

/// A block with room for `bytes`, whose link is unset; NULL when the system has none.
static apus_block *obtain_block(uint64_t bytes) {
  uint64_t capacity = smallest_block - alignment;
  if (capacity < bytes) capacity = bytes;
  apus_block *block = take_kept_block(capacity);
  if (block) return block;
  uint64_t unit = capacity >= huge_page_size ? huge_page_size : page;
  if (capacity > (uint64_t)PTRDIFF_MAX - alignment - unit) return NULL;
  uint64_t size = (capacity + alignment + unit - 1) & ~(unit - 1);
  void *memory =
      mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED) return NULL;
#ifdef MADV_HUGEPAGE
  if (size >= huge_page_size) madvise(memory, size, MADV_HUGEPAGE);
#endif
  block = memory;
  block->capacity = size - alignment;
  pthread_mutex_lock(&kept_lock);
  lent_bytes += block->capacity;
  pthread_mutex_unlock(&kept_lock);
  return block;
}

/// Keeps a block for later, or gives it back to the system.
static void discard_block(apus_block *block) {
  pthread_mutex_lock(&kept_lock);
  int keep = block->capacity <= kept_bytes_limit - kept_bytes;
  lent_bytes -= block->capacity;
  if (keep) {
    block->older = kept_blocks;
    kept_blocks = block;
    kept_bytes += block->capacity;
  }
  pthread_mutex_unlock(&kept_lock);
  if (!keep) munmap(block, block->capacity + alignment);
}

/// The size class of a small chunk: four for each doubling. Writes the capacity of its chunks.
static unsigned size_class(uint64_t bytes, uint64_t *capacity) {
  unsigned class = 0;
  uint64_t size = alignment, step = alignment;
  while (size < bytes) {
    size += step;
    class++;
    if (size == 8 * step) step *= 2;
  }
  *capacity = size;
  return class;
}

_Static_assert(apus_size_classes >= 28, "there is a list for every class of small chunks");

/// A small chunk: a free one of its class, or one cut from the newest slab.
static apus_chunk *obtain_small_chunk(apus_arena *arena, uint64_t bytes) {
  uint64_t capacity;
  unsigned class = size_class(bytes, &capacity);
  // Without a slab there are no small chunks, and the lists of free ones are not set.
  if (!arena->slabs) memset(arena->free_chunks, 0, sizeof arena->free_chunks);
  apus_chunk *chunk = arena->free_chunks[class];
  if (chunk) {
    arena->free_chunks[class] = chunk->older;
    return chunk;
  }
  uint64_t needed = capacity + alignment;
  if (!arena->slabs || arena->slabs->capacity - arena->slab_used < needed) {
    apus_block *slab = obtain_block(needed);
    if (!slab) return NULL;
    slab->older = arena->slabs;
    arena->slabs = slab;
    arena->slab_used = 0;
  }
  chunk = (apus_chunk *)((char *)arena->slabs + alignment + arena->slab_used);
  arena->slab_used += needed;
  chunk->capacity = capacity;
  return chunk;
}

/// A chunk that is a block of its own: the first free one that is not much too large, or a new one.
static apus_chunk *obtain_large_chunk(apus_arena *arena, uint64_t bytes) {
  apus_chunk **link = &arena->free_large_chunks;
  while (*link && ((*link)->capacity < bytes || (*link)->capacity / 2 > bytes))
    link = &(*link)->older;
  apus_chunk *chunk = *link;
  if (chunk) {
    *link = chunk->older;
    return chunk;
  }
  apus_block *block = obtain_block(bytes + page - alignment);
  if (!block) return NULL;
  chunk = (apus_chunk *)((char *)block + page - alignment);
  chunk->capacity = block->capacity - (page - alignment);
  return chunk;
}

static int is_small(const apus_chunk *chunk) { return chunk->capacity <= largest_small_chunk; }

void *apus_allocate(apus_frame *frame, uint64_t bytes) {
  static char empty[alignment] __attribute__((aligned(alignment)));
  apus_arena *arena = &frame->arena;
  if (bytes == 0) return empty;
  if (bytes > (uint64_t)PTRDIFF_MAX / 2 || bytes > arena->limit - arena->used) return NULL;
  apus_chunk *chunk = bytes <= largest_small_chunk ? obtain_small_chunk(arena, bytes)
                                                   : obtain_large_chunk(arena, bytes);
  if (!chunk) return NULL;
  chunk->older = arena->newest;
  chunk->sequence = arena->sequence++;
  arena->newest = chunk;
  chunk->bytes = bytes;
  arena->used += bytes;
  if (arena->used > arena->peak) arena->peak = arena->used;
  return (char *)chunk + alignment;
}

void *apus_allocate_result(apus_frame *frame, int32_t slot, int32_t rank, const int64_t *extents,
                           uint64_t bytes) {
  apus_arena *arena = &frame->arena;
  if (bytes > (uint64_t)PTRDIFF_MAX / 2 || bytes > arena->limit - arena->used) return NULL;
  void *memory = frame->allocate_result(frame->context, slot, rank, extents);
  if (!memory) return NULL;
  arena->used += bytes;
  if (arena->used > arena->peak) arena->peak = arena->used;
  return memory;
}

int64_t apus_mark(apus_frame *frame) { return (int64_t)frame->arena.sequence; }

/// Puts a chunk on the list of free ones.
static void free_chunk(apus_arena *arena, apus_chunk *chunk) {
  uint64_t capacity;
  apus_chunk **list = is_small(chunk)
                            ? &arena->free_chunks[size_class(chunk->capacity, &capacity)]
                            : &arena->free_large_chunks;
  chunk->older = *list;
  *list = chunk;
  arena->used -= chunk->bytes;
}

void apus_release(apus_frame *frame, int64_t mark, const void *const *survivors, int64_t count) {
  apus_arena *arena = &frame->arena;
  apus_chunk **link = &arena->newest;
  while (*link && (*link)->sequence >= (uint64_t)mark) {
    apus_chunk *chunk = *link;
    int survives = 0;
    for (int64_t i = 0; i < count; i++) survives |= survivors[i] == (char *)chunk + alignment;
    if (survives) {
      link = &chunk->older;
    } else {
      *link = chunk->older;
      free_chunk(arena, chunk);
    }
  }
}

void apus_frame_begin(apus_frame *frame, uint64_t memory_limit, int64_t depth_limit) {
  frame->poll = 0;
  frame->depth = 0;
  frame->depth_limit = depth_limit;
  apus_arena *arena = &frame->arena;
  arena->newest = NULL;
  arena->used = 0;
  arena->limit = memory_limit;
  arena->peak = 0;
  arena->sequence = 0;
  arena->slabs = NULL;
  arena->free_large_chunks = NULL;
}

/// Gives back the blocks of a list of large chunks; passes over small ones.
static void discard_large_chunks(apus_chunk *chunk) {
  while (chunk) {
    apus_chunk *older = chunk->older;
    if (!is_small(chunk)) discard_block((apus_block *)((char *)chunk + alignment - page));
    chunk = older;
  }
}

void apus_frame_end(apus_frame *frame) {
  apus_arena *arena = &frame->arena;
  discard_large_chunks(arena->newest);
  discard_large_chunks(arena->free_large_chunks);
  while (arena->slabs) {
    apus_block *older = arena->slabs->older;
    discard_block(arena->slabs);
    arena->slabs = older;
  }
  arena->newest = NULL;
  arena->free_large_chunks = NULL;
  arena->used = 0;
}

int32_t apus_call(apus_entry entry, apus_frame *frame, uint64_t *words, uint64_t memory_limit,
                  int64_t depth_limit) {
  apus_frame_begin(frame, memory_limit, depth_limit);
  frame->words = words;
  int32_t status = apus_run(entry, frame);
  apus_frame_end(frame);
  return status;
}

uint64_t apus_lent_bytes(void) {
  pthread_mutex_lock(&kept_lock);
  uint64_t bytes = lent_bytes;
  pthread_mutex_unlock(&kept_lock);
  return bytes;
}
