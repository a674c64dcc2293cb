/// Memory for large arrays of the host's, in whole pages. What is given back is kept for a while: to
/// get fresh pages from the system takes as long as to write to them several times, so that a program
/// which makes a large array again and again would wait for pages most of the time.

#include "apus_runtime.h"
#include "fork.h"

#include <pthread.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

static const uint64_t page_size = 4096;
static const uint64_t huge_page_size = 2 << 20;
/// From this size on, memory is made of huge pages where the system has them.
static const uint64_t huge_from = 4 << 20;
/// How many bytes are kept at most, and for how many seconds.
static const uint64_t kept_limit = 256 << 20;
static const int64_t seconds_limit = 2;

static apus_page_pool process_pages = {.lock = PTHREAD_MUTEX_INITIALIZER};
APUS_HELD_WHILE_FORKING(process_pages.lock, NULL)

apus_page_pool *apus_process_pages(void) { return &process_pages; }

/// The bytes of pages that hold `bytes`.
static uint64_t capacity_for(uint64_t bytes) {
  uint64_t unit = bytes >= huge_from ? huge_page_size : page_size;
  return (bytes + unit - 1) & ~(unit - 1);
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec;
}

/// Takes the piece at `index` off the list.
static apus_page_piece take(apus_page_pool *pool, int index) {
  apus_page_piece *pieces = pool->pieces, taken = pieces[index];
  pool->count--;
  pool->kept -= taken.capacity;
  memmove(pieces + index, pieces + index + 1, (size_t)(pool->count - index) * sizeof(*pieces));
  return taken;
}

/// Gives the oldest pieces back to the system until there is room for so many bytes more, and those
/// whose time is over.
static void make_room(apus_page_pool *pool, uint64_t bytes, int64_t time) {
  while (pool->count > 0 && (pool->count == apus_page_pieces || pool->kept + bytes > kept_limit ||
                             pool->pieces[0].time + seconds_limit < time)) {
    apus_page_piece oldest = take(pool, 0);
    munmap(oldest.start, oldest.capacity);
  }
}

/// The youngest of the smallest pieces that suffice and are at most a quarter too large; -1 if there
/// is none.
static int best_piece(const apus_page_pool *pool, uint64_t capacity) {
  int best = -1;
  for (int i = 0; i < pool->count; i++) {
    uint64_t found = pool->pieces[i].capacity;
    if (found >= capacity && found - capacity <= capacity / 4 &&
        (best < 0 || found <= pool->pieces[best].capacity))
      best = i;
  }
  return best;
}

/// Fresh pages, which are zero.
static void *map(uint64_t capacity) {
  int flags = MAP_PRIVATE | MAP_ANONYMOUS;
  if (capacity < huge_from) {
    void *start = mmap(NULL, capacity, PROT_READ | PROT_WRITE, flags, -1, 0);
    return start == MAP_FAILED ? NULL : start;
  }
  // As much more as it takes to begin where a huge page can.
  char *start = mmap(NULL, capacity + huge_page_size, PROT_READ | PROT_WRITE, flags, -1, 0);
  if (start == MAP_FAILED) return NULL;
  uint64_t before = -(uintptr_t)start & (huge_page_size - 1);
  if (before > 0) munmap(start, before);
  munmap(start + before + capacity, huge_page_size - before);
#ifdef MADV_HUGEPAGE
  madvise(start + before, capacity, MADV_HUGEPAGE);
#endif
  return start + before;
}

void *apus_pages_allocate(apus_page_pool *pool, uint64_t bytes, uint64_t *capacity, int zeroed) {
  if (bytes == 0 || bytes > (uint64_t)PTRDIFF_MAX / 2) return NULL;
  *capacity = capacity_for(bytes);
  apus_page_piece found = {0};
  pthread_mutex_lock(&pool->lock);
  int index = best_piece(pool, *capacity);
  if (index >= 0) found = take(pool, index);
  pthread_mutex_unlock(&pool->lock);
  if (!found.start) {
    void *start = map(*capacity);
    if (start) return start;
    // What is kept may be what the system lacks.
    apus_pages_trim(pool);
    return map(*capacity);
  }
  *capacity = found.capacity;
  if (zeroed) memset(found.start, 0, bytes);
  return found.start;
}

void apus_pages_free(apus_page_pool *pool, void *start, uint64_t capacity) {
  if (capacity > kept_limit) {
    munmap(start, capacity);
    return;
  }
#ifdef MADV_FREE
  // The system may take the pages when memory is scarce; those it leaves are used again as they are.
  // That is not worth its time for small pages.
  if (capacity >= huge_from) madvise(start, capacity, MADV_FREE);
#endif
  int64_t time = now();
  pthread_mutex_lock(&pool->lock);
  make_room(pool, capacity, time);
  pool->pieces[pool->count++] = (apus_page_piece){start, capacity, time};
  pool->kept += capacity;
  pthread_mutex_unlock(&pool->lock);
}

void apus_pages_trim(apus_page_pool *pool) {
  pthread_mutex_lock(&pool->lock);
  make_room(pool, kept_limit, INT64_MAX);
  pthread_mutex_unlock(&pool->lock);
}
