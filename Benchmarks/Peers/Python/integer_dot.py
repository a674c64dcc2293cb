"""sum of products of integers, checked in Apus and in Swift"""

import numpy as np
from optional import jnp

SIZES = {"16k": 16_384, "10M": 10_000_000}
OUTPUTS = {"result": "result"}


def data(random, n):
    return {
        "x": random.integers(0, 1 << 19, n),
        "y": random.integers(0, 1 << 19, n),
        "result": np.zeros(1, np.int64),
        "n": n,
    }


def numpy(x, y, result, n):
    result[0] = np.dot(x, y)


def numba(x, y, result, n):
    s = 0
    for i in range(n):
        s += x[i] * y[i]
    result[0] = s


def jax(x, y, result, n):
    return jnp.sum(x * y)
