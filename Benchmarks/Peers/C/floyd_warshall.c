#include <math.h>
#include <stdint.h>

void floyd_warshall(const double *restrict weights, double *restrict distances, int64_t n) {
  for (int64_t i = 0; i < n * n; i++) distances[i] = weights[i];
  for (int64_t k = 0; k < n; k++)
    for (int64_t i = 0; i < n; i++)
      for (int64_t j = 0; j < n; j++) {
        double through = distances[i * n + k] + distances[k * n + j];
        double known = distances[i * n + j];
        distances[i * n + j] = through < known ? through : known;
      }
}
