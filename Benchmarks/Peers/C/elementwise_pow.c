#include <math.h>
#include <stdint.h>

void elementwise_pow(const double *restrict x, const double *restrict y, double *restrict z,
                     int64_t n) {
  for (int64_t i = 0; i < n; i++) z[i] = pow(x[i], y[i]);
}
