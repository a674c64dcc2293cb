/// Calls of kernels from C: arguments are checked and, where they are not contiguous, copied; the
/// kernel runs; results go where the caller wants them; what went wrong is said.

#include "apus_library.h"

#include <stdlib.h>
#include <string.h>

/// What a call has at hand.
typedef struct call {
  const apus_library_kernel *kernel;
  const apus_library_code *code;
  apus_library_array *arrays;
  /// Why the kernel was stopped by what makes memory for results; zero if it was not.
  int32_t stopped;
  /// The array that is to blame.
  int32_t blamed;
  uint64_t memory_limit;
  int64_t depth_limit;
  uint64_t nanoseconds;
} call;

// MARK: Errors

enum { message_size = 4096 };

/// Begins a message with its place.
static void begin_message(apus_text *text, const char *file, int32_t line, int32_t column) {
  apus_text_put_string(text, file);
  apus_text_put(text, ":", 1);
  apus_text_put_int64(text, line);
  apus_text_put(text, ":", 1);
  apus_text_put_int64(text, column);
  apus_text_put_string(text, ": error: ");
}

/// Writes a shape as Swift shows a tuple.
static void put_shape(apus_text *text, int rank, const int64_t *extents) {
  apus_text_put(text, "(", 1);
  for (int axis = 0; axis < rank; axis++) {
    if (axis > 0) apus_text_put_string(text, ", ");
    apus_text_put_int64(text, extents[axis]);
  }
  apus_text_put(text, ")", 1);
}

/// Reports a mistake in a call: `before`, the name of a parameter, `after`, and a shape if there is
/// one.
static int32_t mistake(const apus_library_kernel *kernel, int32_t status, const char *before,
                       const char *name, const char *after, int rank, const int64_t *extents) {
  char buffer[message_size];
  apus_text text = {.start = buffer, .capacity = sizeof buffer - 1};
  begin_message(&text, kernel->file, kernel->line, kernel->column);
  apus_text_put_string(&text, before);
  apus_text_put_string(&text, name);
  apus_text_put_string(&text, after);
  if (extents) put_shape(&text, rank, extents);
  buffer[text.count] = 0;
  apus_error_set(kernel->line, kernel->file, kernel->name, buffer);
  return status;
}

int32_t apus_library_null(const apus_library_kernel *kernel, const char *name) {
  return mistake(kernel, apus_status_null, "'", name, "' is NULL", 0, NULL);
}

/// Reports a mistake in an array.
static int32_t array_mistake(
    const call *call, int index, int32_t status, const char *what, const int64_t *extents) {
  const apus_library_array_type *type = &call->kernel->arrays[index];
  return mistake(call->kernel, status, "'", type->name, what, type->rank, extents);
}

/// What a fault says that comes from a limit; 0 for other faults.
static int put_limit(apus_text *text, const call *call, int32_t status) {
  switch (status) {
  case apus_fault_recursion:
    apus_text_put_string(text, "recursion too deep: more than ");
    apus_text_put_int64(text, call->depth_limit);
    apus_text_put_string(text, " calls");
    return 1;
  case apus_fault_memory:
    apus_text_put_string(text, "memory limit of ");
    apus_text_put_uint64(text, call->memory_limit);
    apus_text_put_string(text, " bytes exceeded");
    return 1;
  case apus_stop_time:
    apus_text_put_string(text, "time limit of ");
    if (call->nanoseconds % 1000000000 == 0)
      apus_text_put_uint64(text, call->nanoseconds / 1000000000);
    else
      apus_text_put_double(text, (double)call->nanoseconds / 1e9);
    apus_text_put_string(text, " s exceeded");
    return 1;
  case apus_stop_cancelled:
    apus_text_put_string(text, "cancelled");
    return 1;
  default: return 0;
  }
}

