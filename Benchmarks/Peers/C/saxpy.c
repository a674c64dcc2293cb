#include <stdint.h>

void saxpy(float a, const float *restrict x, float *restrict y, int64_t n) {
  for (int64_t i = 0; i < n; i++) y[i] = a * x[i] + y[i];
}
