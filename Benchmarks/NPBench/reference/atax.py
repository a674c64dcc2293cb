"""The transpose of a matrix times the matrix times a vector."""
import numpy as np

SIZES = {"S": dict(m=40, n=50), "L": dict(m=4000, n=5000)}


def initialize(random, m, n):
    return dict(a=random.uniform(0, 1, (m, n)), x=random.uniform(0, 1, n))


def kernel(a, x):
    return (a @ x) @ a
