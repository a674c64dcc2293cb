"""inner product, Double"""

import numpy as np
from optional import jnp, ne

SIZES = {"16k": 16_384, "10M": 10_000_000}
OUTPUTS = {"result": "result"}
# Apus adds in an order of its own, which vectors keep; C adds one after the other.
BITS = False


def data(random, n):
    return {"x": random.uniform(-1, 2, n), "y": random.uniform(-1, 2, n), "result": np.zeros(1), "n": n}


def numpy(x, y, result, n):
    result[0] = np.dot(x, y)


def numba(x, y, result, n):
    s = 0.0
    for i in range(n):
        s += x[i] * y[i]
    result[0] = s


def jax(x, y, result, n):
    return jnp.dot(x, y)


def numexpr(x, y, result, n):
    result[0] = ne.evaluate("sum(x * y)")
