"""length of a vector, Double"""

import numpy as np
from optional import jnp, ne

SIZES = {"16k": 16_384, "10M": 10_000_000}
OUTPUTS = {"result": "result"}
# Apus adds in an order of its own, which vectors keep; C adds one after the other.
BITS = False


def data(random, n):
    return {"x": random.uniform(-1, 2, n), "result": np.zeros(1), "n": n}


def numpy(x, result, n):
    result[0] = np.linalg.norm(x)


def numba(x, result, n):
    s = 0.0
    for i in range(n):
        s += x[i] * x[i]
    result[0] = np.sqrt(s)


def jax(x, result, n):
    return jnp.linalg.norm(x)


def numexpr(x, result, n):
    result[0] = ne.evaluate("sum(x * x)") ** 0.5
