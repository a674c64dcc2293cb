#include <stdint.h>

// Without checks: sums that overflow wrap.
void integer_dot(const int64_t *x, const int64_t *y, int64_t *result, int64_t n) {
  uint64_t s = 0;
  for (int64_t i = 0; i < n; i++) s += (uint64_t)x[i] * (uint64_t)y[i];
  *result = (int64_t)s;
}
