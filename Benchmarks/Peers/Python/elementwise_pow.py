"""pow, Double"""

import math

import numpy as np
from optional import jnp, ne

SIZES = {"16k": 16_384, "10M": 10_000_000}
OUTPUTS = ["z"]
# The last bits of elementary functions are each system's own.
BITS = False


def data(random, n):
    return {
        "x": random.uniform(0.1, 10, n),
        "y": random.uniform(-5, 5, n),
        "z": np.zeros(n),
        "n": n,
    }


def numpy(x, y, z, n):
    np.power(x, y, out=z)


def numba(x, y, z, n):
    for i in range(n):
        z[i] = math.pow(x[i], y[i])


def jax(x, y, z, n):
    return jnp.power(x, y)


def numexpr(x, y, z, n):
    ne.evaluate("x ** y", out=z)
