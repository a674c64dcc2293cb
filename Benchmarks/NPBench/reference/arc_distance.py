"""The angles between pairs of points on a sphere."""
import numpy as np

SIZES = {"S": dict(n=1000), "L": dict(n=1_000_000)}


def initialize(random, n):
    return {name: random.uniform(0, 1, n) for name in ("theta1", "phi1", "theta2", "phi2")}


def kernel(theta1, phi1, theta2, phi2):
    a, b = np.sin((theta2 - theta1) / 2), np.sin((phi2 - phi1) / 2)
    h = a ** 2 + np.cos(theta1) * np.cos(theta2) * b ** 2
    return 2 * np.arctan2(np.sqrt(h), np.sqrt(1 - h))
