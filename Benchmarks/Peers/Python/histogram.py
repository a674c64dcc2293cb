"""histogram, 256 bins, Float"""

import numpy as np
from optional import jnp

SIZES = {"10M": 10_000_000}
OUTPUTS = ["counts"]


def data(random, n):
    return {
        "x": np.minimum(random.beta(2, 5, n).astype(np.float32), np.float32(0.9999999)),
        "counts": np.zeros(256, np.int64),
        "n": n,
        "bins": 256,
    }


def numpy(x, counts, n, bins):
    counts[:] = np.bincount((x * np.float32(256)).astype(np.int64), minlength=bins)


def numba(x, counts, n, bins):
    for bin in range(bins):
        counts[bin] = 0
    for i in range(n):
        counts[int(x[i] * np.float32(256))] += 1


def jax(x, counts, n, bins):
    return jnp.bincount((x * np.float32(256)).astype(jnp.int32), length=bins)
