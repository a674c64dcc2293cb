"""The discrete Fourier transform of a power of a small number of numbers, after Stockham."""
import numpy as np

SIZES = {"S": dict(radix=2, digits=7), "L": dict(radix=4, digits=8)}


def initialize(random, radix, digits):
    n = radix ** digits
    return dict(radix=radix, digits=digits, x=random.uniform(0, 1, n) + 1j * random.uniform(0, 1, n))


def kernel(radix, digits, x):
    n = len(x)
    digit = np.arange(radix)[:, None]
    small = np.exp(-2j * np.pi * digit * np.arange(radix) / radix)
    y = x
    left, right = 1, n // radix
    for _ in range(digits):
        permuted = y.reshape(left, radix, right).transpose(1, 0, 2)
        twiddles = np.exp(-2j * np.pi * digit * np.arange(left) / (left * radix))
        scaled = permuted * twiddles[:, :, None]
        y = (small @ scaled.reshape(radix, n // radix)).reshape(n)
        left, right = left * radix, right // radix
    return y
