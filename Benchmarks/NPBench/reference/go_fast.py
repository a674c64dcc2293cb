"""The matrix plus the sum of the hyperbolic tangents on its diagonal."""
import numpy as np

SIZES = {"S": dict(n=40), "L": dict(n=4000)}


def initialize(random, n):
    return dict(a=random.uniform(0, 1, (n, n)))


def kernel(a):
    trace = 0.0
    for i in range(len(a)):
        trace += np.tanh(a[i, i])
    return a + trace
