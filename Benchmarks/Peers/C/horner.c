#include <stdint.h>

void horner(const double *restrict x, double *restrict y, int64_t n) {
  for (int64_t i = 0; i < n; i++) {
    double t = x[i];
    double p = 0.00002480158730158730;
    p = p * t + 0.0001984126984126984;
    p = p * t + 0.001388888888888889;
    p = p * t + 0.008333333333333333;
    p = p * t + 0.041666666666666664;
    p = p * t + 0.16666666666666666;
    p = p * t + 0.5;
    p = p * t + 1;
    y[i] = p * t + 1;
  }
}
