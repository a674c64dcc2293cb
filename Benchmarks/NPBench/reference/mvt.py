"""A matrix times a vector, and its transpose times another."""
import numpy as np

SIZES = {"S": dict(n=40), "L": dict(n=4000)}
OUTPUTS = ["x1", "x2"]


def initialize(random, n):
    vectors = {name: random.uniform(0, 1, n) for name in ("x1", "x2", "y1", "y2")}
    return dict(**vectors, a=random.uniform(0, 1, (n, n)))


def kernel(x1, x2, y1, y2, a):
    x1 += a @ y1
    x2 += y2 @ a
