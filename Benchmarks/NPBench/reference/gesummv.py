"""alpha A x + beta B x."""
import numpy as np

SIZES = {"S": dict(n=40), "L": dict(n=4000)}


def initialize(random, n):
    return dict(
        alpha=1.5, beta=1.2, a=random.uniform(0, 1, (n, n)), b=random.uniform(0, 1, (n, n)),
        x=random.uniform(0, 1, n))


def kernel(alpha, beta, a, b, x):
    return alpha * a @ x + beta * b @ x
