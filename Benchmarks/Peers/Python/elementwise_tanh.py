"""tanh, Double"""

import math

import numpy as np
from optional import jnp, ne

SIZES = {"16k": 16_384, "10M": 10_000_000}
OUTPUTS = ["y"]
# The last bits of elementary functions are each system's own.
BITS = False


def data(random, n):
    return {"x": random.uniform(-3, 3, n), "y": np.zeros(n), "n": n}


def numpy(x, y, n):
    np.tanh(x, out=y)


def numba(x, y, n):
    for i in range(n):
        y[i] = math.tanh(x[i])


def jax(x, y, n):
    return jnp.tanh(x)


def numexpr(x, y, n):
    ne.evaluate("tanh(x)", out=y)
