#include <stdint.h>

void dot(const double *x, const double *y, double *result, int64_t n) {
  double s = 0;
  for (int64_t i = 0; i < n; i++) s += x[i] * y[i];
  *result = s;
}
