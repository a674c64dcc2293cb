"""The QR decomposition by the modified method of Gram and Schmidt."""
import numpy as np

SIZES = {"S": dict(m=24, n=20), "L": dict(m=240, n=200)}
OUTPUTS = ["result.q", "result.r"]


def initialize(random, m, n):
    return dict(a=random.uniform(0, 1, (m, n)) + np.eye(m, n))


def kernel(a):
    n = a.shape[1]
    q, r = np.zeros_like(a), np.zeros((n, n))
    for k in range(n):
        r[k, k] = np.sqrt(np.dot(a[:, k], a[:, k]))
        q[:, k] = a[:, k] / r[k, k]
        for j in range(k + 1, n):
            r[k, j] = np.dot(q[:, k], a[:, j])
            a[:, j] -= q[:, k] * r[k, j]
    return q, r
