#include <stdint.h>
#include <stdio.h>

__attribute__((noinline)) void daxpy(double a, const double *restrict x, double *restrict y,
                                     int64_t n) {
  for (int64_t i = 0; i < n; i++) y[i] = a * x[i] + y[i];
}

int main(void) {
  static double x[1000], y[1000];
  for (int i = 0; i < 1000; i++) x[i] = y[i] = i;
  daxpy(2, x, y, 1000);
  printf("%g\n", y[999]);
}
