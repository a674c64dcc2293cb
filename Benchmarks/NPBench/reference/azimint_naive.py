"""The mean of data in rings around a centre."""
import numpy as np

SIZES = {"S": dict(n=2000, bins=12), "L": dict(n=400_000, bins=200)}


def initialize(random, n, bins):
    return dict(data=random.uniform(0, 1, n), radius=random.uniform(0, 1, n), bins=bins)


def kernel(data, radius, bins):
    greatest = radius.max()
    means = np.zeros(bins)
    for i in range(bins):
        inner, outer = greatest * i / bins, greatest * (i + 1) / bins
        means[i] = data[(inner <= radius) & (radius < outer)].mean()
    return means
