/// Functions of the C library and of the run-time, by name.

#define _GNU_SOURCE
#include "apus_runtime.h"
#include "half.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

typedef struct named_function {
  const char *name;
  const void *address;
} named_function;

#define NAMED(function) {#function, (const void *)(function)}
#define BOTH(function) NAMED(function), NAMED(function##f)

static const named_function math_functions[] = {
    BOTH(remainder),
    BOTH(fmod),
    BOTH(fdim),
    BOTH(logb),
};

static const named_function support_functions[] = {
    NAMED(apus_allocate),
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

static const void *find(const named_function *table, size_t count, const char *name) {
  for (size_t i = 0; i < count; i += 1)
    if (strcmp(table[i].name, name) == 0) return table[i].address;
  return NULL;
}

const void *apus_math_function(const char *name) {
  return find(math_functions, sizeof math_functions / sizeof *math_functions, name);
}

const void *apus_support_function(const char *name) {
  return find(support_functions, sizeof support_functions / sizeof *support_functions, name);
}
