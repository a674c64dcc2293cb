"""prefix sum, Double"""

import numpy as np
from optional import jnp

SIZES = {"10M": 10_000_000}
OUTPUTS = ["y"]
# Apus adds in an order of its own, which vectors keep; C adds one after the other.
BITS = False


def data(random, n):
    return {"x": random.uniform(-1, 2, n), "y": np.zeros(n), "n": n}


def numpy(x, y, n):
    np.cumsum(x, out=y)


def numba(x, y, n):
    s = 0.0
    for i in range(n):
        s += x[i]
        y[i] = s


def jax(x, y, n):
    return jnp.cumsum(x)
