#include <stdint.h>

static void sweep(const double *restrict u, double *restrict v, int64_t m, int64_t n) {
  for (int64_t i = 1; i < m - 1; i++)
    for (int64_t j = 1; j < n - 1; j++)
      v[i * n + j] = 0.2 * (u[i * n + j] + u[i * n + j - 1] + u[i * n + j + 1] +
                            u[(i - 1) * n + j] + u[(i + 1) * n + j]);
}

void jacobi2d(int64_t steps, double *restrict u, double *restrict v, int64_t m, int64_t n) {
  for (int64_t step = 0; step < steps / 2; step++) {
    sweep(u, v, m, n);
    sweep(v, u, m, n);
  }
}
