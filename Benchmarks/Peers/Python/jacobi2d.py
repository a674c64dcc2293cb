"""Jacobi, five points, 20 sweeps, Double"""

import numpy as np
from optional import inlined, lax

SIZES = {"1000²": 1000}
OUTPUTS = ["u"]


def data(random, n):
    u = random.uniform(0, 1, (n, n))
    return {"steps": 20, "u": u, "v": u.copy(), "m": n, "n": n}


def sweep(u):
    return 0.2 * (u[1:-1, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:] + u[:-2, 1:-1] + u[2:, 1:-1])


def numpy(steps, u, v, m, n):
    for _ in range(steps // 2):
        v[1:-1, 1:-1] = sweep(u)
        u[1:-1, 1:-1] = sweep(v)


@inlined
def sweep_loops(u, v, m, n):
    for i in range(1, m - 1):
        for j in range(1, n - 1):
            v[i, j] = 0.2 * (u[i, j] + u[i, j - 1] + u[i, j + 1] + u[i - 1, j] + u[i + 1, j])


def numba(steps, u, v, m, n):
    for _ in range(steps // 2):
        sweep_loops(u, v, m, n)
        sweep_loops(v, u, m, n)


def jax(steps, u, v, m, n):
    return lax.fori_loop(0, steps, lambda _, u: u.at[1:-1, 1:-1].set(sweep(u)), u)
