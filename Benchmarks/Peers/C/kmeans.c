#include <math.h>
#include <stdint.h>

void kmeans(const float *restrict points, const float *restrict centres, int64_t *restrict labels,
            int64_t n, int64_t count, int64_t dimensions) {
  for (int64_t i = 0; i < n; i++) {
    float best = INFINITY;
    int64_t label = 0;
    for (int64_t k = 0; k < count; k++) {
      float distance = 0;
      for (int64_t j = 0; j < dimensions; j++) {
        float d = points[i * dimensions + j] - centres[k * dimensions + j];
        distance += d * d;
      }
      if (distance < best) {
        best = distance;
        label = k;
      }
    }
    labels[i] = label;
  }
}
