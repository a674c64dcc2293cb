"""3 × 3 filter, Float"""

import numpy as np
from optional import lax, scipy

SIZES = {"1024²": 1024}
OUTPUTS = ["output"]


def data(random, n):
    return {
        "image": random.uniform(0, 1, (n, n)).astype(np.float32),
        "filter": random.uniform(-1, 1, (3, 3)).astype(np.float32),
        "output": np.zeros((n - 2, n - 2), np.float32),
        "rows": n,
        "columns": n,
    }


def numpy(image, filter, output, rows, columns):
    output[...] = 0
    for k in range(3):
        for l in range(3):
            output += filter[k, l] * image[k : rows - 2 + k, l : columns - 2 + l]


def numba(image, filter, output, rows, columns):
    for i in range(rows - 2):
        for j in range(columns - 2):
            s = np.float32(0)
            for k in range(3):
                for l in range(3):
                    s += filter[k, l] * image[i + k, j + l]
            output[i, j] = s


def jax(image, filter, output, rows, columns):
    return sum(
        filter[k, l] * image[k : rows - 2 + k, l : columns - 2 + l]
        for k in range(3)
        for l in range(3)
    )


def scipy_(image, filter, output, rows, columns):
    output[...] = scipy.signal.correlate2d(image, filter, mode="valid")
