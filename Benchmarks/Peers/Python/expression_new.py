"""2a + 3bc - √|ab| as a new array in every call, Double"""

import math

import numpy as np
from optional import jnp, ne

SIZES = {"16k": 16_384, "10M": 10_000_000}
OUTPUTS = {"y": "result"}
# Every call asks for the memory of its result; all systems are called from their host.
NEW_RESULT = True


def data(random, n):
    return {
        "a": random.uniform(-1, 1, n),
        "b": random.uniform(-1, 1, n),
        "c": random.uniform(-1, 1, n),
    }


def numpy(a, b, c):
    return 2 * a + 3 * b * c - np.sqrt(np.abs(a * b))


def numba(a, b, c):
    y = np.empty_like(a)
    for i in range(len(a)):
        y[i] = 2 * a[i] + 3 * b[i] * c[i] - math.sqrt(abs(a[i] * b[i]))
    return y


def jax(a, b, c):
    return 2 * a + 3 * b * c - jnp.sqrt(jnp.abs(a * b))


def numexpr(a, b, c):
    return ne.evaluate("2 * a + 3 * b * c - sqrt(abs(a * b))")
