#include <math.h>
#include <stdint.h>

void nbody(const double *restrict x, const double *restrict y, const double *restrict z,
           const double *restrict mass, double softening, double *restrict ax,
           double *restrict ay, double *restrict az, int64_t n) {
  for (int64_t i = 0; i < n; i++) {
    double sum_x = 0, sum_y = 0, sum_z = 0;
    for (int64_t j = 0; j < n; j++) {
      double dx = x[j] - x[i], dy = y[j] - y[i], dz = z[j] - z[i];
      double square = dx * dx + dy * dy + dz * dz + softening;
      double factor = mass[j] / (square * sqrt(square));
      sum_x += factor * dx;
      sum_y += factor * dy;
      sum_z += factor * dz;
    }
    ax[i] = sum_x;
    ay[i] = sum_y;
    az[i] = sum_z;
  }
}
