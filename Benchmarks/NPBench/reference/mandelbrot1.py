"""The Mandelbrot set on a grid."""
import numpy as np

SIZES = {
    "S": dict(columns=24, rows=20, iterations=20),
    "L": dict(columns=250, rows=250, iterations=200),
}
OUTPUTS = ["result.z", "result.n"]


def initialize(random, columns, rows, iterations):
    return dict(
        xmin=-2.25, xmax=0.75, ymin=-1.25, ymax=1.25, columns=columns, rows=rows,
        iterations=iterations, horizon=2.0)


def kernel(xmin, xmax, ymin, ymax, columns, rows, iterations, horizon):
    c = np.linspace(xmin, xmax, columns) + np.linspace(ymin, ymax, rows)[:, None] * 1j
    z = np.zeros_like(c)
    n = np.zeros(c.shape, dtype=np.int64)
    for k in range(iterations):
        inside = np.abs(z) < horizon
        n[inside] = k
        z[inside] = z[inside] ** 2 + c[inside]
    n[n == iterations - 1] = 0
    return z, n
