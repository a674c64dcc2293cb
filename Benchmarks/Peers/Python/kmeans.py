"""k-means assignment, 16 dimensions, 32 centres, Float"""

import numpy as np
from optional import jnp

SIZES = {"100k": 100_000}
OUTPUTS = ["labels"]
# A point between two centres may change sides where sums are reordered.
MISMATCHES = 1e-3


def data(random, n):
    centres = random.uniform(-1, 1, (32, 16)).astype(np.float32)
    points = centres[random.integers(0, 32, n)] + random.normal(0, 0.5, (n, 16))
    return {
        "points": points.astype(np.float32),
        "centres": centres,
        "labels": np.zeros(n, np.int64),
        "n": n,
        "count": 32,
        "dimensions": 16,
    }


def numpy(points, centres, labels, n, count, dimensions):
    squares = (centres * centres).sum(axis=1)[None, :] - 2 * (points @ centres.T)
    np.argmin(squares, axis=1, out=labels)


def numba(points, centres, labels, n, count, dimensions):
    for i in range(n):
        best = np.float32(np.inf)
        label = 0
        for k in range(count):
            distance = np.float32(0)
            for j in range(dimensions):
                d = points[i, j] - centres[k, j]
                distance += d * d
            if distance < best:
                best = distance
                label = k
        labels[i] = label


def jax(points, centres, labels, n, count, dimensions):
    squares = (centres * centres).sum(axis=1)[None, :] - 2 * (points @ centres.T)
    return jnp.argmin(squares, axis=1)
