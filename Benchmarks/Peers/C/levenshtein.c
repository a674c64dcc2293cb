#include <stdint.h>

#include <stdlib.h>

void levenshtein(const uint8_t *restrict a, const uint8_t *restrict b, int64_t *result, int64_t m,
                 int64_t n) {
  int32_t *previous = malloc((size_t)(n + 1) * sizeof *previous);
  int32_t *current = malloc((size_t)(n + 1) * sizeof *current);
  for (int64_t j = 0; j <= n; j++) previous[j] = (int32_t)j;
  for (int64_t i = 0; i < m; i++) {
    int32_t *restrict to = current;
    const int32_t *restrict from = previous;
    to[0] = (int32_t)(i + 1);
    for (int64_t j = 0; j < n; j++) {
      int32_t substitution = from[j] + (a[i] != b[j]);
      int32_t other = (from[j + 1] < to[j] ? from[j + 1] : to[j]) + 1;
      to[j + 1] = substitution < other ? substitution : other;
    }
    current = previous;
    previous = to;
  }
  *result = previous[n];
  free(previous);
  free(current);
}
