#include <math.h>
#include <stdint.h>

void airports(const double *restrict latitude, const double *restrict longitude,
              int64_t *restrict nearest, double *restrict distance, double *restrict phi,
              double *restrict lambda, double *restrict cosPhi, int64_t *restrict result,
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
  *result = mostRemote;
}
