"""The LU decomposition without pivoting, in place."""
import numpy as np

SIZES = {"S": dict(n=24), "L": dict(n=300)}
OUTPUTS = ["a"]


def initialize(random, n):
    return dict(a=random.uniform(-1, 1, (n, n)) + n * np.eye(n))


def kernel(a):
    n = len(a)
    for i in range(n):
        for j in range(i):
            a[i, j] = (a[i, j] - a[i, :j] @ a[:j, j]) / a[j, j]
        for j in range(i, n):
            a[i, j] -= a[i, :i] @ a[:i, j]
