"""What a call costs beyond its work, and what a process takes until its first result."""

import ctypes
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np

import native
import systems
from kernels import FOLDER, aligned

START = FOLDER / "Peers/Start"


def nanoseconds(body, calls=20_000, rounds=7):
    """Per call of `body(calls)`, which gives seconds."""
    body(calls // 10)
    return statistics.median(body(calls) / calls for _ in range(rounds)) * 1e9


def loop(function, *arguments):
    def body(calls):
        start = time.perf_counter()
        for _ in range(calls):
            function(*arguments)
        return time.perf_counter() - start

    return body


def apus_bodies():
    """Host calls of bound kernels, and calls in a row."""
    library = systems.Apus.load()
    x, y, a = aligned(np.ones(8)), aligned(np.ones(8)), np.array(1e-6)
    number = np.array(2.0)
    described = {
        "scalar": f"x Double {number.ctypes.data}",
        "arrays": f"a Double {a.ctypes.data}\nx Double {x.ctypes.data} 8\n"
        f"y Double {y.ctypes.data} 8",
    }
    path = str(FOLDER / "Driver/overhead.swift").encode()
    for name, arguments in described.items():
        handle = library.apus_peer_call(path, name.encode(), 0, arguments.encode())
        if not handle:
            raise systems.Unavailable(systems.Apus.error())
        yield f"Apus, bound call|{name}", lambda n, h=handle: library.apus_time(h, n, True)
        yield f"Apus, calls in a row|{name}", lambda n, h=handle: library.apus_time(h, n, False)


def peer_bodies():
    x, y = aligned(np.ones(8)), aligned(np.ones(8))

    def c_arrays():
        timing = native.Timing()
        function = ctypes.CDLL(str(native.library("daxpy", "clang-strict"))).daxpy
        address = ctypes.cast(function, ctypes.c_void_p).value
        integers = np.array([x.ctypes.data, y.ctypes.data, 8] + [0] * 21)
        numbers = np.full(8, 1e-6)
        return lambda calls: timing.call(
            address, integers.ctypes.data, 3, numbers.ctypes.data, calls)

    yield "C, through a pointer|arrays", c_arrays
    yield "NumPy|scalar", lambda: loop(np.multiply, np.float64(2), np.float64(2))
    yield "NumPy|arrays", lambda: loop(lambda: np.add(1e-6 * x, y, out=y))

    def numba_scalar():
        import numba

        function = numba.njit(lambda x: x * x + 1)
        function(2.0)
        return loop(function, 2.0)

    def numba_arrays():
        import numba
        from daxpy import numba as source

        function = numba.njit(source)
        function(1e-6, x, y, 8)
        return loop(function, 1e-6, x, y, 8)

    def jax_scalar():
        import jax

        function = jax.jit(lambda x: x * x + 1)
        return loop(lambda: function(2.0).block_until_ready())

    def jax_arrays():
        import jax
        import jax.numpy as jnp

        function = jax.jit(lambda a, x, y: a * x + y)
        p, q = jnp.asarray(x), jnp.asarray(y)
        return loop(lambda: function(1e-6, p, q).block_until_ready())

    def numexpr_arrays():
        import numexpr as ne

        a = 1e-6
        return loop(lambda: ne.evaluate("a * x + y", local_dict={"a": a, "x": x, "y": y}, out=y))

    yield "Numba|scalar", numba_scalar
    yield "Numba|arrays", numba_arrays
    yield "JAX|scalar", jax_scalar
    yield "JAX|arrays", jax_arrays
    yield "NumExpr|arrays", numexpr_arrays


def swift_calls():
    """What calls cost in a Swift program, as it measures them itself."""
    if program := os.environ.get("APUS_CALLS"):
        output = subprocess.run([program], capture_output=True, text=True, check=True).stdout
        for line in output.splitlines():
            name, kind, value = line.split("|")
            yield f"{name}|{kind}", float(value)


def overhead():
    """Nanoseconds per call by system and kind of arguments."""
    result = {}
    try:
        result.update(swift_calls())
    except (OSError, subprocess.SubprocessError) as error:
        print(f"calls in Swift: {error}", file=sys.stderr)
    try:
        for name, body in apus_bodies():
            result[name] = nanoseconds(body)
    except systems.Unavailable as error:
        print(f"overhead: {error}", file=sys.stderr)
    for name, make in peer_bodies():
        try:
            result[name] = nanoseconds(make(), 2000 if "JAX" in name else 20_000)
        except Exception as error:  # A peer may fail in any way; the others go on.
            print(f"overhead of {name}: {error}", file=sys.stderr)
    return result


def process_seconds(command, rounds, environment=None):
    """The median time of a process from its start to its end; None if it fails."""
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        outcome = subprocess.run(
            command, capture_output=True, text=True, shell=isinstance(command, str),
            env=environment, cwd=FOLDER)
        seconds.append(time.perf_counter() - start)
        if outcome.returncode != 0:
            print(f"{command}: {outcome.stderr[-300:]}", file=sys.stderr)
            return None
    return statistics.median(seconds)


def starts(quick):
    """Seconds from the start of a process to the end of it, with one result on the way."""
    rounds = 3 if quick else 9
    python = sys.executable
    result = {}
    if program := os.environ.get("APUS_BENCHMARKS"):
        command = [program, "--first-result"]
        result["Apus"] = process_seconds(command, rounds, {**os.environ, "APUS_CACHE": "off"})
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, "APUS_CACHE": "on", "APUS_CACHE_DIR": folder}
            process_seconds(command, 1, environment)
            result["Apus, second process"] = process_seconds(command, rounds, environment)
    program = native.BUILD / "first"
    result["clang-15 -O3, then the program"] = process_seconds(
        f"clang-15 -O3 -march=native {START}/first.c -o {program} && {program}", rounds)
    result["NumPy (nothing to compile)"] = process_seconds(
        [python, str(START / "numpy_first.py")], rounds)
    result["Numba"] = process_seconds([python, str(START / "numba_first.py")], rounds)
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "NUMBA_CACHE_DIR": folder}
        command = [python, str(START / "numba_cached.py")]
        process_seconds(command, 1, environment)
        result["Numba, cache=True, second process"] = process_seconds(command, rounds, environment)
    result["JAX"] = process_seconds([python, str(START / "jax_first.py")], rounds)
    return {name: seconds for name, seconds in result.items() if seconds is not None}


if __name__ == "__main__":
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        json.dump({"overhead": overhead(), "starts": starts("--quick" in sys.argv)}, file)
