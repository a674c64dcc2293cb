/// Code that is compiled when it first runs.

#include "apus_runtime.h"

#include <stddef.h>

const void *apus_cold_code(apus_cold_part *part) {
  // Others may be writing it; who compiles it a second time gets the same code.
  const void *code = __atomic_load_n(&part->code, __ATOMIC_ACQUIRE);
  if (code != NULL) return code;
  code = part->compile(part->context, (int32_t)part->index);
  __atomic_store_n(&part->code, code, __ATOMIC_RELEASE);
  return code;
}
