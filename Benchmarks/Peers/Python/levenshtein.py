"""Levenshtein distance"""

import numpy as np
from optional import jnp, lax

SIZES = {"4096²": 4096}
OUTPUTS = {"result": "result"}


def data(random, n):
    a = random.integers(97, 101, n).astype(np.uint8)
    b = a.copy()
    changed = random.uniform(size=n) < 0.3
    b[changed] = random.integers(97, 101, int(changed.sum()))
    b = np.concatenate((b[5:], b[:5]))
    return {"a": a, "b": b, "result": np.zeros(1, np.int64), "m": n, "n": n}


def numpy(a, b, result, m, n):
    # By anti-diagonals: element i of diagonal d is the distance of a[:i] and b[:d - i].
    before = np.zeros(m + 1, np.int32)
    last = np.zeros(m + 1, np.int32)
    reverse = b[::-1]
    for d in range(1, m + n + 1):
        low, high = max(0, d - n), min(d, m)
        new = np.empty(m + 1, np.int32)
        first, end = max(low, 1), min(high, d - 1)
        differs = a[first - 1 : end] != reverse[n - d + first : n - d + end + 1]
        new[first : end + 1] = np.minimum(
            before[first - 1 : end] + differs,
            np.minimum(last[first - 1 : end], last[first : end + 1]) + 1,
        )
        if low == 0:
            new[0] = d
        if high == d:
            new[d] = d
        before, last = last, new
    result[0] = last[m]


def numba(a, b, result, m, n):
    previous = np.empty(n + 1, np.int32)
    current = np.empty(n + 1, np.int32)
    for j in range(n + 1):
        previous[j] = j
    for i in range(m):
        current[0] = i + 1
        for j in range(n):
            substitution = previous[j] + (0 if a[i] == b[j] else 1)
            current[j + 1] = min(substitution, min(previous[j + 1], current[j]) + 1)
        previous, current = current, previous
    result[0] = previous[n]


def jax(a, b, result, m, n):
    # By anti-diagonals, all of full length.
    index = jnp.arange(m + 1, dtype=jnp.int32)
    left = jnp.concatenate((jnp.zeros(1, jnp.uint8), a))
    right = jnp.concatenate((jnp.zeros(m, jnp.uint8), b[::-1], jnp.zeros(m + 1, jnp.uint8)))

    def step(d, state):
        before, last = state
        against = lax.dynamic_slice(right, (m + n - d,), (m + 1,))
        shifted = jnp.roll(before, 1) + (left != against)
        new = jnp.minimum(shifted, jnp.minimum(jnp.roll(last, 1), last) + 1)
        return last, jnp.where((index == 0) | (index == d), d, new).astype(jnp.int32)

    start = (jnp.zeros(m + 1, jnp.int32), jnp.zeros(m + 1, jnp.int32))
    return lax.fori_loop(1, m + n + 1, step, start)[1][m]
