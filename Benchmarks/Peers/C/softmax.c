#include <math.h>
#include <stdint.h>

void softmax(const float *restrict x, float *restrict y, int64_t rows, int64_t columns) {
  for (int64_t i = 0; i < rows; i++) {
    const float *in = x + i * columns;
    float *out = y + i * columns;
    float largest = in[0];
    for (int64_t j = 1; j < columns; j++) largest = in[j] > largest ? in[j] : largest;
    float sum = 0;
    for (int64_t j = 0; j < columns; j++) {
      out[j] = expf(in[j] - largest);
      sum += out[j];
    }
    for (int64_t j = 0; j < columns; j++) out[j] = out[j] / sum;
  }
}
