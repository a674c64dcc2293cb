"""Moments of the resolvent of a matrix polynomial along a contour."""
import numpy as np

SIZES = {"S": dict(n=12, m=10, slabs=2, points=8), "L": dict(n=50, m=150, slabs=2, points=32)}
OUTPUTS = ["result.p0", "result.p1"]


def numbers(random, *shape):
    return random.uniform(0, 1, shape) + 1j * random.uniform(0, 1, shape)


def initialize(random, n, m, slabs, points):
    return dict(
        hamiltonian=numbers(random, slabs + 1, n, n), points=numbers(random, points),
        y=numbers(random, n, m))


def kernel(hamiltonian, points, y):
    n, slabs = hamiltonian.shape[1], len(hamiltonian) - 1
    p0 = np.zeros_like(y)
    p1 = np.zeros_like(y)
    for z in points:
        t = np.zeros((n, n), complex)
        for k in range(slabs + 1):
            t += z ** (slabs // 2 - k) * hamiltonian[k]
        x = np.linalg.inv(t) if n == y.shape[1] else np.linalg.solve(t, y)
        if abs(z) < 1:
            x = -x
        p0 += x
        p1 += z * x
    return p0, p1
