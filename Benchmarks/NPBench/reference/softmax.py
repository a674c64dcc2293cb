"""Softmax along the last axis."""
import numpy as np

SIZES = {"S": dict(n=2, heads=3, m=8), "L": dict(n=16, heads=16, m=128)}


def initialize(random, n, heads, m):
    return dict(x=random.normal(0, 1, (n, heads, m, m)).astype(np.float32))


def kernel(x):
    weights = np.exp(x - x.max(axis=-1, keepdims=True))
    return weights / weights.sum(axis=-1, keepdims=True)
