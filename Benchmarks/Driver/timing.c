// Calls a function of C again and again, so that nothing of the caller is timed.
#include <stdint.h>
#include <time.h>

// Integers and addresses go through one sequence of registers and then the stack, floating-point
// numbers through another, in the calling conventions of x86-64 and AArch64. So a call with the
// integers in order and the numbers in order suits every signature, and what is too much is ignored.
typedef void (*few)(int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, double, double, double,
                    double, double, double, double, double);
typedef void (*many)(int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, double, double, double,
                     double, double, double, double, double, int64_t, int64_t, int64_t, int64_t,
                     int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t,
                     int64_t, int64_t, int64_t, int64_t, int64_t, int64_t);

#define REGISTERS i[0], i[1], i[2], i[3], i[4], i[5], f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7]

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

// `i` has 24 elements, `f` has 8; `count` is how many integers there are.
double time_calls(void *function, const int64_t *i, int64_t count, const double *f, int64_t calls) {
  double start = now();
  if (count <= 6) {
    for (int64_t k = 0; k < calls; k++) ((few)function)(REGISTERS);
  } else {
    for (int64_t k = 0; k < calls; k++)
      ((many)function)(REGISTERS, i[6], i[7], i[8], i[9], i[10], i[11], i[12], i[13], i[14], i[15],
                       i[16], i[17], i[18], i[19], i[20], i[21], i[22], i[23]);
  }
  return now() - start;
}
