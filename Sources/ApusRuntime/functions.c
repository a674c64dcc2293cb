/// Functions of the C library and of the run-time, by name.

#define _GNU_SOURCE
#include "apus_runtime.h"
#include "half.h"
#include "repair.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

typedef struct named_function {
  const char *name;
  const void *address;
} named_function;

#define NAMED(function) {#function, (const void *)(function)}
#define BOTH(function) NAMED(function), NAMED(function##f)
#define BOTH_WIDTHS(function) NAMED(function##_avx), NAMED(function##_sse)

static const named_function math_functions[] = {
    BOTH(remainder),
    BOTH(fmod),
    BOTH(fdim),
    BOTH(logb),
};

static const named_function support_functions[] = {
    NAMED(apus_allocate),
    NAMED(apus_cold_code),
    NAMED(apus_allocate_result),
    NAMED(apus_mark),
    NAMED(apus_release),
    NAMED(memcpy),
    NAMED(memmove),
    NAMED(memset),
    BOTH(fma),
    BOTH(fmod),
    BOTH(sqrt),
    BOTH(floor),
    BOTH(ceil),
    BOTH(trunc),
    BOTH(round),
    BOTH(rint),
#if defined(__GLIBC__)
    BOTH(roundeven),
#endif
    {"__truncdfhf2", (const void *)apus_truncdfhf2},
    {"__truncsfhf2", (const void *)apus_truncsfhf2},
    {"__extendhfsf2", (const void *)apus_extendhfsf2},
};

/// What repairs lanes: for code that uses 256-bit vectors, and for code that does not.
static const named_function repair_functions[] = {
#if defined(__x86_64__)
    BOTH_WIDTHS(apus_repair_double_1),
    BOTH_WIDTHS(apus_repair_double_2),
    BOTH_WIDTHS(apus_repair_float_1),
    BOTH_WIDTHS(apus_repair_float_2),
#else
    {"apus_repair_double_1", (const void *)apus_repair_lanes_double_1},
    {"apus_repair_double_2", (const void *)apus_repair_lanes_double_2},
    {"apus_repair_float_1", (const void *)apus_repair_lanes_float_1},
    {"apus_repair_float_2", (const void *)apus_repair_lanes_float_2},
#endif
};

static const void *find(const named_function *table, size_t count, const char *name) {
  for (size_t i = 0; i < count; i += 1)
    if (strcmp(table[i].name, name) == 0) return table[i].address;
  return NULL;
}

const void *apus_math_function(const char *name) {
  return find(math_functions, sizeof math_functions / sizeof *math_functions, name);
}

const void *apus_repair_function(const char *name) {
  return find(repair_functions, sizeof repair_functions / sizeof *repair_functions, name);
}

const void *apus_support_function(const char *name) {
  return find(support_functions, sizeof support_functions / sizeof *support_functions, name);
}
