// link: -lopenblas
#include <cblas.h>
#include <stdint.h>

void matrix_product(const double *a, const double *b, double *c, int64_t n) {
  int m = (int)n;
  cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, m, m, m, 1, a, m, b, m, 0, c, m);
}
