import numpy as np


# pythran export kernel(float64[], float64[], int)
def kernel(x, y, n):
    y[:] = np.exp(x)
