#include "exact.h"

#include <math.h>
#include <mpfr.h>
#include <string.h>

// Enough bits to tell errors of a double to a millionth of a unit; the wide one holds any sum of doubles.
enum { precision = 80, wide_precision = 2400 };

typedef int (*one_argument)(mpfr_t, const mpfr_t, mpfr_rnd_t);
typedef int (*two_arguments)(mpfr_t, const mpfr_t, const mpfr_t, mpfr_rnd_t);

static int log_gamma(mpfr_t y, const mpfr_t x, mpfr_rnd_t rounding) {
  int sign;
  return mpfr_lgamma(y, &sign, x, rounding);
}

// 1 / (1 + e^-x); the sum keeps the bits of both terms.
static int sigmoid(mpfr_t y, const mpfr_t x, mpfr_rnd_t rounding) {
  mpfr_t t;
  mpfr_init2(t, wide_precision);
  mpfr_neg(t, x, rounding);
  mpfr_prec_round(t, mpfr_cmp_si(x, 30) > 0 ? wide_precision : 4 * precision, rounding);
  mpfr_exp(t, t, rounding);
  mpfr_add_ui(t, t, 1, rounding);
  int inexact = mpfr_ui_div(y, 1, t, rounding);
  mpfr_clear(t);
  return inexact;
}

// max(x, 0) + log(1 + e^-|x|)
static int softplus(mpfr_t y, const mpfr_t x, mpfr_rnd_t rounding) {
  mpfr_t t;
  mpfr_init2(t, 4 * precision);
  mpfr_abs(t, x, rounding);
  mpfr_neg(t, t, rounding);
  mpfr_exp(t, t, rounding);
  mpfr_log1p(t, t, rounding);
  int inexact = mpfr_cmp_si(x, 0) > 0 ? mpfr_add(y, x, t, rounding) : mpfr_set(y, t, rounding);
  if (mpfr_nan_p(x)) mpfr_set_nan(y);
  mpfr_clear(t);
  return inexact;
}

// max(x, y) + log(1 + e^-|x - y|); the difference and the sum are exact.
static int log_add_exp(mpfr_t z, const mpfr_t x, const mpfr_t y, mpfr_rnd_t rounding) {
  if (mpfr_nan_p(x) || mpfr_nan_p(y)) {
    mpfr_set_nan(z);
    return 0;
  }
  if (mpfr_inf_p(x) || mpfr_inf_p(y)) {
    mpfr_max(z, x, y, rounding);
    // log(e^-0 + 0) is the logarithm of 1.
    return mpfr_zero_p(z) ? mpfr_set_ui(z, 0, rounding) : 0;
  }
  mpfr_t difference, term, sum;
  mpfr_inits2(wide_precision, difference, sum, (mpfr_ptr)0);
  mpfr_init2(term, 4 * precision);
  mpfr_sub(difference, x, y, rounding);
  mpfr_abs(difference, difference, rounding);
  mpfr_neg(difference, difference, rounding);
  mpfr_exp(term, difference, rounding);
  mpfr_log1p(term, term, rounding);
  mpfr_add(sum, mpfr_cmp(x, y) >= 0 ? x : y, term, rounding);
  int inexact = mpfr_set(z, sum, rounding);
  mpfr_clears(difference, term, sum, (mpfr_ptr)0);
  return inexact;
}

