"""polynomial of degree 8, Double"""

import numpy as np
from optional import ne

SIZES = {"16k": 16_384, "10M": 10_000_000}
OUTPUTS = ["y"]


def data(random, n):
    return {"x": random.uniform(-1, 1, n), "y": np.zeros(n), "n": n}


def polynomial(t):
    p = 0.00002480158730158730
    p = p * t + 0.0001984126984126984
    p = p * t + 0.001388888888888889
    p = p * t + 0.008333333333333333
    p = p * t + 0.041666666666666664
    p = p * t + 0.16666666666666666
    p = p * t + 0.5
    p = p * t + 1
    return p * t + 1


def numpy(x, y, n):
    y[:] = polynomial(x)


def numba(x, y, n):
    for i in range(n):
        t = x[i]
        p = 0.00002480158730158730
        p = p * t + 0.0001984126984126984
        p = p * t + 0.001388888888888889
        p = p * t + 0.008333333333333333
        p = p * t + 0.041666666666666664
        p = p * t + 0.16666666666666666
        p = p * t + 0.5
        p = p * t + 1
        y[i] = p * t + 1


def jax(x, y, n):
    return polynomial(x)


def numexpr(x, y, n):
    ne.evaluate(
        "(((((((0.0000248015873015873 * x + 0.0001984126984126984) * x + 0.001388888888888889) * x"
        " + 0.008333333333333333) * x + 0.041666666666666664) * x + 0.16666666666666666) * x"
        " + 0.5) * x + 1) * x + 1",
        out=y,
    )
