#include <math.h>
#include <stdint.h>

static inline double cumulative_normal(double d) { return 0.5 + 0.5 * erf(d * 0.7071067811865476); }

void black_scholes_erf(const double *restrict price, const double *restrict strike,
        const double *restrict time, double rate, double volatility,
        double *restrict call, double *restrict put, int64_t n) {
  for (int64_t i = 0; i < n; i++) {
    double root = volatility * sqrt(time[i]);
    double d1 =
        (log(price[i] / strike[i]) + (rate + 0.5 * volatility * volatility) * time[i]) / root;
    double n1 = cumulative_normal(d1);
    double n2 = cumulative_normal(d1 - root);
    double discounted = strike[i] * exp(-rate * time[i]);
    call[i] = price[i] * n1 - discounted * n2;
    put[i] = discounted * (1 - n2) - price[i] * (1 - n1);
  }
}
