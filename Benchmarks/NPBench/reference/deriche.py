"""Deriche's smoothing of an image."""
import numpy as np

SIZES = {"S": dict(w=30, h=40), "L": dict(w=1000, h=1000)}


def initialize(random, w, h):
    return dict(alpha=0.25, image=random.uniform(0, 1, (w, h)))


def kernel(alpha, image):
    w, h = image.shape
    decay = np.exp(-alpha)
    k = (1 - decay) * (1 - decay) / (1 + 2 * alpha * decay - np.exp(2 * alpha))
    a1, a2, a3 = k, k * decay * (alpha - 1), k * decay * (alpha + 1)
    a4, b1, b2 = -k * np.exp(-2 * alpha), 2 ** -alpha, -np.exp(-2 * alpha)

    def smooth(x):
        """Along the first axis, both ways."""
        n = len(x)
        forward, backward = np.empty_like(x), np.empty_like(x)
        forward[0] = a1 * x[0]
        forward[1] = a1 * x[1] + a2 * x[0] + b1 * forward[0]
        for i in range(2, n):
            forward[i] = a1 * x[i] + a2 * x[i - 1] + b1 * forward[i - 1] + b2 * forward[i - 2]
        backward[-1] = 0
        backward[-2] = a3 * x[-1]
        for i in range(n - 3, -1, -1):
            backward[i] = (
                a3 * x[i + 1] + a4 * x[i + 2] + b1 * backward[i + 1] + b2 * backward[i + 2])
        return forward + backward

    return smooth(smooth(image.T).T)
