#include <stdint.h>

void matmul_ikj(const double *restrict a, const double *restrict b, double *restrict c,
                int64_t n) {
  for (int64_t i = 0; i < n * n; i++) c[i] = 0;
  for (int64_t i = 0; i < n; i++)
    for (int64_t k = 0; k < n; k++)
      for (int64_t j = 0; j < n; j++) c[i * n + j] += a[i * n + k] * b[k * n + j];
}
