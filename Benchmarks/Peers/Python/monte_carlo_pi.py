"""Monte-Carlo π, counter-based generator, Float"""

import numpy as np
from optional import inlined, jnp

SIZES = {"10M": 10_000_000}
OUTPUTS = {"result": "result"}


def data(random, n):
    return {"n": n, "seed": np.uint32(12345), "result": np.zeros(1, np.int64)}


def scrambled(m, h):
    h = (h ^ (h >> m.uint32(16))) * m.uint32(0x85EBCA6B)
    h = (h ^ (h >> m.uint32(13))) * m.uint32(0xC2B2AE35)
    return h ^ (h >> m.uint32(16))


def hits(m, n, seed):
    counter = seed + m.uint32(2) * m.arange(n, dtype=m.uint32)
    x = (scrambled(m, counter) >> m.uint32(8)).astype(m.float32) * m.float32(2**-24)
    y = (scrambled(m, counter + m.uint32(1)) >> m.uint32(8)).astype(m.float32) * m.float32(2**-24)
    return (x * x + y * y < 1).sum()


def numpy(n, seed, result):
    result[0] = hits(np, n, seed)


@inlined
def scrambled_scalar(h):
    h = np.uint32((h ^ (h >> np.uint32(16))) * np.uint32(0x85EBCA6B))
    h = np.uint32((h ^ (h >> np.uint32(13))) * np.uint32(0xC2B2AE35))
    return np.uint32(h ^ (h >> np.uint32(16)))


def numba(n, seed, result):
    hits = 0
    for i in range(n):
        counter = np.uint32(seed + np.uint32(2) * np.uint32(i))
        x = np.float32(np.int32(scrambled_scalar(counter) >> np.uint32(8))) * np.float32(2**-24)
        y = np.float32(
            np.int32(scrambled_scalar(np.uint32(counter + np.uint32(1))) >> np.uint32(8))
        ) * np.float32(2**-24)
        if x * x + y * y < np.float32(1):
            hits += 1
    result[0] = hits


def jax(n, seed, result):
    return hits(jnp, n, seed)
