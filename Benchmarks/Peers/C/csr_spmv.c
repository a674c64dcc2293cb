#include <stdint.h>

void csr_spmv(const int64_t *restrict starts, const int32_t *restrict columns,
              const double *restrict values, const double *restrict x, double *restrict y,
              int64_t rows) {
  for (int64_t row = 0; row < rows; row++) {
    double sum = 0;
    for (int64_t k = starts[row]; k < starts[row + 1]; k++) sum += values[k] * x[columns[k]];
    y[row] = sum;
  }
}
