// A program that uses the kernels of kernel.swift; it knows their header, and no Apus.
#include "kernels.h"

#include <stdio.h>

int main(void) {
  // The place of the result is NULL: its memory is allocated.
  double *balances_of_years = NULL;
  int64_t years;
  if (balances(1000, 0.05, 100, 3, &balances_of_years, &years) != 0) return 1;
  for (int64_t i = 0; i < years; i++) printf("year %d: %.2f\n", (int)i + 1, balances_of_years[i]);
  apus_free(balances_of_years);

  const double x[] = {0, 1, 2, 3}, y[] = {1, 3, 5, 7};
  double slope, intercept;
  if (line(x, 4, y, 4, &slope, &intercept) != 0) return 1;
  printf("y = %g x + %g\n", slope, intercept);

  // The middle columns of a picture of three rows, in place: strides count elements.
  float picture[3][4] = {{0.1f, 0.2f, 0.3f, 0.4f}, {0.5f, 0.6f, 0.7f, 0.8f}, {0, 0.1f, 0.9f, 1}};
  const int64_t extents[2] = {3, 2}, strides[2] = {4, 1};
  if (brighten_strided(&picture[0][1], extents, strides, 1.5f) != 0) return 1;
  for (int row = 0; row < 3; row++)
    printf("%.2f %.2f %.2f %.2f\n", picture[row][0], picture[row][1], picture[row][2],
           picture[row][3]);

  // What would stop a Swift program is a code and a message here.
  double value;
  int32_t code = element(x, 4, 4, &value);
  printf("%d: %s\n", code, apus_error_message());
  printf("%d\n", code == apus_error_index_out_of_bounds);
  code = line(x, 4, y, 3, &slope, &intercept);
  printf("%d: %s\n", code, apus_error_message());
  return 0;
}
