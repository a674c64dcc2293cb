"""Two updates of rank one, then two products with vectors."""
import numpy as np

SIZES = {"S": dict(n=40), "L": dict(n=3000)}
OUTPUTS = ["a", "w", "x"]


def initialize(random, n):
    vectors = {name: random.uniform(0, 1, n) for name in ("u1", "v1", "u2", "v2", "w", "x", "y", "z")}
    return dict(alpha=1.5, beta=1.2, a=random.uniform(0, 1, (n, n)), **vectors)


def kernel(alpha, beta, a, u1, v1, u2, v2, w, x, y, z):
    a += np.outer(u1, v1) + np.outer(u2, v2)
    x += beta * y @ a + z
    w += alpha * a @ x
