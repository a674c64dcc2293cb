"""gradient of a logistic regression, 32 columns, Double"""

import math

import numpy as np
from optional import jnp

SIZES = {"100k": 100_000}
OUTPUTS = ["gradient"]
# The last bits of exp, and the order of the inner product.
BITS = False


def data(random, n):
    x = random.normal(size=(n, 32))
    weights = random.normal(0, 0.3, 32)
    return {
        "x": x,
        "labels": (x @ weights + random.normal(size=n) > 0).astype(np.float64),
        "weights": random.normal(0, 0.3, 32),
        "gradient": np.zeros(32),
        "rows": n,
        "columns": 32,
    }


def numpy(x, labels, weights, gradient, rows, columns):
    errors = 1 / (1 + np.exp(-(x @ weights))) - labels
    gradient[:] = x.T @ errors / rows


def numba(x, labels, weights, gradient, rows, columns):
    gradient[:] = 0.0
    for i in range(rows):
        z = 0.0
        for j in range(columns):
            z += x[i, j] * weights[j]
        error = 1 / (1 + math.exp(-z)) - labels[i]
        for j in range(columns):
            gradient[j] += error * x[i, j]
    for j in range(columns):
        gradient[j] /= rows


def jax(x, labels, weights, gradient, rows, columns):
    errors = 1 / (1 + jnp.exp(-(x @ weights))) - labels
    return x.T @ errors / rows
