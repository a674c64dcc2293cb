"""The lengths of the shortest paths between all pairs of nodes, in place."""
import numpy as np

SIZES = {"S": dict(n=30), "L": dict(n=300)}
OUTPUTS = ["path"]


def initialize(random, n):
    path = random.integers(1, 14, (n, n), dtype=np.int32)
    path[random.uniform(0, 1, (n, n)) < 0.5] = 999
    return dict(path=path)


def kernel(path):
    for k in range(len(path)):
        path[:] = np.minimum(path, np.add.outer(path[:, k], path[k]))
