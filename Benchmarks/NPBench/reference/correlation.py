"""The correlations between the columns of a table."""
import numpy as np

SIZES = {"S": dict(m=25, n=30), "L": dict(m=500, n=600)}


def initialize(random, m, n):
    return dict(data=random.uniform(0, 1, (n, m)) * np.arange(1, m + 1))


def kernel(data):
    n, m = data.shape
    deviations = data.std(axis=0)
    deviations[deviations <= 0.1] = 1
    x = (data - data.mean(axis=0)) / (np.sqrt(float(n)) * deviations)
    result = np.eye(m)
    for i in range(m - 1):
        result[i + 1:, i] = result[i, i + 1:] = x[:, i] @ x[:, i + 1:]
    return result
