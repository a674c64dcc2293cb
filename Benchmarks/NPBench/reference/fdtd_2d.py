"""Maxwell's equations in two dimensions."""
import numpy as np

SIZES = {"S": dict(steps=8, m=20, n=25), "L": dict(steps=60, m=400, n=450)}
OUTPUTS = ["ex", "ey", "hz"]


def initialize(random, steps, m, n):
    return dict(
        ex=random.uniform(0, 1, (m, n)), ey=random.uniform(0, 1, (m, n)),
        hz=random.uniform(0, 1, (m, n)), source=np.arange(steps, dtype=float))


def kernel(ex, ey, hz, source):
    for value in source:
        ey[0] = value
        ey[1:] -= 0.5 * (hz[1:] - hz[:-1])
        ex[:, 1:] -= 0.5 * (hz[:, 1:] - hz[:, :-1])
        hz[:-1, :-1] -= 0.7 * (ex[:-1, 1:] - ex[:-1, :-1] + ey[1:, :-1] - ey[:-1, :-1])
