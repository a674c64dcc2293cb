/// The routines on whole arrays: BLAS and LAPACK called on row-major arrays. `routines.inc` holds
/// them once; here they are made for the four types of elements.

#include "apus_routines.h"
#include "openblas.h"
#include "scan.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// An operand that is only read: where it begins, and its strides in elements.
typedef struct view {
  const void *data;
  int64_t rows, columns;
  int64_t row_stride, column_stride;
} view;

/// The most that an extent, a stride or the size of a work array may be.
static int fits(int64_t number) { return number >= 0 && number <= INT32_MAX; }

static int64_t larger(int64_t a, int64_t b) { return a > b ? a : b; }
static int64_t smaller(int64_t a, int64_t b) { return a < b ? a : b; }

/// Whether LAPACK can count the work arrays for a matrix in 32 bits: those of its spectra take up to
/// four times the square of the smaller extent, which LAPACK itself does not check.
static int work_fits(int64_t rows, int64_t columns) {
  if (!fits(rows) || !fits(columns)) return 0;
  int64_t m = smaller(rows, columns), n = larger(rows, columns);
  return m <= 16384 && fits(4 * m * m + 64 * n);
}

/// The size of a work array that a routine asks for, at least `least`; -1 when it is too large.
static int64_t work_size(double wanted, int64_t least) {
  if (!(wanted >= 0 && wanted <= INT32_MAX - 1)) return -1;
  // Single precision rounds the count: one step more than what it says is enough.
  int64_t size = larger((int64_t)(wanted * 1.0000002) + 1, least);
  return fits(size) ? size : -1;
}

/// How many work arrays there are.
static _Atomic int64_t work_arrays;

/// A work array of `count` numbers of `size` bytes; never of zero bytes.
static void *obtain(int64_t count, size_t size) {
  if (count < 0 || (uint64_t)count > PTRDIFF_MAX / size) return NULL;
  void *memory = malloc((size_t)larger(count, 1) * size);
  if (memory) work_arrays += 1;
  return memory;
}

/// Gives back a work array, if it is one.
static void give_back(void *memory) {
  if (memory) work_arrays -= 1;
  free(memory);
}

int64_t apus_routine_work_arrays(void) { return work_arrays; }

/// What LAPACK says. With arguments of the right form it only complains about NaNs.
static int64_t status_of(int32_t info) { return info >= 0 ? info : apus_routine_not_finite; }

#define FUNCTION(kind, type) ((type)apus_openblas_library()->functions[ELEMENT][kind])

#define ELEMENT apus_f32
#define REAL float
#define IS_COMPLEX 0
#define NAME(kind) apus_##kind##_f32
#include "routines.inc"

#define ELEMENT apus_f64
#define REAL double
#define IS_COMPLEX 0
#define NAME(kind) apus_##kind##_f64
#include "routines.inc"

#define ELEMENT apus_c32
#define REAL float
#define IS_COMPLEX 1
#define NAME(kind) apus_##kind##_c32
#include "routines.inc"

#define ELEMENT apus_c64
#define REAL double
#define IS_COMPLEX 1
#define NAME(kind) apus_##kind##_c64
#include "routines.inc"

typedef struct named_routine {
  const char *name;
  apus_routine routine;
} named_routine;

#define NAMED(name) {#name, name}
#define EACH(kind) \
  NAMED(apus_##kind##_f32), NAMED(apus_##kind##_f64), NAMED(apus_##kind##_c32), \
      NAMED(apus_##kind##_c64)

static const named_routine routines[] = {
    EACH(gemm), EACH(lu),  EACH(solve), EACH(inverse), EACH(cholesky),
    EACH(qr),   EACH(svd), EACH(eigh),  EACH(eig),     EACH(leastSquares),
    EACH(scan),
};

void *apus_routine_lookup(const char *symbol) {
  for (size_t i = 0; i < sizeof routines / sizeof *routines; i += 1)
    if (strcmp(routines[i].name, symbol) == 0) {
      void *address;
      memcpy(&address, &routines[i].routine, sizeof address);
      return address;
    }
  return NULL;
}
