"""2a + 3bc - √|ab|, Double"""

import math

import numpy as np
from optional import jnp, ne

SIZES = {"16k": 16_384, "10M": 10_000_000}
OUTPUTS = ["y"]


def data(random, n):
    return {
        "a": random.uniform(-1, 1, n),
        "b": random.uniform(-1, 1, n),
        "c": random.uniform(-1, 1, n),
        "y": np.zeros(n),
        "n": n,
    }


def numpy(a, b, c, y, n):
    np.subtract(2 * a + 3 * b * c, np.sqrt(np.abs(a * b)), out=y)


def numba(a, b, c, y, n):
    for i in range(n):
        y[i] = 2 * a[i] + 3 * b[i] * c[i] - math.sqrt(abs(a[i] * b[i]))


def jax(a, b, c, y, n):
    return 2 * a + 3 * b * c - jnp.sqrt(jnp.abs(a * b))


def numexpr(a, b, c, y, n):
    ne.evaluate("2 * a + 3 * b * c - sqrt(abs(a * b))", out=y)
