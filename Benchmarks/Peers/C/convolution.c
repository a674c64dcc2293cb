#include <stdint.h>

void convolution(const float *restrict image, const float *restrict filter, float *restrict output,
                 int64_t rows, int64_t columns) {
  for (int64_t i = 0; i < rows - 2; i++)
    for (int64_t j = 0; j < columns - 2; j++) {
      float sum = 0;
      for (int64_t k = 0; k < 3; k++)
        for (int64_t l = 0; l < 3; l++)
          sum += filter[k * 3 + l] * image[(i + k) * columns + j + l];
      output[i * (columns - 2) + j] = sum;
    }
}
