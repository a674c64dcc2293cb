#include <stdint.h>

static inline uint32_t scrambled(uint32_t h) {
  h = (h ^ (h >> 16)) * 0x85EBCA6B;
  h = (h ^ (h >> 13)) * 0xC2B2AE35;
  return h ^ (h >> 16);
}

void monte_carlo_pi(int64_t n, uint32_t seed, int64_t *result) {
  int64_t hits = 0;
  for (int64_t i = 0; i < n; i++) {
    uint32_t counter = seed + 2 * (uint32_t)i;
    float x = (float)(int32_t)(scrambled(counter) >> 8) * 0x1p-24f;
    float y = (float)(int32_t)(scrambled(counter + 1) >> 8) * 0x1p-24f;
    if (x * x + y * y < 1) hits++;
  }
  *result = hits;
}
