#include <stdint.h>

void prefix_sum(const double *restrict x, double *restrict y, int64_t n) {
  double sum = 0;
  for (int64_t i = 0; i < n; i++) {
    sum += x[i];
    y[i] = sum;
  }
}
