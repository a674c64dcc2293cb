"""n-body, one softened force step, Double"""

import math

import numpy as np
from optional import jnp

SIZES = {"1024": 1024}
OUTPUTS = ["ax", "ay", "az"]


def data(random, n):
    return {
        "x": random.normal(size=n),
        "y": random.normal(size=n),
        "z": random.normal(size=n),
        "mass": random.uniform(0.1, 1, n),
        "softening": 1e-3,
        "ax": np.zeros(n),
        "ay": np.zeros(n),
        "az": np.zeros(n),
        "n": n,
    }


def forces(m, x, y, z, mass, softening):
    dx, dy, dz = (v[None, :] - v[:, None] for v in (x, y, z))
    square = dx * dx + dy * dy + dz * dz + softening
    factor = mass[None, :] / (square * m.sqrt(square))
    return tuple((factor * d).sum(axis=1) for d in (dx, dy, dz))


def numpy(x, y, z, mass, softening, ax, ay, az, n):
    ax[:], ay[:], az[:] = forces(np, x, y, z, mass, softening)


def numba(x, y, z, mass, softening, ax, ay, az, n):
    for i in range(n):
        sum_x = 0.0
        sum_y = 0.0
        sum_z = 0.0
        for j in range(n):
            dx = x[j] - x[i]
            dy = y[j] - y[i]
            dz = z[j] - z[i]
            square = dx * dx + dy * dy + dz * dz + softening
            factor = mass[j] / (square * math.sqrt(square))
            sum_x += factor * dx
            sum_y += factor * dy
            sum_z += factor * dz
        ax[i] = sum_x
        ay[i] = sum_y
        az[i] = sum_z


def jax(x, y, z, mass, softening, ax, ay, az, n):
    return forces(jnp, x, y, z, mass, softening)
