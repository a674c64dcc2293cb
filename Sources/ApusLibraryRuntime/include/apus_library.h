/// What the functions of a compiled library are made of: checks of their arguments, the call of a
/// kernel, and messages of faults. Linked into each library, where nobody else sees it.
#ifndef APUS_LIBRARY_H
#define APUS_LIBRARY_H

#include "apus_runtime.h"

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The codes that a function returns besides those of faults.
enum {
  apus_status_result_shape = 100,
  apus_status_overlap = 101,
  apus_status_null = 102,
  apus_status_out_of_memory = 103,
  apus_status_extent = 104,
  apus_status_processor = 105,
  apus_status_alignment = 106,
};

// MARK: What a library consists of

/// A place where a kernel can fault or print.
typedef struct apus_library_site {
  /// What to say; `{0}`, `{1}`, … stand for the values.
  const char *format;
  /// For each value a letter, which says how to show it; see `apus_text_put_value`.
  const char *types;
  const char *function, *file;
  int32_t line, column;
} apus_library_site;

/// A kernel's code for a level of processors.
typedef struct apus_library_code {
  apus_entry entry;
  /// The largest frame on the stack and all together, if the kernel reaches recursion; else zero.
  uint64_t largest_frame, all_frames;
  const apus_library_site *sites;
  uint32_t site_count;
} apus_library_code;

/// Which way the elements of an array go.
enum { apus_array_in, apus_array_inout, apus_array_out };

/// An array among the parameters and results of a kernel.
typedef struct apus_library_array_type {
  const char *name;
  uint8_t direction, rank;
  /// The bytes of an element, and of the numbers that it consists of: powers of two.
  uint8_t element_size, number_size;
  /// Where it is among the words of a call, as argument and as result.
  uint16_t argument, result;
  /// Its index among the results.
  int32_t slot;
} apus_library_array_type;

/// A level of processors that a library has code for.
typedef struct apus_library_level {
  const char *name;
  /// What a processor must have at least: 0 for every x86-64, else 2, 3 or 4.
  int32_t needs;
} apus_library_level;

/// A library: its levels, the least one first, and what is set at run time.
typedef struct apus_library {
  const apus_library_level *levels;
  int32_t level_count;
  /// One more than the level in use; zero until it is chosen, negative if there is none.
  int32_t chosen;
  uint64_t memory_limit;
  int64_t depth_limit;
  /// Zero for none.
  uint64_t nanoseconds;
} apus_library;

/// A kernel: where it is declared, its code for each level, its arrays.
typedef struct apus_library_kernel {
  apus_library *library;
  const char *name, *file;
  int32_t line, column;
  const apus_library_code *codes;
  const apus_library_array_type *arrays;
  int32_t array_count;
} apus_library_kernel;

// MARK: Calls

/// An array of a call.
typedef struct apus_library_array {
  /// The elements of an argument; of a result, once it is clear whose memory it has.
  void *data;
  const int64_t *extents;
  /// The distance of elements along each axis; NULL if they are contiguous, in row-major order.
  const int64_t *strides;
  /// Of a result: where its place is, and where its shape shall be written.
  void **result;
  int64_t *result_extents;
  /// What the kernel works on if not on `data`: a contiguous copy, or what was made for a result.
  void *own;
  /// The number of elements, and of bytes of them.
  uint64_t count, bytes;
} apus_library_array;

/// Calls a kernel. The words have the numbers among the arguments; afterwards those of the results.
/// Returns zero, or a code of which the thread's error tells.
int32_t apus_library_call(
    const apus_library_kernel *kernel, uint64_t *words, apus_library_array *arrays);

/// Reports that there is no place for a number.
int32_t apus_library_null(const apus_library_kernel *kernel, const char *name);

/// The level in use, counted from 0; negative if the processor has none of them.
int32_t apus_library_level_in_use(apus_library *library);
/// Its name; "" if there is none.
const char *apus_library_processor(apus_library *library);
/// What the processor has: 0 for every x86-64, else 2, 3 or 4.
int32_t apus_library_processor_level(void);

/// Sets what calls may use from now on; zero stands for what it was at first.
void apus_library_set_limits(
    apus_library *library, uint64_t memory_bytes, int64_t recursion_depth, uint64_t nanoseconds);

enum { apus_usual_depth_limit = 10000 };
#define APUS_USUAL_MEMORY_LIMIT ((uint64_t)4 << 30)

// MARK: Errors

/// The thread's error, which all libraries of a program share: these functions are weak symbols.
void apus_error_set(int32_t line, const char *file, const char *function, const char *message);
const char *apus_error_message(void);
const char *apus_error_file(void);
const char *apus_error_function(void);
int32_t apus_error_line(void);
/// Frees what was allocated for a result.
void apus_free(void *result);

// MARK: Text

/// A text being written: to memory, where what does not fit is left out, or to a file.
typedef struct apus_text {
  char *start;
  size_t capacity, count;
  FILE *file;
} apus_text;

void apus_text_put(apus_text *text, const char *chars, size_t count);
void apus_text_put_string(apus_text *text, const char *string);
void apus_text_put_int64(apus_text *text, int64_t value);
void apus_text_put_uint64(apus_text *text, uint64_t value);
/// Floating-point numbers as Swift shows them: the fewest digits that tell them from others.
void apus_text_put_double(apus_text *text, double value);
void apus_text_put_float(apus_text *text, float value);
void apus_text_put_half(apus_text *text, uint16_t bits);
/// A value in the low bits of words: `b` Bool; `c s i l` and `C S I L` integers of 8, 16, 32 and 64
/// bits, signed and unsigned; `h f d` floating point; `F D` complex numbers, which have two words.
/// Returns how many words there are.
int apus_text_put_value(apus_text *text, char type, const uint64_t *words);
/// A format with its values.
void apus_text_put_message(
    apus_text *text, const char *format, const char *types, const uint64_t *words);

// MARK: The C sources

/// A file that libraries are compiled with.
typedef struct apus_embedded_file {
  const char *name;
  const char *text;
  size_t count;
} apus_embedded_file;

/// All such files.
const apus_embedded_file *apus_embedded_file_table(void);
size_t apus_embedded_file_count(void);
/// The module that the functions of Python packages are made with.
apus_embedded_file apus_python_support(void);
/// What Swift packages have in common: arrays, complex numbers, errors.
apus_embedded_file apus_swift_array(void);
apus_embedded_file apus_swift_complex(void);
apus_embedded_file apus_swift_error(void);

#ifdef __cplusplus
}
#endif
#endif
