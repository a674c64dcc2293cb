// An expression of whole arrays as one loop, compiled with -ffast-math.
#include <math.h>
#include <stdint.h>
#include <stdlib.h>

void expression(const double *restrict a, const double *restrict b, const double *restrict c,
                double *restrict y, int64_t n) {
  for (int64_t i = 0; i < n; i++) y[i] = 2 * a[i] + 3 * b[i] * c[i] - sqrt(fabs(a[i] * b[i]));
}

// The same into memory that is new in each call; what it returns must be freed.
double *newExpression(const double *restrict a, const double *restrict b, const double *restrict c,
                      int64_t n) {
  double *y = malloc((size_t)n * sizeof *y);
  if (y) expression(a, b, c, y, n);
  return y;
}
