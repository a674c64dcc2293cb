import jax
import numpy as np


@jax.jit
def daxpy(a, x, y):
    return a * x + y


x = np.arange(1000.0)
print(daxpy(2.0, x, x)[999])
