/// Switches the cache of compiled kernels off in the process that runs the tests and in those that it
/// starts: what is tested is compiled. `APUS_CACHE=on` keeps it, to run all tests with code that comes
/// from the cache.

#include "environment.h"

#include <stdlib.h>

__attribute__((constructor)) static void switch_cache_off(void) { setenv("APUS_CACHE", "off", 0); }
