#include <math.h>
#include <stdint.h>

void expression(const double *restrict a, const double *restrict b, const double *restrict c,
                double *restrict y, int64_t n) {
  for (int64_t i = 0; i < n; i++) y[i] = 2 * a[i] + 3 * b[i] * c[i] - sqrt(fabs(a[i] * b[i]));
}
