"""Two-dimensional diffusion by alternating directions."""
import numpy as np

SIZES = {"S": dict(n=20, steps=4), "L": dict(n=200, steps=50)}
OUTPUTS = ["u"]


def initialize(random, n, steps):
    i = np.arange(n, dtype=float)
    return dict(steps=steps, u=(i[:, None] + n - i) / n)


def kernel(steps, u):
    n = u.shape[0]
    v, p, q = np.zeros_like(u), np.zeros_like(u), np.zeros_like(u)
    h, dt = 1 / n, 1 / steps
    mul1, mul2 = 2 * dt / (h * h), dt / (h * h)
    a, b, d, e = -mul1 / 2, 1 + mul1, -mul2 / 2, 1 + mul2
    c, f = a, d
    for _ in range(steps):
        v[0, 1:-1] = 1
        p[1:-1, 0] = 0
        q[1:-1, 0] = v[0, 1:-1]
        for j in range(1, n - 1):
            below = a * p[1:-1, j - 1] + b
            p[1:-1, j] = -c / below
            q[1:-1, j] = (-d * u[j, :-2] + (1 + 2 * d) * u[j, 1:-1] - f * u[j, 2:]
                          - a * q[1:-1, j - 1]) / below
        v[-1, 1:-1] = 1
        for j in range(n - 2, 0, -1):
            v[j, 1:-1] = p[1:-1, j] * v[j + 1, 1:-1] + q[1:-1, j]
        u[1:-1, 0] = 1
        p[1:-1, 0] = 0
        q[1:-1, 0] = u[1:-1, 0]
        for j in range(1, n - 1):
            below = d * p[1:-1, j - 1] + e
            p[1:-1, j] = -f / below
            q[1:-1, j] = (-a * v[:-2, j] + (1 + 2 * a) * v[1:-1, j] - c * v[2:, j]
                          - d * q[1:-1, j - 1]) / below
        u[1:-1, -1] = 1
        for j in range(n - 2, 0, -1):
            u[1:-1, j] = p[1:-1, j] * u[1:-1, j + 1] + q[1:-1, j]
