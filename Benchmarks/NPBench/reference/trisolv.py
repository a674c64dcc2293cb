"""The solution of a lower triangular system."""
import numpy as np

SIZES = {"S": dict(n=60), "L": dict(n=4000)}


def initialize(random, n):
    l = np.tril(random.uniform(0, 1, (n, n))) / n + np.eye(n)
    return dict(l=l, b=random.uniform(0, 1, n))


def kernel(l, b):
    x = np.zeros_like(b)
    for i in range(len(b)):
        x[i] = (b[i] - l[i, :i] @ x[:i]) / l[i, i]
    return x
