"""What NumPy lacks, written a second time from the definitions: random numbers, LU, stencils."""

import math
import statistics

import numpy as np

MASK = 0xFFFF_FFFF


def philox(counter, key):
    """Philox4x32-10 (Salmon et al., SC11, 2011)."""
    a, b, c, d = counter
    k0, k1 = key
    for _ in range(10):
        left, right = 0xD2511F53 * a, 0xCD9E8D57 * c
        a, b, c, d = (right >> 32) ^ b ^ k0, right & MASK, (left >> 32) ^ d ^ k1, left & MASK
        k0, k1 = (k0 + 0x9E3779B9) & MASK, (k1 + 0xBB67AE85) & MASK
    return a, b, c, d


def bits(seed, index, purpose, attempt=0):
    """64 random bits."""
    seed, index = int(seed) % 2**64, int(index) % 2**64
    words = philox((index & MASK, index >> 32, attempt, purpose), (seed & MASK, seed >> 32))
    return words[1] << 32 | words[0]


def uniform(seed, index):
    """Uniform in 0..<1."""
    return (bits(seed, index, 0) >> 11) * 2.0**-53


def normal(seed, index):
    """Normally distributed: the quantile of the middle of one of 2^52 parts of 0...1."""
    return statistics.NormalDist().inv_cdf(((bits(seed, index, 1) >> 12) + 0.5) * 2.0**-52)


def exponential(seed, index):
    """Exponentially distributed with mean 1."""
    return -math.log(((bits(seed, index, 2) >> 11) + 1) * 2.0**-53)


def below(bound, seed, index, purpose):
    """An integer below `bound`: the first whose part of the 64-bit numbers is whole."""
    attempt = 0
    while True:
        product = bits(seed, index, purpose, attempt) * bound
        if product % 2**64 >= 2**64 % bound:
            return product >> 64
        attempt += 1


def integer(low, high, seed, index):
    """An integer in low..<high."""
    return int(low) + below(int(high) - int(low), seed, index, 3)


def permutation(count, seed):
    """The numbers 0..<count in random order."""
    order = list(range(int(count)))
    for i in range(len(order) - 1):
        j = i + below(len(order) - i, seed, i, 4)
        order[i], order[j] = order[j], order[i]
    return order


def lu(a):
    """The order of the rows and both factors, with the largest pivots."""
    u = np.array(a)
    rows, columns = u.shape
    least = min(rows, columns)
    order, l = list(range(rows)), np.zeros((rows, least), u.dtype)
    for k in range(least):
        pivot = k + int(np.argmax(np.abs(u[k:, k])))
        for array in (u, l):
            array[[k, pivot]] = array[[pivot, k]]
        order[k], order[pivot] = order[pivot], order[k]
        l[k, k] = 1
        for i in range(k + 1, rows):
            l[i, k] = u[i, k] / u[k, k]
            u[i] = u[i] - l[i, k] * u[k]
    return order, l, np.triu(u[:least])


def laplace(x, mode, **options):
    """The differences of each number from its neighbours; the modes are those of `numpy.pad`."""
    y = np.pad(x, 1, mode=mode, **options)
    if x.ndim == 1:
        return y[:-2] + y[2:] - 2 * x
    return y[:-2, 1:-1] + y[2:, 1:-1] + y[1:-1, :-2] + y[1:-1, 2:] - 4 * x
