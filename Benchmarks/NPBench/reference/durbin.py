"""Durbin's recursion for a symmetric Toeplitz system."""
import numpy as np

SIZES = {"S": dict(n=60), "L": dict(n=4000)}


def initialize(random, n):
    return dict(r=random.uniform(-1, 1, n) / (2 * n))


def kernel(r):
    y = np.zeros_like(r)
    alpha, beta = -r[0], 1.0
    y[0] = alpha
    for k in range(1, len(r)):
        beta *= 1 - alpha * alpha
        alpha = -(r[k] + np.dot(r[:k][::-1], y[:k])) / beta
        y[:k] += alpha * y[:k][::-1]
        y[k] = alpha
    return y
