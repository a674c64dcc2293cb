#include <stdint.h>

void moments_of_differences(const double *restrict x, const double *restrict y, double weight,
                            double *restrict result, int64_t n) {
  double mean = 0;
  for (int64_t i = 0; i < n; i++) mean += weight * (x[i] - y[i]);
  mean /= (double)n;
  double variance = 0, largest = 0;
  for (int64_t i = 0; i < n; i++) {
    double d = weight * (x[i] - y[i]) - mean;
    variance += d * d;
    if (d > largest) largest = d;
  }
  result[0] = variance / (double)n;
  result[1] = largest;
}
