"""Vertical advection in a model of the atmosphere."""
import numpy as np

SIZES = {"S": dict(m=8, n=6, levels=10), "L": dict(m=128, n=128, levels=60)}
OUTPUTS = ["tendency"]


def initialize(random, m, n, levels):
    def field(rows):
        return random.uniform(0, 1, (rows, n, levels))

    return dict(
        tendency=field(m), wind=field(m), vertical=field(m + 1), position=field(m), slow=field(m),
        rate=3.0 / 20)


def kernel(tendency, wind, vertical, position, slow, rate):
    levels = tendency.shape[2]
    c, d = np.zeros_like(tendency), np.zeros_like(tendency)
    for k in range(levels):
        flow = 0.25 * (vertical[1:] + vertical[:-1])[:, :, k:k + 2]
        below = -0.5 * flow[:, :, 0] if k > 0 else 0.0
        above = 0.5 * flow[:, :, 1] if k < levels - 1 else 0.0
        right = rate * position[:, :, k] + slow[:, :, k] + tendency[:, :, k]
        b = rate - below - above
        if k > 0:
            right = right - below * (wind[:, :, k - 1] - wind[:, :, k])
        if k < levels - 1:
            right = right - above * (wind[:, :, k + 1] - wind[:, :, k])
        pivot = b - c[:, :, k - 1] * below if k > 0 else b
        c[:, :, k] = above / pivot
        d[:, :, k] = (right - d[:, :, k - 1] * below) / pivot if k > 0 else right / pivot
    solution = d[:, :, -1]
    tendency[:, :, -1] = rate * (solution - position[:, :, -1])
    for k in range(levels - 2, -1, -1):
        solution = d[:, :, k] - c[:, :, k] * solution
        tendency[:, :, k] = rate * (solution - position[:, :, k])
