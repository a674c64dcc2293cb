import numpy as np


# pythran export kernel(float64[], float64[], float64[], float64[], int)
def kernel(a, b, c, y, n):
    y[:] = 2 * a + 3 * b * c - np.sqrt(np.abs(a * b))
