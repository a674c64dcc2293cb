#include <math.h>
#include <stdint.h>

void elementwise_log(const double *restrict x, double *restrict y, int64_t n) {
  for (int64_t i = 0; i < n; i++) y[i] = log(x[i]);
}
