#include <stdint.h>

void mandelbrot(int64_t limit, int64_t *counts, int64_t height, int64_t width) {
  for (int64_t row = 0; row < height; row++) {
    double y = -1.25 + 2.5 * (double)row / (double)height;
    for (int64_t column = 0; column < width; column++) {
      double x = -2 + 2.5 * (double)column / (double)width;
      double re = 0, im = 0;
      int64_t count = 0;
      while (count < limit && re * re + im * im <= 4) {
        double t = re * re - im * im + x;
        im = 2 * re * im + y;
        re = t;
        count++;
      }
      counts[row * width + column] = count;
    }
  }
}
