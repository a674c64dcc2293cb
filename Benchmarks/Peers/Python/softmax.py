"""softmax of rows, Float"""

import math

import numpy as np
from optional import jax_nn, scipy

SIZES = {"1024²": 1024}
OUTPUTS = ["y"]
# The last bits of elementary functions are each system's own.
BITS = False


def data(random, n):
    x = random.normal(0, 3, (n, n)).astype(np.float32)
    return {"x": x, "y": np.zeros_like(x), "rows": n, "columns": n}


def numpy(x, y, rows, columns):
    np.subtract(x, x.max(axis=1, keepdims=True), out=y)
    np.exp(y, out=y)
    np.divide(y, y.sum(axis=1, keepdims=True), out=y)


def numba(x, y, rows, columns):
    for i in range(rows):
        largest = x[i, 0]
        for j in range(1, columns):
            largest = max(largest, x[i, j])
        total = np.float32(0)
        for j in range(columns):
            y[i, j] = math.exp(x[i, j] - largest)
            total += y[i, j]
        for j in range(columns):
            y[i, j] = y[i, j] / total


def jax(x, y, rows, columns):
    return jax_nn.softmax(x, axis=1)


def scipy_(x, y, rows, columns):
    y[...] = scipy.special.softmax(x, axis=1)