static const struct {
  const char *name;
  one_argument one;
  two_arguments two;
} functions[] = {
  {"exp", mpfr_exp, 0}, {"exp2", mpfr_exp2, 0}, {"exp10", mpfr_exp10, 0},
  {"expm1", mpfr_expm1, 0}, {"log", mpfr_log, 0}, {"log2", mpfr_log2, 0},
  {"log10", mpfr_log10, 0}, {"log1p", mpfr_log1p, 0}, {"pow", 0, mpfr_pow},
  {"cbrt", mpfr_cbrt, 0}, {"hypot", 0, mpfr_hypot}, {"sin", mpfr_sin, 0},
  {"cos", mpfr_cos, 0}, {"tan", mpfr_tan, 0}, {"sinPi", mpfr_sinpi, 0},
  {"cosPi", mpfr_cospi, 0}, {"tanPi", mpfr_tanpi, 0}, {"asin", mpfr_asin, 0},
  {"acos", mpfr_acos, 0}, {"atan", mpfr_atan, 0}, {"atan2", 0, mpfr_atan2},
  {"sinh", mpfr_sinh, 0}, {"cosh", mpfr_cosh, 0}, {"tanh", mpfr_tanh, 0},
  {"asinh", mpfr_asinh, 0}, {"acosh", mpfr_acosh, 0}, {"atanh", mpfr_atanh, 0},
  {"erf", mpfr_erf, 0}, {"erfc", mpfr_erfc, 0}, {"gamma", mpfr_gamma, 0},
  {"logGamma", log_gamma, 0}, {"sigmoid", sigmoid, 0}, {"softplus", softplus, 0},
  {"logaddexp", 0, log_add_exp},
};
enum { function_count = sizeof functions / sizeof *functions };

int exact_function(const char *name) {
  for (int i = 0; i < function_count; i++) {
    if (strcmp(functions[i].name, name) == 0) return i;
  }
  return -1;
}

int exact_arity(int function) { return functions[function].two ? 2 : 1; }

// Numbers of MPFR that are made once for many points.
typedef struct {
  mpfr_t x, y, exact, difference;
} workspace;

static void open(workspace *w) {
  mpfr_inits2(precision, w->x, w->y, w->exact, w->difference, (mpfr_ptr)0);
}

static void close(workspace *w) {
  mpfr_clears(w->x, w->y, w->exact, w->difference, (mpfr_ptr)0);
}

static void compute(workspace *w, int function, double x, double y) {
  mpfr_set_d(w->x, x, MPFR_RNDN);
  mpfr_set_d(w->y, y, MPFR_RNDN);
  if (functions[function].two) {
    functions[function].two(w->exact, w->x, w->y, MPFR_RNDN);
  } else {
    functions[function].one(w->exact, w->x, MPFR_RNDN);
  }
}

static double rounded(workspace *w, bool is_float) {
  return is_float ? mpfr_get_flt(w->exact, MPFR_RNDN) : mpfr_get_d(w->exact, MPFR_RNDN);
}

// Whether the logarithm of a sum cancels the greater argument, as the functions themselves ask.
static bool cancels(workspace *w) {
  mpfr_max(w->difference, w->x, w->y, MPFR_RNDN);
  mpfr_sub(w->difference, w->exact, w->difference, MPFR_RNDN);
  mpfr_div_2ui(w->difference, w->difference, 2, MPFR_RNDN);
  return mpfr_cmpabs(w->exact, w->difference) < 0;
}

// Whether the result is near a zero of its function that is no number of the type: its relative
// error is without bound there, and so may be its sign.
static bool has_absolute_unit(workspace *w, int function) {
  if (functions[function].one == log_gamma) return mpfr_cmp_si(w->x, 0) < 0;
  return functions[function].two == log_add_exp && cancels(w);
}

// The exponent of the exact result's last place. Of the logarithm of the gamma function, which has
// zeros between the poles, the least unit is that of 1; of the logarithm of a sum that cancels the
// greater argument it is 2^-95.
static long last_place(workspace *w, int function, bool is_float) {
  long exponent = mpfr_get_exp(w->exact) - (is_float ? 24 : 53);
  long lowest = is_float ? -149 : -1074;
  if (has_absolute_unit(w, function)) {
    lowest = functions[function].two ? -95 : is_float ? -23 : -52;
  }
  return exponent < lowest ? lowest : exponent;
}

// The error of a number in units of the last place.
static double error(workspace *w, int function, bool is_float, double got) {
  long unit = last_place(w, function, is_float);
  if (isinf(got)) {
    // It stands for the power of two beyond the largest number.
    mpfr_set_si_2exp(w->difference, got > 0 ? 1 : -1, is_float ? 128 : 1024, MPFR_RNDN);
    mpfr_sub(w->difference, w->exact, w->difference, MPFR_RNDN);
  } else {
    mpfr_sub_d(w->difference, w->exact, got, MPFR_RNDN);
  }
  mpfr_div_2si(w->difference, w->difference, unit, MPFR_RNDN);
  return mpfr_get_d(w->difference, MPFR_RNDN);
}

