/// The run-time library: what a compiled kernel needs beside itself. Plain C, so that it can be
/// linked into a library compiled ahead of time.
#ifndef APUS_RUNTIME_H
#define APUS_RUNTIME_H

#include <pthread.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// How many sizes of small chunks there are.
enum { apus_size_classes = 28 };

/// Temporary memory of one call, which `apus_frame_begin` prepares.
typedef struct apus_arena {
  /// What is in use, from the youngest to the oldest.
  struct apus_chunk *newest;
  /// Bytes in use at this moment, and how many there may be.
  uint64_t used;
  uint64_t limit;
  /// The most bytes that were in use at once.
  uint64_t peak;
  /// How many allocations there have been.
  uint64_t sequence;
  /// The blocks that small chunks are cut from, and how much of the newest is cut.
  struct apus_block *slabs;
  uint64_t slab_used;
  /// What was freed and waits to be used again.
  struct apus_chunk *free_large_chunks;
  struct apus_chunk *free_chunks[apus_size_classes];
} apus_arena;

/// The one argument of a kernel's entry. Native code knows the offsets of the fields up to
/// `words`; the order is part of the calling convention.
typedef struct apus_frame {
  /// Not zero when the kernel shall stop: `apus_stop_cancelled` or `apus_stop_time`. Written by
  /// other threads and by signal handlers, polled by loops and before calls that may not end.
  volatile uint32_t poll;
  /// After a fault: the index of its site in the module's table; all ones when the host had no
  /// memory for a result.
  uint32_t fault_site;
  /// The depth of calls among recursive functions, and the most that is allowed.
  int64_t depth;
  int64_t depth_limit;
  /// After a fault: the values to show, each in the low bits of a word.
  uint64_t fault_values[4];
  /// Arguments, then results. A scalar takes a word (low bits); an array of rank r takes 1 + 2r:
  /// data, extents, strides in elements, which native code takes to be those of a contiguous
  /// array in row-major order. A returned array is written like an argument; memory for it comes
  /// from `allocate_result`. The final value of an inout array that was not bound anew is the
  /// argument's own data; the data of arguments must stay until all results are written.
  uint64_t *words;
  apus_arena arena;
  /// Memory for an array of the result with index `slot`; NULL if there is none.
  void *(*allocate_result)(void *context, int32_t slot, int32_t rank, const int64_t *extents);
  /// Shows the values of a `print` by the format of a site.
  void (*print)(void *context, uint32_t site, const uint64_t *values);
  void *context;
} apus_frame;

/// What stops a kernel from outside; also the codes of these faults.
enum { apus_stop_time = 12, apus_stop_cancelled = 13 };
/// What stops the interpreter because native code is there to do the call; no fault, and no code that a
/// host sees.
enum { apus_stop_switch = 1 << 16 };
/// What a call returns that has a time limit for which there is no thread; no fault either.
enum { apus_call_unwatched = apus_stop_switch + 1 };
/// The fault codes that the run-time itself gives; the others are the check's own.
enum { apus_fault_recursion = 10, apus_fault_memory = 11 };

/// An entry: zero, or the code of the fault that is described in the frame.
typedef int32_t (*apus_entry)(apus_frame *);

/// Memory of at least `bytes`, aligned to 64, with unspecified contents; NULL when the limit
/// forbids it or the system has none.
void *apus_allocate(apus_frame *frame, uint64_t bytes);
/// Memory of the host's for a result that is made in place, which counts like temporary memory
/// until the call ends.
void *apus_allocate_result(apus_frame *frame, int32_t slot, int32_t rank, const int64_t *extents,
                           uint64_t bytes);
/// The present state of the temporary memory, and going back to one: frees what was allocated
/// since, but for the survivors (starts of storages; any other pointer is ignored).
int64_t apus_mark(apus_frame *frame);
void apus_release(apus_frame *frame, int64_t mark, const void *const *survivors, int64_t count);
/// Prepares a frame, of which the host then sets the words and, where the kernel needs them, the
/// call-backs; and frees what it holds.
void apus_frame_begin(apus_frame *frame, uint64_t memory_limit, int64_t depth_limit);
void apus_frame_end(apus_frame *frame);
/// The bytes that frames of this process hold at this moment, unused parts of blocks included.
uint64_t apus_lent_bytes(void);

