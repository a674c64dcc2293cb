// What the machine can do: bandwidth of each level of the memory, and arithmetic.
#include <stdint.h>
#include <time.h>

typedef double vector __attribute__((vector_size(32)));

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

// Whoever could read it keeps the loops from being left out.
vector limit_sink;

// Reads n bytes; n is a multiple of 512.
double limit_read(const vector *x, int64_t n, int64_t calls) {
  int64_t count = n / (int64_t)sizeof(vector);
  double start = now();
  vector s[8] = {};
  for (int64_t call = 0; call < calls; call++) {
    for (int64_t k = 0; k < count; k += 16)
      for (int j = 0; j < 8; j++) s[j] += x[k + j] + x[k + j + 8];
    __asm__ volatile("" : : "r"(x) : "memory");
  }
  for (int j = 0; j < 8; j++) limit_sink += s[j];
  return now() - start;
}

#define LOOP(name, store)                                                                 \
  double limit_##name(vector *restrict y, const vector *restrict x, const vector *restrict z, \
                      int64_t n, int64_t calls) {                                         \
    int64_t count = n / (int64_t)sizeof(vector);                                          \
    double start = now();                                                                 \
    (void)z;                                                                              \
    for (int64_t call = 0; call < calls; call++) {                                        \
      for (int64_t k = 0; k < count; k++) store;                                          \
      __asm__ volatile("sfence" : : "r"(y) : "memory");                                   \
    }                                                                                     \
    return now() - start;                                                                 \
  }
// The barrier keeps the compiler from making a call of memcpy, which chooses its stores itself.
LOOP(copy, y[k] = x[k]; __asm__ volatile("" : : : "memory"))
LOOP(copy_streaming, __builtin_nontemporal_store(x[k], y + k))
LOOP(triad, y[k] = x[k] + 3.0 * z[k])
LOOP(triad_streaming, __builtin_nontemporal_store(x[k] + 3.0 * z[k], y + k))

// Twelve independent chains; `calls` steps each: 12 × 4 × 2 operations a step.
double limit_fused(int64_t calls) {
  vector s[12];
  for (int j = 0; j < 12; j++) s[j] = (vector){1, 1, 1, 1};
  vector a = {0.999, 0.999, 0.999, 0.999}, b = {0.001, 0.001, 0.001, 0.001};
  // So that the compiler cannot know that this is a fixed point.
  __asm__ volatile("" : "+x"(a), "+x"(b));
  double start = now();
  for (int64_t k = 0; k < calls; k++)
    for (int j = 0; j < 12; j++) s[j] = s[j] * a + b;
  for (int j = 0; j < 12; j++) limit_sink += s[j];
  return now() - start;
}
