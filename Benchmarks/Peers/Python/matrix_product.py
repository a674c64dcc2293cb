"""matrix product by library, Double"""

import numpy as np
from optional import jnp

SIZES = {"512²": 512, "1000²": 1000}
OUTPUTS = ["c"]
# Every system calls a library here; OpenBLAS need not be of one version.
BITS = False


def data(random, n):
    return {
        "a": random.uniform(-1, 1, (n, n)),
        "b": random.uniform(-1, 1, (n, n)),
        "c": np.zeros((n, n)),
        "n": n,
    }


def numpy(a, b, c, n):
    np.matmul(a, b, out=c)


def numba(a, b, c, n):
    np.dot(a, b, c)


def jax(a, b, c, n):
    return jnp.matmul(a, b)
