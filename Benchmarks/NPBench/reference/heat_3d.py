"""Heat conduction in three dimensions."""
import numpy as np

SIZES = {"S": dict(steps=4, n=12), "L": dict(steps=25, n=70)}
OUTPUTS = ["a", "b"]


def initialize(random, steps, n):
    a = random.uniform(0, 10, (n, n, n))
    return dict(steps=steps, a=a, b=a.copy())


def step(x, y):
    inner = slice(1, -1)
    center = x[1:-1, 1:-1, 1:-1]
    total = center.copy()
    for axis in range(3):
        near = [inner] * 3
        near[axis] = slice(2, None)
        far = [inner] * 3
        far[axis] = slice(None, -2)
        total += 0.125 * (x[tuple(near)] - 2 * center + x[tuple(far)])
    y[1:-1, 1:-1, 1:-1] = total


def kernel(steps, a, b):
    for _ in range(1, steps):
        step(a, b)
        step(b, a)