static void note_wrong(exact_tally *tally, double x, double y, double got, double want) {
  if (tally->wrong++) return;
  tally->wrong_x = x;
  tally->wrong_y = y;
  tally->wrong_got = got;
  tally->wrong_want = want;
}

static void note(exact_tally *tally, double error, double x, double y, double got, double want) {
  tally->sum += error;
  if (error <= tally->worst) return;
  tally->worst = error;
  tally->x = x;
  tally->y = y;
  tally->got = got;
  tally->want = want;
}

static bool same_sign(double a, double b) { return signbit(a) == signbit(b); }

static void check(
  workspace *w, int function, bool is_float, double x, double y, double got, exact_tally *tally) {
  compute(w, function, x, y);
  double want = rounded(w, is_float);
  tally->count++;
  if (isnan(want) || isnan(got)) {
    if (isnan(want) != isnan(got)) note_wrong(tally, x, y, got, want);
  } else if (mpfr_inf_p(w->exact) || mpfr_zero_p(w->exact)) {
    if (got != want || !same_sign(got, want)) note_wrong(tally, x, y, got, want);
  } else if (got == want && isinf(got)) {
    return;
  } else {
    if (!same_sign(got, want) && !has_absolute_unit(w, function)) {
      note_wrong(tally, x, y, got, want);
    }
    note(tally, fabs(error(w, function, is_float, got)), x, y, got, want);
  }
}

void exact_check(
  int function, bool is_float, long count, const double *x, const double *y, const double *got,
  exact_tally *tally) {
  workspace w;
  open(&w);
  for (long i = 0; i < count; i++) {
    check(&w, function, is_float, x[i], y ? y[i] : 0, got[i], tally);
  }
  close(&w);
}

// The exponent of the last place of a number of type Float that is near `value`.
static int float_last_place(double value) {
  uint64_t pattern;
  memcpy(&pattern, &value, sizeof pattern);
  int exponent = (int)(pattern >> 52 & 0x7ff) - 1023 - 23;
  return exponent < -149 ? -149 : exponent;
}

// 2^exponent, of a normal result.
static double power_of_two(int exponent) {
  uint64_t pattern = (uint64_t)(exponent + 1023) << 52;
  double value;
  memcpy(&value, &pattern, sizeof value);
  return value;
}

void exact_compare(
  int function, long count, const float *x, const float *y, const float *got, const double *wide,
  exact_tally *tally) {
  // Beyond these a result may round to infinity, or has few bits.
  const double largest = 0x1.fffffcp127;
  // Below this an error is not the worst, whatever the error of the Double result.
  double surely = fmax(tally->worst, 0.5) - 1e-4;
  workspace w;
  open(&w);
  for (long i = 0; i < count; i++) {
    double want = wide[i];
    bool is_decided = fabs(want) <= largest && isfinite(got[i]) && same_sign(got[i], want);
    if (is_decided) {
      double distance = fabs(got[i] - want) * power_of_two(-float_last_place(want));
      is_decided = got[i] == want || distance < surely;
      if (is_decided) tally->sum += distance;
    } else {
      is_decided = (isnan(want) && isnan(got[i])) || (got[i] == want && same_sign(got[i], want));
    }
    if (is_decided) {
      tally->count++;
    } else {
      check(&w, function, true, x[i], y ? y[i] : 0, got[i], tally);
      surely = fmax(tally->worst, 0.5) - 1e-4;
    }
  }
  close(&w);
}

void exact_result(
  int function, bool is_float, double x, double y, double *result, double *remainder) {
  workspace w;
  open(&w);
  compute(&w, function, x, y);
  *result = rounded(&w, is_float);
  *remainder = mpfr_regular_p(w.exact) && isfinite(*result)
    ? error(&w, function, is_float, *result) : 0;
  close(&w);
}
