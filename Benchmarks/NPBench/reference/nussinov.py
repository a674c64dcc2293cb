"""The greatest number of base pairs in a fold of an RNA sequence."""
import numpy as np

SIZES = {"S": dict(n=24), "L": dict(n=120)}


def initialize(random, n):
    return dict(sequence=random.integers(0, 4, n, dtype=np.int32))


def kernel(sequence):
    n = len(sequence)
    table = np.zeros((n, n), dtype=np.int32)
    for i in range(n - 1, -1, -1):
        for j in range(i + 1, n):
            best = max(table[i, j], table[i, j - 1])
            if i + 1 < n:
                best = max(best, table[i + 1, j])
                pairs = int(i < j - 1 and sequence[i] + sequence[j] == 3)
                best = max(best, table[i + 1, j - 1] + pairs)
            for k in range(i + 1, j):
                best = max(best, table[i, k] + table[k + 1, j])
            table[i, j] = best
    return table
