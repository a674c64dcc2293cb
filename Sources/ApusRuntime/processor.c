/// What the processor can do.

#include "apus_runtime.h"

#include <stdio.h>

uint64_t apus_streamed_bytes(void) {
  // What the C library says of a virtual machine is the sum over all processors of the real one.
  FILE *file = fopen("/sys/devices/system/cpu/cpu0/cache/index3/size", "r");
  unsigned long kilobytes = 0;
  if (file) {
    if (fscanf(file, "%luK", &kilobytes) != 1) kilobytes = 0;
    fclose(file);
  }
  const uint64_t least = 8192, most = 1 << 20;
  uint64_t cache = kilobytes < least ? least : kilobytes > most ? most : kilobytes;
  return cache * 1024 / 2;
}

#if defined(__x86_64__)
#include <cpuid.h>

/// Whether the system saves the upper halves of the vector registers.
static int saves_vectors(void) {
  unsigned low, high;
  __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return (low & 6) == 6;
}

int apus_processor_is_v3(void) {
  const unsigned one = bit_FMA | bit_MOVBE | bit_OSXSAVE | bit_AVX | bit_F16C;
  const unsigned seven = bit_AVX2 | bit_BMI | bit_BMI2;
  const unsigned extended = 1 << 5; // LZCNT
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || (c & one) != one || !saves_vectors()) return 0;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || (b & seven) != seven) return 0;
  return __get_cpuid(0x80000001, &a, &b, &c, &d) && (c & extended) != 0;
}
#else
int apus_processor_is_v3(void) { return 0; }
#endif
