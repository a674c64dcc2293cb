"""Mandelbrot set, at most 200 iterations"""

import numpy as np
from optional import jnp, lax

SIZES = {"512²": 512}
OUTPUTS = ["counts"]
# A pixel of the border may leave one step earlier or later where products are fused.
MISMATCHES = 2e-3


def data(random, n):
    return {"limit": 200, "counts": np.zeros((n, n), np.int64), "height": n, "width": n}


def numpy(limit, counts, height, width):
    y = (-1.25 + 2.5 * np.arange(height) / height)[:, None]
    x = (-2 + 2.5 * np.arange(width) / width)[None, :]
    c = (x + 1j * y).ravel()
    z = np.zeros_like(c)
    flat = counts.reshape(-1)
    flat[:] = limit
    inside = np.arange(c.size)
    for step in range(limit):
        left = z.real * z.real + z.imag * z.imag > 4
        flat[inside[left]] = step
        stays = ~left
        inside, z, c = inside[stays], z[stays], c[stays]
        z = z * z + c


def numba(limit, counts, height, width):
    for row in range(height):
        y = -1.25 + 2.5 * row / height
        for column in range(width):
            x = -2 + 2.5 * column / width
            re = 0.0
            im = 0.0
            count = 0
            while count < limit and re * re + im * im <= 4:
                re, im = re * re - im * im + x, 2 * re * im + y
                count += 1
            counts[row, column] = count


def jax(limit, counts, height, width):
    y = (-1.25 + 2.5 * jnp.arange(height) / height)[:, None]
    x = (-2 + 2.5 * jnp.arange(width) / width)[None, :]

    def step(_, state):
        re, im, counts = state
        inside = re * re + im * im <= 4
        new = re * re - im * im + x
        return (
            jnp.where(inside, new, re),
            jnp.where(inside, 2 * re * im + y, im),
            counts + inside,
        )

    zero = jnp.zeros((height, width))
    return lax.fori_loop(0, limit, step, (zero, zero, jnp.zeros((height, width), jnp.int64)))[2]
