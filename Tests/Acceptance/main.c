// Calls ten kernels, and prints the bits of all that they give; `main.py` and `main.swift` do the same.
#include "kernels.h"

#include <stdio.h>
#include <string.h>

static void show(const void *values, int size, int64_t count) {
  const unsigned char *bytes = values;
  for (int64_t i = 0; i < count; i++) {
    for (int j = size; j > 0; j--) printf("%02x", bytes[i * size + j - 1]);
    putchar('\n');
  }
}
#define SHOW(x) show(&(x), sizeof(x), 1)

static int64_t status;
#define CALL(call) \
  if ((status = call) != 0) return printf("%s\n", apus_error_message()), 1

/// Numbers for arguments.
static double sample(int64_t i) { return (double)((i * 7919 + 13) % 1009) / 37 - 13; }

int main(void) {
  static double x[1000], picture[20][30], m[6][9];
  static float xf[1000], yf[1000], field[4][5][6];
  static apus_complex128 z[100];
  for (int i = 0; i < 1000; i++) x[i] = sample(i), xf[i] = (float)sample(i), yf[i] = (float)sample(2 * i);
  for (int i = 0; i < 600; i++) picture[i / 30][i % 30] = sample(i);
  for (int i = 0; i < 120; i++) field[i / 30][i / 6 % 5][i % 6] = (float)sample(i);
  for (int i = 0; i < 54; i++) m[i / 9][i % 9] = sample(i);
  for (int i = 0; i < 100; i++) z[i] = (apus_complex128){sample(i), sample(i + 1)};

  double number;
  CALL(wave(0.3, 3, &number));
  SHOW(number);
  int64_t steps, highest;
  bool is_even;
  CALL(collatz(27, &steps, &highest, &is_even));
  SHOW(steps), SHOW(highest), SHOW(is_even);
  CALL(axpy(0.1f, xf, 1000, yf, 1000));
  show(yf, 4, 1000);
  double mean, deviation;
  CALL(spread(x, 1000, &mean, &deviation));
  SHOW(mean), SHOW(deviation);
  double *all = NULL;
  int64_t count;
  CALL(sums(x, 1000, &all, &count, &number));
  show(all, 8, count), SHOW(count), SHOW(number);
  apus_free(all);
  int32_t twice;
  CALL(smooth(&picture[0][0], (int64_t[2]){20, 30}, 7, &twice));
  SHOW(twice), show(picture, 8, 600);
  float *sums = NULL;
  int64_t extents[2];
  CALL(layers(&field[0][0][0], (int64_t[3]){4, 5, 6}, &sums, extents));
  show(sums, 4, extents[0] * extents[1]), show(extents, 8, 2);
  apus_free(sums);
  apus_complex128 w = {0.6, -0.8}, *turned = NULL;
  CALL(turn(z, 100, &w, &turned, &count));
  show(turned, 8, 2 * count), SHOW(count), SHOW(w.real), SHOW(w.imaginary);
  apus_free(turned);
  double *product = NULL;
  CALL(noise(&m[0][0], (int64_t[2]){6, 9}, 42, &product, extents));
  show(product, 8, extents[0] * extents[1]), show(extents, 8, 2);
  apus_free(product);
  CALL(element(x, 1000, 999, &number));
  SHOW(number);

  status = element(x, 1000, 1000, &number);
  printf("%d %d %s\n", status == apus_error_index_out_of_bounds, apus_error_line(),
         apus_error_message());
}
