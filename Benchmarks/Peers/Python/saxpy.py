"""saxpy: y = a x + y, Float"""

import numpy as np
from optional import ne

SIZES = {"16k": 16_384, "10M": 10_000_000}
OUTPUTS = ["y"]


def data(random, n):
    # So small a factor that y stays what it is, however often it is called.
    return {
        "a": np.float32(1e-6),
        "x": random.uniform(-1, 1, n).astype(np.float32),
        "y": random.uniform(-1, 1, n).astype(np.float32),
        "n": n,
    }


def numpy(a, x, y, n):
    np.add(a * x, y, out=y)


def numba(a, x, y, n):
    for i in range(n):
        y[i] = a * x[i] + y[i]


def jax(a, x, y, n):
    return a * x + y


def numexpr(a, x, y, n):
    ne.evaluate("a * x + y", out=y)
