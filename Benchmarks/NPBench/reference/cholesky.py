"""The lower factor of a positive definite matrix, in place."""
import numpy as np

SIZES = {"S": dict(n=30), "L": dict(n=400)}
OUTPUTS = ["a"]


def initialize(random, n):
    b = random.uniform(-1, 1, (n, n))
    return dict(a=b @ b.T + n * np.eye(n))


def kernel(a):
    for i in range(len(a)):
        for j in range(i):
            a[i, j] = (a[i, j] - np.dot(a[i, :j], a[j, :j])) / a[j, j]
        a[i, i] = np.sqrt(a[i, i] - np.dot(a[i, :i], a[i, :i]))