/// Memory of whole pages that is given back, and kept for a while in case that it is needed again.
enum { apus_page_pieces = 32 };
typedef struct apus_page_piece {
  void *start;
  uint64_t capacity;
  /// When it was given back, by the system's clock in seconds.
  int64_t time;
} apus_page_piece;
typedef struct apus_page_pool {
  pthread_mutex_t lock;
  /// What is kept, from the oldest to the youngest, and how many bytes it has together.
  apus_page_piece pieces[apus_page_pieces];
  int count;
  uint64_t kept;
} apus_page_pool;

/// What the whole process shares.
apus_page_pool *apus_process_pages(void);
/// Memory in whole pages for a large array of the host's: zero if `zeroed`, else with unspecified
/// contents. Writes the bytes that there are, which `apus_pages_free` needs to know. NULL when the
/// system has none, even after it was given back what is kept.
void *apus_pages_allocate(apus_page_pool *pool, uint64_t bytes, uint64_t *capacity, int zeroed);
/// Gives such memory back.
void apus_pages_free(apus_page_pool *pool, void *start, uint64_t capacity);
/// Gives what is kept back to the system.
void apus_pages_trim(apus_page_pool *pool);

/// Sets the thread's floating-point control to the language's (to nearest, no traps, no flushing of
/// subnormals), returns what it was before, and puts that back.
uint64_t apus_floating_point_begin(void);
void apus_floating_point_end(uint64_t previous);
/// Calls an entry with the language's floating-point control.
int32_t apus_run(apus_entry entry, apus_frame *frame);
/// The same with a frame that is used for this call alone: prepares it, sets its words, runs the
/// entry, and frees what the frame holds. After a fault the frame still describes it.
int32_t apus_call(apus_entry entry, apus_frame *frame, uint64_t *words, uint64_t memory_limit,
                  int64_t depth_limit);
/// Calls an entry as `apus_run` does, on a stack of at least `stack_bytes`; `apus_fault_memory` when there is none.
int32_t apus_run_deep(apus_entry entry, apus_frame *frame, uint64_t stack_bytes);

/// Asks the kernel that runs with this frame to stop. Safe in a signal handler.
void apus_cancel(apus_frame *frame);
/// Asks the interpreter that runs with this frame to stop for native code, unless it was asked to stop
/// for a reason of the host's, which goes before whenever it comes; and takes that back.
void apus_switch(apus_frame *frame);
void apus_switch_end(apus_frame *frame);
/// Stops the kernel that runs with this frame after a time, unless it is ended before. NULL when
/// the watching thread can't be started.
typedef struct apus_deadline apus_deadline;
apus_deadline *apus_deadline_start(apus_frame *frame, uint64_t nanoseconds);
void apus_deadline_end(apus_deadline *deadline);

/// How many forks lie between the process in which the run-time was loaded and this one: what is noted
/// with another number, a thread say, is the parent's.
uint32_t apus_fork_generation(void);
/// A lock for what is done in moments, which is held while the process forks.
pthread_mutex_t *apus_monitor_lock(void);

/// The value of a variable of the environment; NULL if it has none, or if the process has rights that
/// the user who set it has not.
const char *apus_environment(const char *name);

/// Runs `body(context)` in the same thread on a stack of at least `bytes`, below which lies a guard
/// page. Returns 0, or -1 when there is no memory for the stack.
int32_t apus_run_on_stack(uint64_t bytes, void (*body)(void *), void *context);

/// Has a function called when the process ends: where the main thread ends it, before global objects
/// of any library are destroyed; else with the functions of `atexit`, perhaps twice.
void apus_before_exit(void (*function)(void));

/// Code that hardly ever runs, and is compiled when it does.
typedef struct apus_cold_part {
  /// NULL until it is compiled.
  const void *code;
  /// Compiles it; gives its code, or NULL if that fails.
  const void *(*compile)(void *context, int32_t index);
  void *context;
  int64_t index;
} apus_cold_part;

/// The code of such a part; NULL if it cannot be compiled.
const void *apus_cold_code(apus_cold_part *part);

/// The address of a function that computes some lanes of a vector apart; NULL if unknown.
const void *apus_repair_function(const char *name);

/// How many bytes are better written past the cache: what does not fit into half of the largest one
/// will not be found there.
uint64_t apus_streamed_bytes(void);

/// Whether the processor is an x86-64 of level 3: with AVX2, FMA and what came with them.
int apus_processor_is_v3(void);

/// The address of the C library's function of this name (`exp`, `expf`, …); NULL if unknown.
const void *apus_math_function(const char *name);
/// The address of a function that compiled code may need without naming it in the IR: the
/// run-time's own, those of memory, and arithmetic that the processor lacks; NULL if unknown.
const void *apus_support_function(const char *name);

#ifdef __cplusplus
}
#endif
#endif
