// Loops over SLEEF's functions with a bound of 1 ULP, for AVX2.
#include <immintrin.h>
#include <sleef.h>

#define ONE(name, f, ulp)                                                                  \
  void sleef_##name##_d(double *z, const double *x, const double *y, long n) {             \
    (void)y;                                                                               \
    for (long i = 0; i + 4 <= n; i += 4)                                                   \
      _mm256_storeu_pd(z + i, Sleef_##f##d4_##ulp##avx2(_mm256_loadu_pd(x + i)));          \
  }                                                                                        \
  void sleef_##name##_f(float *z, const float *x, const float *y, long n) {                \
    (void)y;                                                                               \
    for (long i = 0; i + 8 <= n; i += 8)                                                   \
      _mm256_storeu_ps(z + i, Sleef_##f##f8_##ulp##avx2(_mm256_loadu_ps(x + i)));          \
  }
#define TWO(name, ulp)                                                                     \
  void sleef_##name##_d(double *z, const double *x, const double *y, long n) {             \
    for (long i = 0; i + 4 <= n; i += 4)                                                   \
      _mm256_storeu_pd(                                                                    \
        z + i, Sleef_##name##d4_##ulp##avx2(_mm256_loadu_pd(x + i), _mm256_loadu_pd(y + i))); \
  }                                                                                        \
  void sleef_##name##_f(float *z, const float *x, const float *y, long n) {                \
    for (long i = 0; i + 8 <= n; i += 8)                                                   \
      _mm256_storeu_ps(                                                                    \
        z + i, Sleef_##name##f8_##ulp##avx2(_mm256_loadu_ps(x + i), _mm256_loadu_ps(y + i))); \
  }
#define SAME(name) ONE(name, name, u10)

SAME(exp) SAME(exp2) SAME(exp10) SAME(expm1) SAME(log) SAME(log2) SAME(log10) SAME(log1p)
SAME(cbrt) SAME(sin) SAME(cos) SAME(tan) SAME(asin) SAME(acos) SAME(atan)
SAME(sinh) SAME(cosh) SAME(tanh) SAME(asinh) SAME(acosh) SAME(atanh) SAME(erf)
ONE(erfc, erfc, u15) ONE(gamma, tgamma, u10) ONE(logGamma, lgamma, u10)
ONE(sinPi, sinpi, u05) ONE(cosPi, cospi, u05)
TWO(pow, u10) TWO(hypot, u05) TWO(atan2, u10)
