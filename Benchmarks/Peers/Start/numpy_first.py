import numpy as np

x = np.arange(1000.0)
print((2.0 * x + x)[999])
