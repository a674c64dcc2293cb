#include <stdint.h>

void sum(const double *x, double *result, int64_t n) {
  double s = 0;
  for (int64_t i = 0; i < n; i++) s += x[i];
  *result = s;
}