/// Reports the fault that a frame describes.
static void report_fault(const call *call, int32_t status, const apus_frame *frame) {
  const apus_library_kernel *kernel = call->kernel;
  // A result for which there is no memory has no place but the function's own.
  apus_library_site site = {"", "", kernel->name, kernel->file, kernel->line, kernel->column};
  if (frame->fault_site < call->code->site_count && call->code->sites[frame->fault_site].format)
    site = call->code->sites[frame->fault_site];
  char buffer[message_size];
  apus_text text = {.start = buffer, .capacity = sizeof buffer - 1};
  // A program that flushes subnormal numbers would not see those that are to be shown.
  const uint64_t control = apus_floating_point_begin();
  begin_message(&text, site.file, site.line, site.column);
  if (!put_limit(&text, call, status))
    apus_text_put_message(&text, site.format, site.types, frame->fault_values);
  apus_floating_point_end(control);
  buffer[text.count] = 0;
  apus_error_set(site.line, site.file, site.function, buffer);
}

// MARK: Levels

#if defined(__x86_64__)
#include <cpuid.h>

int32_t apus_library_processor_level(void) {
  const unsigned second = bit_SSE3 | bit_SSSE3 | bit_CMPXCHG16B | bit_SSE4_1 | bit_SSE4_2 | bit_POPCNT;
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || (c & second) != second) return 0;
  if (!apus_processor_is_v3()) return 2;
  const unsigned fourth = bit_AVX512F | bit_AVX512BW | bit_AVX512CD | bit_AVX512DQ | bit_AVX512VL;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || (b & fourth) != fourth) return 3;
  // Whether the system saves all of the registers.
  unsigned low, high;
  __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return (low & 0xe6) == 0xe6 ? 4 : 3;
}
#else
int32_t apus_library_processor_level(void) { return 0; }
#endif

/// The level that the environment asks for if the processor has it, else the best one.
static int32_t choose_level(apus_library *library) {
  const int32_t has = apus_library_processor_level();
  const char *wanted = apus_environment("APUS_CPU");
  int32_t chosen = -1;
  for (int32_t i = 0; i < library->level_count; i++) {
    if (library->levels[i].needs > has) continue;
    chosen = i;
    if (wanted && strcmp(wanted, library->levels[i].name) == 0) break;
  }
  __atomic_store_n(&library->chosen, chosen < 0 ? -1 : chosen + 1, __ATOMIC_RELAXED);
  return chosen;
}

int32_t apus_library_level_in_use(apus_library *library) {
  const int32_t chosen = __atomic_load_n(&library->chosen, __ATOMIC_RELAXED);
  if (chosen > 0) return chosen - 1;
  return chosen < 0 ? -1 : choose_level(library);
}

const char *apus_library_processor(apus_library *library) {
  const int32_t level = apus_library_level_in_use(library);
  return level < 0 ? "" : library->levels[level].name;
}

void apus_library_set_limits(
    apus_library *library, uint64_t memory_bytes, int64_t recursion_depth, uint64_t nanoseconds) {
  if (memory_bytes == 0) memory_bytes = APUS_USUAL_MEMORY_LIMIT;
  if (recursion_depth <= 0) recursion_depth = apus_usual_depth_limit;
  __atomic_store_n(&library->memory_limit, memory_bytes, __ATOMIC_RELAXED);
  __atomic_store_n(&library->depth_limit, recursion_depth, __ATOMIC_RELAXED);
  __atomic_store_n(&library->nanoseconds, nanoseconds, __ATOMIC_RELAXED);
}

// MARK: Shapes

/// The number of elements and bytes of an array; 0 if an extent is negative or they are too many.
static int measure(const apus_library_array_type *type, const int64_t *extents, uint64_t *count,
                   uint64_t *bytes) {
  // Axes beside one of extent zero count too, so that no stride overflows.
  uint64_t all = type->element_size;
  int is_empty = 0;
  for (int axis = 0; axis < type->rank; axis++) {
    if (extents[axis] < 0) return 0;
    if (extents[axis] == 0)
      is_empty = 1;
    else if (__builtin_mul_overflow(all, (uint64_t)extents[axis], &all) ||
             all > (uint64_t)PTRDIFF_MAX / 2)
      return 0;
  }
  *bytes = is_empty ? 0 : all;
  *count = *bytes >> __builtin_ctz(type->element_size);
  return 1;
}

/// Whether a place suits the numbers of an array; their size is a power of two.
static int is_aligned(const void *data, const apus_library_array_type *type) {
  return ((uintptr_t)data & (type->number_size - 1u)) == 0;
}

