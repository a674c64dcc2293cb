"""log, Double"""

import math

import numpy as np
from optional import jnp, ne

SIZES = {"16k": 16_384, "10M": 10_000_000}
OUTPUTS = ["y"]
# The last bits of elementary functions are each system's own.
BITS = False


def data(random, n):
    return {"x": random.uniform(0.01, 100, n), "y": np.zeros(n), "n": n}


def numpy(x, y, n):
    np.log(x, out=y)


def numba(x, y, n):
    for i in range(n):
        y[i] = math.log(x[i])


def jax(x, y, n):
    return jnp.log(x)


def numexpr(x, y, n):
    ne.evaluate("log(x)", out=y)
