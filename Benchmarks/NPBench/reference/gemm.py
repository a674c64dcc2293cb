"""C = alpha A B + beta C."""
import numpy as np

SIZES = {"S": dict(m=20, n=24, k=28), "L": dict(m=800, n=900, k=1000)}
OUTPUTS = ["c"]


def initialize(random, m, n, k):
    return dict(
        alpha=1.5, beta=1.2, a=random.uniform(0, 1, (m, k)), b=random.uniform(0, 1, (k, n)),
        c=random.uniform(0, 1, (m, n)))


def kernel(alpha, beta, a, b, c):
    c[:] = alpha * a @ b + beta * c
