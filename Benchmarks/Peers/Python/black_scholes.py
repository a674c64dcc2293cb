"""Black-Scholes, distribution by polynomial"""

import math

import numpy as np
from optional import inlined, jnp, ne

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
    k = 1 / (1 + 0.2316419 * abs(d))
    p = k * (
        0.319381530
        + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429)))
    )
    tail = 0.3989422804014327 * math.exp(-0.5 * d * d) * p
    return 1 - tail if d > 0 else tail


def cdf(m, d):
    k = 1 / (1 + 0.2316419 * m.abs(d))
    p = k * (
        0.319381530
        + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429)))
    )
    tail = 0.3989422804014327 * m.exp(-0.5 * d * d) * p
    return m.where(d > 0, 1 - tail, tail)


def cdf_numpy(d):
    return cdf(np, d)


def cdf_jax(d):
    return cdf(jnp, d)


def numexpr(price, strike, time, rate, volatility, call, put, n):
    root = ne.evaluate("volatility * sqrt(time)")
    d1 = ne.evaluate("(log(price / strike) + (rate + 0.5 * volatility * volatility) * time) / root")
    n1, n2 = cdf_numexpr(d1), cdf_numexpr(ne.evaluate("d1 - root"))
    discounted = ne.evaluate("strike * exp(-rate * time)")
    ne.evaluate("price * n1 - discounted * n2", out=call)
    ne.evaluate("discounted * (1 - n2) - price * (1 - n1)", out=put)


def cdf_numexpr(d):
    k = ne.evaluate("1 / (1 + 0.2316419 * abs(d))")
    tail = ne.evaluate(
        "0.3989422804014327 * exp(-0.5 * d * d) * k * (0.319381530 + k * (-0.356563782 + k *"
        " (1.781477937 + k * (-1.821255978 + k * 1.330274429))))"
    )
    return ne.evaluate("where(d > 0, 1 - tail, tail)")


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
