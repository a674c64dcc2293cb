// Calls a loop again and again, so that nothing of the caller is timed.
#include <time.h>

typedef void (*loop)(void *z, const void *x, const void *y, long n);

double time_calls(loop run, void *z, const void *x, const void *y, long n, long calls) {
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (long i = 0; i < calls; i++) run(z, x, y, n);
  clock_gettime(CLOCK_MONOTONIC, &end);
  return ((end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) * 1e-9) / calls;
}
