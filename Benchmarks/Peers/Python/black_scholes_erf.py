"""Black-Scholes, distribution by erf"""

import math

import numpy as np
from optional import inlined, jax_special, jnp, scipy

SIZES = {"16k": 16_384, "4M": 4_000_000}
OUTPUTS = ["call", "put"]
# The last bits of elementary functions are each system's own.
BITS = False


def data(random, n):
    return {
        "price": random.uniform(50, 150, n),
        "strike": random.uniform(50, 150, n),
        "time": random.uniform(0.1, 2, n),
        "rate": 0.02,
        "volatility": 0.3,
        "call": np.zeros(n),
        "put": np.zeros(n),
        "n": n,
    }


@inlined
def cumulative_normal(d):
    return 0.5 + 0.5 * math.erf(d * 0.7071067811865476)


def cdf_numpy(d):
    return 0.5 + 0.5 * scipy.special.erf(d * 0.7071067811865476)


def cdf_jax(d):
    return 0.5 + 0.5 * jax_special.erf(d * 0.7071067811865476)


def numba(price, strike, time, rate, volatility, call, put, n):
    for i in range(n):
        root = volatility * math.sqrt(time[i])
        d1 = (
            math.log(price[i] / strike[i]) + (rate + 0.5 * volatility * volatility) * time[i]
        ) / root
        n1 = cumulative_normal(d1)
        n2 = cumulative_normal(d1 - root)
        discounted = strike[i] * math.exp(-rate * time[i])
        call[i] = price[i] * n1 - discounted * n2
        put[i] = discounted * (1 - n2) - price[i] * (1 - n1)


def prices(m, cumulative_normal, price, strike, time, rate, volatility):
    root = volatility * m.sqrt(time)
    d1 = (m.log(price / strike) + (rate + 0.5 * volatility * volatility) * time) / root
    n1 = cumulative_normal(d1)
    n2 = cumulative_normal(d1 - root)
    discounted = strike * m.exp(-rate * time)
    return price * n1 - discounted * n2, discounted * (1 - n2) - price * (1 - n1)


def numpy(price, strike, time, rate, volatility, call, put, n):
    call[:], put[:] = prices(np, cdf_numpy, price, strike, time, rate, volatility)


def jax(price, strike, time, rate, volatility, call, put, n):
    return prices(jnp, cdf_jax, price, strike, time, rate, volatility)
