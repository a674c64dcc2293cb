/// Functions of the C library and of the run-time, by name.

#define _GNU_SOURCE
#include "apus_runtime.h"
#include "half.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

typedef struct named_function {
  const char *name;
  const void *address;
} named_function;

#define NAMED(function) {#function, (const void *)(function)}
#define BOTH(function) NAMED(function), NAMED(function##f)

#if !defined(__GLIBC__)
static double exp10_here(double x) { return pow(10, x); }
static float exp10f_here(float x) { return powf(10, x); }
#define exp10 exp10_here
#define exp10f exp10f_here
#endif

/// lgamma without the global sign, which threads would share.
static double lgamma_alone(double x) {
  int sign;
  return lgamma_r(x, &sign);
}
static float lgammaf_alone(float x) {
  int sign;
  return lgammaf_r(x, &sign);
}

// Until the prelude has them.
#define M_PI_HERE 3.14159265358979323846
static double sigmoid(double x) { return 1 / (1 + exp(-x)); }
static double softplus(double x) { return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x)); }
static double logaddexp(double x, double y) {
  return x == y ? x + M_LN2 : (x > y ? x + log1p(exp(y - x)) : y + log1p(exp(x - y)));
}
static double sinPi(double x) { return sin(remainder(x, 2) * M_PI_HERE); }
static double cosPi(double x) { return cos(remainder(x, 2) * M_PI_HERE); }
static double tanPi(double x) { return tan(remainder(x, 1) * M_PI_HERE); }
static float sigmoidf(float x) { return (float)sigmoid(x); }
static float softplusf(float x) { return (float)softplus(x); }
static float logaddexpf(float x, float y) { return (float)logaddexp(x, y); }
static float sinPif(float x) { return (float)sinPi(x); }
static float cosPif(float x) { return (float)cosPi(x); }
static float tanPif(float x) { return (float)tanPi(x); }

static const named_function math_functions[] = {
    BOTH(exp),   BOTH(exp2),  BOTH(exp10), BOTH(expm1),     BOTH(log),   BOTH(log2),
    BOTH(log10), BOTH(log1p), BOTH(pow),   BOTH(cbrt),      BOTH(hypot), BOTH(sin),
    BOTH(cos),   BOTH(tan),   BOTH(asin),  BOTH(acos),      BOTH(atan),  BOTH(atan2),
    BOTH(sinh),  BOTH(cosh),  BOTH(tanh),  BOTH(asinh),     BOTH(acosh), BOTH(atanh),
    BOTH(erf),   BOTH(erfc),  BOTH(remainder), BOTH(fmod),  BOTH(fdim),
    BOTH(logb),  {"logGamma", (const void *)lgamma_alone}, {"logGammaf", (const void *)lgammaf_alone},
    {"gamma", (const void *)tgamma}, {"gammaf", (const void *)tgammaf},
    BOTH(sigmoid), BOTH(softplus), BOTH(logaddexp), BOTH(sinPi), BOTH(cosPi), BOTH(tanPi),
};

static const named_function support_functions[] = {
    NAMED(apus_allocate),
    NAMED(apus_allocate_result),
    NAMED(apus_mark),
    NAMED(apus_release),
    NAMED(memcpy),
    NAMED(memmove),
    NAMED(memset),
    BOTH(fma),
    BOTH(fmod),
    BOTH(sqrt),
    BOTH(floor),
    BOTH(ceil),
    BOTH(trunc),
    BOTH(round),
    BOTH(rint),
#if defined(__GLIBC__)
    BOTH(roundeven),
#endif
    {"__truncdfhf2", (const void *)apus_truncdfhf2},
    {"__truncsfhf2", (const void *)apus_truncsfhf2},
    {"__extendhfsf2", (const void *)apus_extendhfsf2},
};

static const void *find(const named_function *table, size_t count, const char *name) {
  for (size_t i = 0; i < count; i += 1)
    if (strcmp(table[i].name, name) == 0) return table[i].address;
  return NULL;
}

const void *apus_math_function(const char *name) {
  return find(math_functions, sizeof math_functions / sizeof *math_functions, name);
}

const void *apus_support_function(const char *name) {
  return find(support_functions, sizeof support_functions / sizeof *support_functions, name);
}
