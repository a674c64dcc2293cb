"""The two products of the biconjugate gradient method."""
import numpy as np

SIZES = {"S": dict(m=40, n=50), "L": dict(m=4000, n=5000)}
OUTPUTS = ["result.s", "result.q"]


def initialize(random, m, n):
    return dict(
        a=random.uniform(0, 1, (n, m)), p=random.uniform(0, 1, m), r=random.uniform(0, 1, n))


def kernel(a, p, r):
    return r @ a, a @ p
