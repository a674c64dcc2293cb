#include <math.h>
#include <stdint.h>

// The polynomial of Abramowitz and Stegun, 26.2.17.
static inline double cumulative_normal(double d) {
  double k = 1 / (1 + 0.2316419 * fabs(d));
  double p = k * (0.319381530 +
                  k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
  double tail = 0.3989422804014327 * exp(-0.5 * d * d) * p;
  return d > 0 ? 1 - tail : tail;
}

void black_scholes(const double *restrict price, const double *restrict strike,
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
