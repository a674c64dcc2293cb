"""Floyd-Warshall, Double"""

import numpy as np
from optional import jnp, lax

SIZES = {"256": 256}
OUTPUTS = ["distances"]


def data(random, n):
    weights = random.uniform(1, 100, (n, n))
    weights[random.uniform(size=(n, n)) < 0.8] = 1e9
    np.fill_diagonal(weights, 0)
    return {"weights": weights, "distances": np.zeros((n, n)), "n": n}


def numpy(weights, distances, n):
    distances[...] = weights
    for k in range(n):
        np.minimum(distances, distances[:, k, None] + distances[k, None, :], out=distances)


def numba(weights, distances, n):
    for i in range(n):
        for j in range(n):
            distances[i, j] = weights[i, j]
    for k in range(n):
        for i in range(n):
            for j in range(n):
                distances[i, j] = min(distances[i, j], distances[i, k] + distances[k, j])


def jax(weights, distances, n):
    return lax.fori_loop(
        0, n, lambda k, d: jnp.minimum(d, d[:, k, None] + d[k, None, :]), weights
    )
