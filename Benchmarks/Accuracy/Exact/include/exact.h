// Exact results of the elementary functions, by MPFR, and how far computed ones are from them.
//
// An error is in units of the last place of the exact result: of its binade, or of the smallest
// subnormal number where that is larger, or of a larger one near zeros of a function (`last_place` in
// exact.c). Numbers of type Float are given as doubles.
#ifndef EXACT_H
#define EXACT_H

#include <stdbool.h>
#include <stdint.h>

/// What was seen of one function.
typedef struct {
  /// The largest error, its arguments, what was computed and what is the exact result, rounded.
  double worst, x, y, got, want;
  /// The sum of all errors, and the number of points.
  double sum;
  uint64_t count;
  /// Results whose class (NaN, infinite, sign) is wrong, and the first of them.
  uint64_t wrong;
  double wrong_x, wrong_y, wrong_got, wrong_want;
} exact_tally;

/// The number of the function, or -1.
int exact_function(const char *name);

/// How many arguments it takes.
int exact_arity(int function);

/// Compares computed results with the exact ones. `y` may be null for functions of one argument.
void exact_check(
  int function, bool is_float, long count, const double *x, const double *y, const double *got,
  exact_tally *tally);

/// Compares results of type Float with those of type Double of the same arguments, and with MPFR
/// wherever that cannot decide. The Double results have to be within a few units. `y` may be null for
/// functions of one argument.
void exact_compare(
  int function, long count, const float *x, const float *y, const float *got, const double *wide,
  exact_tally *tally);

/// The exact result rounded to nearest, and what is left, in units of the last place.
void exact_result(
  int function, bool is_float, double x, double y, double *rounded, double *remainder);

#endif
