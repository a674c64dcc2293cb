/// What the environment asks for.

#define _GNU_SOURCE
#include "apus_runtime.h"

#include <stdlib.h>

const char *apus_environment(const char *name) {
#if defined(__linux__)
  return secure_getenv(name);
#else
  return getenv(name);
#endif
}
