// The same kernels in C, as one would write them there: without checks.
#include <cblas.h>
#include <math.h>
#include <stdint.h>

void saxpy(float a, const float *restrict x, float *restrict y, int64_t n) {
  for (int64_t i = 0; i < n; i++) y[i] = a * x[i] + y[i];
}

int64_t integerDot(const int64_t *restrict x, const int64_t *restrict y, int64_t n) {
  uint64_t sum = 0;
  for (int64_t i = 0; i < n; i++) sum += (uint64_t)x[i] * (uint64_t)y[i];
  return (int64_t)sum;
}

void matrixProduct(const double *a, const double *b, double *c, int64_t n) {
  int m = (int)n;
  cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, m, m, m, 1, a, m, b, m, 0, c, m);
}

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

int64_t nearestNeighbours(const double *restrict latitude, const double *restrict longitude,
                          int64_t *restrict nearest, double *restrict distance,
                          double *restrict phi, double *restrict lambda, double *restrict cosPhi,
                          int64_t n) {
  const double earthRadius = 6371.0088, degree = 3.14159265358979323846 / 180;
  for (int64_t i = 0; i < n; i++) {
    phi[i] = latitude[i] * degree;
    lambda[i] = longitude[i] * degree;
    cosPhi[i] = cos(phi[i]);
    nearest[i] = -1;
    distance[i] = INFINITY;
  }
  for (int64_t i = 0; i < n; i++) {
    for (int64_t j = i + 1; j < n; j++) {
      double u = sin((phi[j] - phi[i]) / 2);
      double v = sin((lambda[j] - lambda[i]) / 2);
      double h = u * u + cosPhi[i] * cosPhi[j] * v * v;
      double d = 2 * earthRadius * asin(sqrt(h));
      if (d < distance[i]) {
        distance[i] = d;
        nearest[i] = j;
      }
      if (d < distance[j]) {
        distance[j] = d;
        nearest[j] = i;
      }
    }
  }
  int64_t mostRemote = 0;
  for (int64_t i = 0; i < n; i++)
    if (distance[i] > distance[mostRemote]) mostRemote = i;
  return mostRemote;
}
