"""matrix product, loops ikj, Double"""

import numpy as np

SIZES = {"512²": 512}
OUTPUTS = ["c"]


def data(random, n):
    return {
        "a": random.uniform(-1, 1, (n, n)),
        "b": random.uniform(-1, 1, (n, n)),
        "c": np.zeros((n, n)),
        "n": n,
    }


def reference(a, b, c, n):
    np.matmul(a, b, out=c)


def numba(a, b, c, n):
    c[...] = 0.0
    for i in range(n):
        for k in range(n):
            for j in range(n):
                c[i, j] += a[i, k] * b[k, j]
