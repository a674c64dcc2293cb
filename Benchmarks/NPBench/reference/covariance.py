"""The covariances between the columns of a table."""
import numpy as np

SIZES = {"S": dict(m=25, n=30), "L": dict(m=500, n=600)}


def initialize(random, m, n):
    return dict(data=random.uniform(0, 1, (n, m)) * np.arange(1, m + 1))


def kernel(data):
    n, m = data.shape
    x = data - data.mean(axis=0)
    result = np.zeros((m, m))
    for i in range(m):
        result[i:, i] = result[i, i:] = x[:, i] @ x[:, i:] / (n - 1)
    return result
