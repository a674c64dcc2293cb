"""A sparse matrix in compressed rows times a vector."""
import numpy as np

SIZES = {"S": dict(m=40, n=50, count=400), "L": dict(m=4096, n=4096, count=65_536)}


def initialize(random, m, n, count):
    lengths = random.multinomial(count, np.ones(m) / m)
    return dict(
        rows=np.concatenate([[0], np.cumsum(lengths)]).astype(np.uint32),
        columns=random.integers(0, n, count, dtype=np.uint32), values=random.uniform(0, 1, count),
        x=random.uniform(0, 1, n))


def kernel(rows, columns, values, x):
    y = np.empty(len(rows) - 1)
    for i in range(len(y)):
        row = slice(rows[i], rows[i + 1])
        y[i] = values[row] @ x[columns[row]]
    return y