/// Whether elements lie one behind the other, in row-major order.
static int is_contiguous(const apus_library_array_type *type, const apus_library_array *array) {
  if (!array->strides || array->count == 0) return 1;
  int64_t expected = 1;
  for (int axis = type->rank - 1; axis >= 0; axis--) {
    if (array->extents[axis] == 1) continue;
    if (array->strides[axis] != expected) return 0;
    expected *= array->extents[axis];
  }
  return 1;
}

/// The bytes that an array of the caller's covers, from `low` up to `high`, and the greatest step
/// that reaches all elements from the first. 0 if it does not fit into memory.
typedef struct extent {
  uintptr_t low, high;
  uint64_t step;
} extent;

static uint64_t common_divisor(uint64_t a, uint64_t b) {
  while (b != 0) {
    const uint64_t rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

static int cover(
    const apus_library_array_type *type, const apus_library_array *array, extent *extent) {
  extent->low = (uintptr_t)array->data;
  extent->high = extent->low + array->bytes;
  extent->step = array->count > 1 ? type->element_size : 0;
  if (!array->strides || array->count == 0) return 1;
  extent->high = extent->low + type->element_size;
  extent->step = 0;
  for (int axis = 0; axis < type->rank; axis++) {
    if (array->extents[axis] == 1) continue;
    int64_t stride, distance;
    if (__builtin_mul_overflow(array->strides[axis], (int64_t)type->element_size, &stride) ||
        __builtin_mul_overflow(stride, array->extents[axis] - 1, &distance))
      return 0;
    const uint64_t size = distance < 0 ? 0 - (uint64_t)distance : (uint64_t)distance;
    if (distance < 0) {
      if (size > extent->low) return 0;
      extent->low -= size;
    } else if (__builtin_add_overflow(extent->high, size, &extent->high)) {
      return 0;
    }
    extent->step = common_divisor(stride < 0 ? 0 - (uint64_t)stride : (uint64_t)stride, extent->step);
  }
  return 1;
}

/// Whether two arrays have bytes in common. Columns of a matrix lie between one another and have
/// none.
static int overlap(const extent *a, uint64_t a_size, const extent *b, uint64_t b_size) {
  if (a->high <= b->low || b->high <= a->low) return 0;
  const uint64_t step = common_divisor(a->step, b->step);
  if (step == 0) return 1;
  const uint64_t distance = a->low >= b->low ? (a->low - b->low) % step
                                             : (step - (b->low - a->low) % step) % step;
  return distance < b_size || distance + a_size > step;
}

/// Whether elements of an array surely lie apart from one another: along each axis, further than the
/// axes with smaller strides reach.
static int is_disjoint(const apus_library_array_type *type, const apus_library_array *array) {
  if (!array->strides || array->count <= 1) return 1;
  uint64_t reach = 1, last = 0;
  for (int round = 0; round < type->rank; round++) {
    // The next greater stride; of equal ones, none can be right.
    uint64_t least = UINT64_MAX;
    int64_t extent = 1;
    int equal = 0;
    for (int axis = 0; axis < type->rank; axis++) {
      if (array->extents[axis] == 1) continue;
      const int64_t stride = array->strides[axis];
      const uint64_t size = stride < 0 ? 0 - (uint64_t)stride : (uint64_t)stride;
      if (round > 0 && size <= last) continue;
      if (size == least) equal = 1;
      if (size < least) {
        least = size;
        extent = array->extents[axis];
        equal = 0;
      }
    }
    if (least == UINT64_MAX) return 1;
    if (equal || least < reach) return 0;
    last = least;
    reach += least * (uint64_t)(extent - 1);
  }
  return 1;
}

// MARK: Copies

/// Copies `count` elements of a fixed size between places with strides in bytes.
static void copy_line(char *to, int64_t to_stride, const char *from, int64_t from_stride,
                      int64_t count, int size) {
#define LINE(bytes)                                   \
  case bytes:                                         \
    for (int64_t i = 0; i < count; i++)               \
      memcpy(to + i * to_stride, from + i * from_stride, bytes); \
    break
  switch (size) {
    LINE(1);
    LINE(2);
    LINE(4);
    LINE(8);
    LINE(16);
  default: break;
  }
#undef LINE
}

/// Copies all elements, which there are, between the caller's places and contiguous memory.
static void copy_elements(
    const apus_library_array_type *type, const apus_library_array *array, int is_back) {
  const int last = type->rank - 1;
  const int64_t size = type->element_size;
  int64_t index[8] = {0};
  char *own = array->own, *data = array->data;
  for (;;) {
    int64_t offset = 0;
    for (int axis = 0; axis < last; axis++) offset += index[axis] * array->strides[axis];
    char *line = data + offset * size;
    const int64_t stride = array->strides[last] * size, count = array->extents[last];
    if (is_back)
      copy_line(line, stride, own, size, count, (int)size);
    else
      copy_line(own, size, line, stride, count, (int)size);
    own += count * size;
    int axis = last - 1;
    for (; axis >= 0; axis--) {
      index[axis] += 1;
      if (index[axis] < array->extents[axis]) break;
      index[axis] = 0;
    }
    if (axis < 0) return;
  }
}

/// Memory that `apus_free` takes; never NULL for no bytes.
static void *obtain(uint64_t bytes) {
  void *memory = NULL;
  return posix_memalign(&memory, 64, bytes ? bytes : 1) == 0 ? memory : NULL;
}

// MARK: Arguments

/// What the kernel gets for an array without elements.
static _Alignas(64) char nothing[64];

/// Writes the words of an array: where it begins, extents, strides; complex numbers are pairs along
/// one more axis.
static void write_words(
    const apus_library_array_type *type, const apus_library_array *array, uint64_t *words) {
  const int is_complex = type->element_size != type->number_size;
  const int rank = type->rank + is_complex;
  void *data = array->own ? array->own : array->count ? array->data : nothing;
  words[0] = (uint64_t)(uintptr_t)data;
  uint64_t stride = 1;
  for (int axis = rank - 1; axis >= 0; axis--) {
    const uint64_t extent = axis < type->rank ? (uint64_t)array->extents[axis] : 2;
    words[1 + axis] = extent;
    words[1 + rank + axis] = stride;
    stride *= extent;
  }
}

/// Checks an argument, makes it contiguous, and writes its words.
static int32_t take_argument(const call *call, int index, uint64_t *words) {
  const apus_library_array_type *type = &call->kernel->arrays[index];
  apus_library_array *array = &call->arrays[index];
  if (!array->extents) return array_mistake(call, index, apus_status_null, "' has no extents", NULL);
  if (!measure(type, array->extents, &array->count, &array->bytes))
    return array_mistake(
        call, index, apus_status_extent, "' cannot have the shape ", array->extents);
  if (array->count == 0) array->strides = NULL;
  if (array->count > 0 && !array->data)
    return array_mistake(call, index, apus_status_null, "' is NULL, with the shape ", array->extents);
  if (array->count > 0 && !is_aligned(array->data, type))
    return array_mistake(
        call, index, apus_status_alignment, "' does not begin where numbers of its type can", NULL);
  if (!is_contiguous(type, array)) {
    extent extent;
    if (!cover(type, array, &extent))
      return array_mistake(
          call, index, apus_status_extent, "' has strides that are too large for the shape ",
          array->extents);
    if (type->direction != apus_array_in && !is_disjoint(type, array))
      return array_mistake(
          call, index, apus_status_overlap, "' has elements that overlap one another", NULL);
    array->own = obtain(array->bytes);
    if (!array->own)
      return array_mistake(
          call, index, apus_status_out_of_memory, "' needs a copy, for which there is no memory",
          NULL);
    copy_elements(type, array, 0);
  } else {
    array->strides = NULL;
  }
  write_words(type, array, words + type->argument);
  return 0;
}

/// Checks the place of a result.
static int32_t take_result(const call *call, int index) {
  const apus_library_array_type *type = &call->kernel->arrays[index];
  apus_library_array *array = &call->arrays[index];
  if (!array->result || !array->result_extents)
    return array_mistake(call, index, apus_status_null, "' has no place for its elements or shape", NULL);
  array->data = *array->result;
  if (!array->data) return 0;
  if (!measure(type, array->result_extents, &array->count, &array->bytes))
    return array_mistake(
        call, index, apus_status_extent, "' cannot have the shape ", array->result_extents);
  if (array->count > 0 && !is_aligned(array->data, type))
    return array_mistake(
        call, index, apus_status_alignment, "' does not begin where numbers of its type can", NULL);
  return 0;
}

/// Checks that what is written is nothing else.
static int32_t check_overlaps(const call *call) {
  const apus_library_kernel *kernel = call->kernel;
  for (int i = 0; i < kernel->array_count; i++) {
    if (kernel->arrays[i].direction == apus_array_in || call->arrays[i].count == 0) continue;
    extent written;
    if (!cover(&kernel->arrays[i], &call->arrays[i], &written)) continue;
    for (int j = 0; j < kernel->array_count; j++) {
      const int is_written = kernel->arrays[j].direction != apus_array_in;
      if (j == i || (is_written && j < i) || call->arrays[j].count == 0) continue;
      extent other;
      if (cover(&kernel->arrays[j], &call->arrays[j], &other) &&
          overlap(&written, kernel->arrays[i].element_size, &other, kernel->arrays[j].element_size)) {
        char what[256];
        snprintf(what, sizeof what, "' is written and overlaps '%s'", kernel->arrays[j].name);
        return array_mistake(call, i, apus_status_overlap, what, NULL);
      }
    }
  }
  return 0;
}

static int32_t take_arrays(const call *call, uint64_t *words) {
  for (int i = 0; i < call->kernel->array_count; i++) {
    apus_library_array *array = &call->arrays[i];
    array->own = NULL;
    array->count = array->bytes = 0;
  }
  for (int i = 0; i < call->kernel->array_count; i++) {
    const int is_result = call->kernel->arrays[i].direction == apus_array_out;
    const int32_t status = is_result ? take_result(call, i) : take_argument(call, i, words);
    if (status != 0) return status;
  }
  return call->kernel->array_count > 1 ? check_overlaps(call) : 0;
}

// MARK: Results

/// Memory for the result with index `slot`: the caller's, or new one.
static void *allocate_result(
    void *context, int32_t slot, int32_t rank, const int64_t *extents) {
  call *call = context;
  (void)rank;
  int index = 0;
  while (index < call->kernel->array_count && call->kernel->arrays[index].slot != slot) index += 1;
  if (index == call->kernel->array_count) return NULL;
  const apus_library_array_type *type = &call->kernel->arrays[index];
  apus_library_array *array = &call->arrays[index];
  call->blamed = index;
  uint64_t count, bytes;
  if (!measure(type, extents, &count, &bytes)) {
    call->stopped = apus_status_out_of_memory;
    return NULL;
  }
  if (type->direction == apus_array_out && array->data) {
    const size_t size = sizeof *extents * type->rank;
    if (memcmp(array->result_extents, extents, size) == 0) return array->data;
    memcpy(array->result_extents, extents, size);
    call->stopped = apus_status_result_shape;
    return NULL;
  }
  void *memory = obtain(bytes);
  if (!memory) {
    call->stopped = apus_status_out_of_memory;
    return NULL;
  }
  if (type->direction == apus_array_out) {
    free(array->own);
    array->own = memory;
  } else {
    // The array that an inout parameter is bound to at the end; its argument may be a copy of ours.
    free(array->result);
    array->result = memory;
  }
  return memory;
}

/// Shows the values of a `print`.
static void print(void *context, uint32_t site, const uint64_t *values) {
  const call *call = context;
  if (site >= call->code->site_count || !call->code->sites[site].format) return;
  apus_text text = {.file = stdout};
  flockfile(stdout);
  apus_text_put_message(&text, call->code->sites[site].format, call->code->sites[site].types, values);
  apus_text_put(&text, "\n", 1);
  funlockfile(stdout);
}

/// Checks that the arrays that parameters are bound to at the end have the shapes of the arguments.
static int32_t check_results(const call *call, const uint64_t *words) {
  for (int i = 0; i < call->kernel->array_count; i++) {
    const apus_library_array_type *type = &call->kernel->arrays[i];
    if (type->direction != apus_array_inout ||
        words[type->result] == words[type->argument] ||
        memcmp(words + type->result + 1, words + type->argument + 1, 8u * type->rank) == 0)
      continue;
    return array_mistake(call, i, apus_status_result_shape, "' cannot keep its place, since it gets the shape ",
                         (const int64_t *)(words + type->result + 1));
  }
  return 0;
}

/// Hands the results over.
static void give_results(const call *call, const uint64_t *words) {
  for (int i = 0; i < call->kernel->array_count; i++) {
    const apus_library_array_type *type = &call->kernel->arrays[i];
    apus_library_array *array = &call->arrays[i];
    const void *data = (const void *)(uintptr_t)words[type->result];
    switch (type->direction) {
    case apus_array_inout:
      if (words[type->result] != words[type->argument] && array->count > 0)
        memcpy(array->own ? array->own : array->data, data, array->bytes);
      if (array->own) copy_elements(type, array, 1);
      break;
    case apus_array_out:
      memcpy(array->result_extents, words + type->result + 1, 8u * type->rank);
      if (!array->data) {
        *array->result = array->own;
        array->own = NULL;
      }
      break;
    default: break;
    }
  }
}

/// Frees what the call had.
static void end_arrays(const call *call) {
  for (int i = 0; i < call->kernel->array_count; i++) {
    free(call->arrays[i].own);
    if (call->kernel->arrays[i].direction == apus_array_inout) free(call->arrays[i].result);
  }
}

// MARK: Calls

/// The stack for calls of the greatest depth: on a path of calls every function that is not recursive
/// stands once at most.
static uint64_t stack_bytes(const call *call) {
  const uint64_t reserve = (uint64_t)1 << 20, most = (uint64_t)1 << 46;
  uint64_t bytes;
  if (__builtin_mul_overflow(call->code->largest_frame, (uint64_t)call->depth_limit + 2, &bytes) ||
      bytes > most)
    return most;
  return bytes + call->code->all_frames + reserve;
}

/// What stopped the kernel besides itself.
static int32_t report_stop(const call *call) {
  if (call->stopped == apus_status_result_shape)
    return array_mistake(call, call->blamed, apus_status_result_shape,
                         "' has another shape than its place: it is ",
                         call->arrays[call->blamed].result_extents);
  return array_mistake(call, call->blamed, apus_status_out_of_memory, "' finds no memory", NULL);
}

/// Runs the kernel.
static int32_t execute(call *call, uint64_t *words) {
  apus_frame frame;
  frame.fault_site = UINT32_MAX;
  frame.words = words;
  frame.allocate_result = allocate_result;
  frame.print = print;
  frame.context = call;
  apus_frame_begin(&frame, call->memory_limit, call->depth_limit);
  apus_deadline *deadline = NULL;
  if (call->nanoseconds && !(deadline = apus_deadline_start(&frame, call->nanoseconds))) {
    apus_frame_end(&frame);
    return mistake(call->kernel, apus_status_out_of_memory,
                   "the system has no thread that watches the time limit", "", "", 0, NULL);
  }
  const int32_t status = call->code->largest_frame
                             ? apus_run_deep(call->code->entry, &frame, stack_bytes(call))
                             : apus_run(call->code->entry, &frame);
  apus_deadline_end(deadline);
  apus_frame_end(&frame);
  if (call->stopped) return report_stop(call);
  if (status != 0) report_fault(call, status, &frame);
  return status;
}

int32_t apus_library_call(
    const apus_library_kernel *kernel, uint64_t *words, apus_library_array *arrays) {
  apus_library *library = kernel->library;
  const int32_t level = apus_library_level_in_use(library);
  if (level < 0)
    return mistake(kernel, apus_status_processor, "this library needs a processor of level ",
                   library->levels[0].name, "", 0, NULL);
  call call = {.kernel = kernel, .code = &kernel->codes[level], .arrays = arrays, .blamed = 0};
  call.memory_limit = __atomic_load_n(&library->memory_limit, __ATOMIC_RELAXED);
  call.depth_limit = __atomic_load_n(&library->depth_limit, __ATOMIC_RELAXED);
  call.nanoseconds = __atomic_load_n(&library->nanoseconds, __ATOMIC_RELAXED);
  int32_t status = take_arrays(&call, words);
  if (status == 0) status = execute(&call, words);
  if (status == 0) status = check_results(&call, words);
  if (status == 0) give_results(&call, words);
  end_arrays(&call);
  return status;
}
