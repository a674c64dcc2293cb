import numba
import numpy as np


@numba.njit
def daxpy(a, x, y):
    for i in range(len(x)):
        y[i] = a * x[i] + y[i]


x = np.arange(1000.0)
y = x.copy()
daxpy(2.0, x, y)
print(y[999])
