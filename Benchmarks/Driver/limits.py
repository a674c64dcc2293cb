"""The machine's limits: bandwidth by level of the memory, and arithmetic."""

import ctypes
import statistics

import numpy as np

import native
from kernels import aligned

# Level: bytes of all arrays together.
LEVELS = {"L1": 24 << 10, "L2": 256 << 10, "L3": 6 << 20, "memory": 768 << 20}
# Loop: arrays that it reads, arrays that it writes. A line that is read before it is written over is
# not counted twice.
LOOPS = {
    "read": (1, 0), "copy": (1, 1), "copy_streaming": (1, 1), "triad": (2, 1),
    "triad_streaming": (2, 1),
}


def measure(quick):
    """GB/s by loop and level: median and best; GFLOP/s of fused operations."""
    library = ctypes.CDLL(str(native.BUILD / "limits.so"))
    rounds = 5 if quick else 11
    bandwidth = {}
    for level, total in LEVELS.items():
        if quick and level == "memory":
            total //= 4
        for loop, (reads, writes) in LOOPS.items():
            count = total // (reads + writes) // 512 * 512
            arrays = [aligned(np.ones(count // 8)) for _ in range(reads + writes)]
            function = getattr(library, f"limit_{loop}")
            function.restype = ctypes.c_double
            calls = max(1, int(2e-3 * 3e10 / total))
            addresses = [array.ctypes.data for array in arrays]
            if loop == "read":
                arguments = [ctypes.c_void_p(addresses[0])]
            else:
                addresses.append(addresses[-1])
                arguments = [ctypes.c_void_p(address) for address in addresses[:3]]
            arguments += [ctypes.c_int64(count), ctypes.c_int64(calls)]
            function(*arguments)
            rates = [
                calls * count * (reads + writes) / function(*arguments) / 1e9
                for _ in range(rounds)]
            bandwidth[f"{loop} {level}"] = (statistics.median(rates), max(rates))
    fused = library.limit_fused
    fused.restype = ctypes.c_double
    rates = [5e6 * 12 * 4 * 2 / fused(ctypes.c_int64(5_000_000)) / 1e9 for _ in range(rounds)]
    return {"bandwidth": bandwidth, "arithmetic": (statistics.median(rates), max(rates))}
