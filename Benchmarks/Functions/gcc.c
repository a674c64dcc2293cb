// Loops over the C library's functions; gcc with -ffast-math takes libmvec for those it has.
#define _GNU_SOURCE
#include <math.h>

#define ONE(name, T, expression)                                                   \
  void gcc_##name(T *restrict z, const T *restrict x, const T *y, long n) {        \
    (void)y;                                                                       \
    for (long i = 0; i < n; i++) z[i] = expression;                                \
  }
#define TWO(name, T, expression)                                                   \
  void gcc_##name(T *restrict z, const T *restrict x, const T *restrict y, long n) { \
    for (long i = 0; i < n; i++) z[i] = expression;                                \
  }
#define SAME(name) ONE(name##_d, double, name(x[i])) ONE(name##_f, float, name##f(x[i]))
#define NAMED(apus, name) ONE(apus##_d, double, name(x[i])) ONE(apus##_f, float, name##f(x[i]))
#define PAIR(name) TWO(name##_d, double, name(x[i], y[i])) TWO(name##_f, float, name##f(x[i], y[i]))

SAME(exp) SAME(exp2) SAME(exp10) SAME(expm1) SAME(log) SAME(log2) SAME(log10) SAME(log1p)
SAME(cbrt) SAME(sin) SAME(cos) SAME(tan) SAME(asin) SAME(acos) SAME(atan)
SAME(sinh) SAME(cosh) SAME(tanh) SAME(asinh) SAME(acosh) SAME(atanh) SAME(erf) SAME(erfc)
NAMED(gamma, tgamma) NAMED(logGamma, lgamma)
PAIR(pow) PAIR(hypot) PAIR(atan2)
ONE(sinPi_d, double, sin(M_PI * x[i])) ONE(sinPi_f, float, sinf((float)M_PI * x[i]))
ONE(cosPi_d, double, cos(M_PI * x[i])) ONE(cosPi_f, float, cosf((float)M_PI * x[i]))
ONE(tanPi_d, double, tan(M_PI * x[i])) ONE(tanPi_f, float, tanf((float)M_PI * x[i]))
ONE(sigmoid_d, double, 1 / (1 + exp(-x[i]))) ONE(sigmoid_f, float, 1 / (1 + expf(-x[i])))
ONE(softplus_d, double, fmax(x[i], 0) + log1p(exp(-fabs(x[i]))))
ONE(softplus_f, float, fmaxf(x[i], 0) + log1pf(expf(-fabsf(x[i]))))
TWO(logaddexp_d, double, fmax(x[i], y[i]) + log1p(exp(-fabs(x[i] - y[i]))))
TWO(logaddexp_f, float, fmaxf(x[i], y[i]) + log1pf(expf(-fabsf(x[i] - y[i]))))

// Black-Scholes: prices of calls and puts for stock prices x and strikes y; half a year, rate 0.02,
// volatility 0.3. One row holds the sum of both prices, so that all rows have one output.
static inline double cdf_erf(double d) { return 0.5 * erfc(-d * M_SQRT1_2); }

// Abramowitz and Stegun, 26.2.17.
static inline double cdf_polynomial(double d) {
  double k = 1 / (1 + 0.2316419 * fabs(d));
  double p = k * (0.319381530 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
  double tail = 0.39894228040143267794 * exp(-0.5 * d * d) * p;
  return d > 0 ? 1 - tail : tail;
}

#define BLACK_SCHOLES(name, cdf)                                                              \
  void gcc_##name(double *restrict z, const double *restrict x, const double *restrict y, long n) { \
    const double t = 0.5, rate = 0.02, volatility = 0.3, root = volatility * sqrt(t);         \
    const double discount = exp(-rate * t);                                                   \
    for (long i = 0; i < n; i++) {                                                            \
      double d1 = (log(x[i] / y[i]) + (rate + 0.5 * volatility * volatility) * t) / root;     \
      double d2 = d1 - root;                                                                  \
      double n1 = cdf(d1), n2 = cdf(d2), strike = y[i] * discount;                            \
      double call = x[i] * n1 - strike * n2;                                                  \
      double put = strike * (1 - n2) - x[i] * (1 - n1);                                       \
      z[i] = call + put;                                                                      \
    }                                                                                         \
  }
BLACK_SCHOLES(blackScholesErf_d, cdf_erf)
BLACK_SCHOLES(blackScholesPolynomial_d, cdf_polynomial)
