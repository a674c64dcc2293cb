"""sparse matrix × vector, 16 elements a row, Double"""

import numpy as np
from optional import jnp, scipy

SIZES = {"100k": 100_000}
OUTPUTS = ["y"]


def data(random, rows):
    counts = random.integers(8, 25, rows)
    starts = np.concatenate(([0], np.cumsum(counts)))
    total = int(starts[-1])
    return {
        "starts": starts,
        "columns": random.integers(0, rows, total).astype(np.int32),
        "values": random.uniform(-1, 1, total),
        "x": random.uniform(-1, 1, rows),
        "y": np.zeros(rows),
        "rows": rows,
    }


def numpy(starts, columns, values, x, y, rows):
    np.add.reduceat(values * x[columns], starts[:-1], out=y)


def numba(starts, columns, values, x, y, rows):
    for row in range(rows):
        s = 0.0
        for k in range(starts[row], starts[row + 1]):
            s += values[k] * x[columns[k]]
        y[row] = s


def jax(starts, columns, values, x, y, rows):
    sums = jnp.concatenate((jnp.zeros(1), jnp.cumsum(values * x[columns])))
    return sums[starts[1:]] - sums[starts[:-1]]


def scipy_(starts, columns, values, x, y, rows):
    y[:] = scipy.sparse.csr_array((values, columns, starts), shape=(rows, rows)) @ x
