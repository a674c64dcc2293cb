#include <math.h>
#include <stdint.h>

void logistic_regression(const double *restrict x, const double *restrict labels,
                         const double *restrict weights, double *restrict gradient, int64_t rows,
                         int64_t columns) {
  for (int64_t j = 0; j < columns; j++) gradient[j] = 0;
  for (int64_t i = 0; i < rows; i++) {
    const double *row = x + i * columns;
    double z = 0;
    for (int64_t j = 0; j < columns; j++) z += row[j] * weights[j];
    double error = 1 / (1 + exp(-z)) - labels[i];
    for (int64_t j = 0; j < columns; j++) gradient[j] += error * row[j];
  }
  for (int64_t j = 0; j < columns; j++) gradient[j] /= (double)rows;
}
