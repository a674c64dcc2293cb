#include <stdint.h>

void histogram(const float *restrict x, int64_t *restrict counts, int64_t n, int64_t bins) {
  for (int64_t bin = 0; bin < bins; bin++) counts[bin] = 0;
  for (int64_t i = 0; i < n; i++) counts[(int64_t)(x[i] * 256)]++;
}
