"""Calls ten kernels, and prints the bits of all that they give, as `main.c` does."""

import kernels
import numpy as np


def show(value, dtype):
    array = np.asarray(value, dtype=dtype)
    bits = np.ascontiguousarray(array).reshape(-1)
    if bits.dtype.kind == "c":
        bits = bits.view(np.float64)
    size = bits.dtype.itemsize
    for number in bits.view(f"u{size}"):
        print(f"{number:0{2 * size}x}")


def show_array(array):
    show(array, array.dtype)
    show(array.shape, np.int64)


i = np.arange(1000)
x = ((i * 7919 + 13) % 1009) / 37 - 13
xf = x.astype(np.float32)
yf = (((2 * i * 7919 + 13) % 1009) / 37 - 13).astype(np.float32)
picture = x[:600].reshape(20, 30).copy()
field = xf[:120].reshape(4, 5, 6)
m = x[:54].reshape(6, 9)
z = x[:100] + 1j * x[1:101]

show(kernels.wave(0.3), np.float64)
collatz = kernels.collatz(n=27)
show([collatz.steps, collatz.highest], np.int64)
show(collatz.isEven, bool)
kernels.axpy(0.1, xf, yf)
show(yf, np.float32)
show(kernels.spread(x), np.float64)
sums, greatest = kernels.sums(x)
show_array(sums)
show(greatest, np.float64)
show(kernels.smooth(picture, 7), np.int32)
show(picture, np.float64)
show_array(kernels.layers(field))
turned, w = kernels.turn(z, 0.6 - 0.8j)
show_array(turned)
show(w, np.complex128)
show_array(kernels.noise(m, 42))
show(kernels.element(x, 999), np.float64)
try:
    kernels.element(x, 1000)
except kernels.KernelError as error:
    print(int(error.kind == "index_out_of_bounds"), error.line, error)
