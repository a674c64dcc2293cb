"""variance and largest of differences, Double"""

import numpy as np
from optional import jnp

SIZES = {"16k": 16_384}
OUTPUTS = {"result": ["result.variance", "result.largest"]}


def data(random, n):
    return {
        "x": random.uniform(-1, 1, n),
        "y": random.uniform(-1, 1, n),
        "weight": 0.7,
        "result": np.zeros(2),
        "n": n,
    }


def moments(x, y, weight, n):
    differences = weight * (x - y)
    d = differences - differences.mean()
    return (d * d).sum() / n, d.max()


def numpy(x, y, weight, result, n):
    result[:] = moments(x, y, weight, n)


def numba(x, y, weight, result, n):
    mean = 0.0
    for i in range(n):
        mean += weight * (x[i] - y[i])
    mean /= n
    variance = 0.0
    largest = 0.0
    for i in range(n):
        d = weight * (x[i] - y[i]) - mean
        variance += d * d
        if d > largest:
            largest = d
    result[0] = variance / n
    result[1] = largest


def jax(x, y, weight, result, n):
    return jnp.stack(moments(x, y, weight, n))
