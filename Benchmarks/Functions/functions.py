"""Times every elementary function in Apus, gcc with libmvec, SLEEF, NumPy, JAX and Numba.

All systems run alternately in one go, each into memory that exists (JAX makes a new array in each
call), on one thread. A figure is the median of the rounds; beside it stands the largest error on the
same data, in units of the last place against MPFR. The table goes to standard output.
"""

import argparse
import ctypes
import os
import statistics
import subprocess
import sys
import tempfile
import time

os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
os.environ["JAX_ENABLE_X64"] = "1"

import jax
import jax.numpy as jnp
import numba
import numpy as np

BLACK_SCHOLES = """{
  let root = 0.3 * sqrt(0.5)
  let discount = exp(-0.02 * 0.5)
  let d1 = (log(x / y) + (0.02 + 0.5 * 0.3 * 0.3) * 0.5) / root
  let d2 = d1 - root
  let n1 = CDF(d1)
  let n2 = CDF(d2)
  let strike = y * discount
  z[...] = (x * n1 - strike * n2) + (strike * (1 - n2) - x * (1 - n1))
}"""

# Name: interval of x, interval of y, expression of Apus, of NumPy, of JAX, of Numba.
INTERVALS = {
    "exp": (-10, 10), "exp2": (-10, 10), "exp10": (-5, 5), "expm1": (-2, 2),
    "log": (0.01, 100), "log2": (0.01, 100), "log10": (0.01, 100), "log1p": (-0.5, 10),
    "pow": (0.1, 10, -5, 5), "cbrt": (-100, 100), "hypot": (-10, 10, -10, 10),
    "sin": (-10, 10), "cos": (-10, 10), "tan": (-10, 10),
    "sinPi": (-5, 5), "cosPi": (-5, 5), "tanPi": (-5, 5),
    "asin": (-1, 1), "acos": (-1, 1), "atan": (-10, 10), "atan2": (-1, 1, -1, 1),
    "sinh": (-5, 5), "cosh": (-5, 5), "tanh": (-3, 3),
    "asinh": (-10, 10), "acosh": (1, 10), "atanh": (-0.95, 0.95),
    "erf": (-3, 3), "erfc": (-3, 5), "gamma": (0.5, 20), "logGamma": (0.5, 50),
    "sigmoid": (-8, 8), "softplus": (-8, 8), "logaddexp": (-8, 8, -8, 8),
    "blackScholesErf": (50, 150, 50, 150), "blackScholesPolynomial": (50, 150, 50, 150),
}
NUMPY = {
    "asin": "arcsin", "acos": "arccos", "atan": "arctan", "atan2": "arctan2", "asinh": "arcsinh",
    "acosh": "arccosh", "atanh": "arctanh", "pow": "power",
}
NO_NUMPY = {"exp10", "sinPi", "cosPi", "tanPi", "erf", "erfc", "gamma", "logGamma", "sigmoid", "softplus"}
JAX = {
    "exp10": lambda x: jnp.exp(x * np.log(10).astype(x.dtype)),
    "sinPi": lambda x: jnp.sin(np.pi * x), "cosPi": lambda x: jnp.cos(np.pi * x),
    "tanPi": lambda x: jnp.tan(np.pi * x), "erf": jax.scipy.special.erf,
    "erfc": jax.scipy.special.erfc, "gamma": jax.scipy.special.gamma,
    "logGamma": jax.scipy.special.gammaln, "sigmoid": jax.nn.sigmoid, "softplus": jax.nn.softplus,
}
NUMBA = {
    "exp10": "10.0 ** x", "sinPi": "math.sin(math.pi * x)", "cosPi": "math.cos(math.pi * x)",
    "tanPi": "math.tan(math.pi * x)", "gamma": "math.gamma(x)", "logGamma": "math.lgamma(x)",
    "sigmoid": "1 / (1 + math.exp(-x))",
    "softplus": "max(x, 0) + math.log1p(math.exp(-abs(x)))",
    "logaddexp": "max(x, y) + math.log1p(math.exp(-abs(x - y)))",
    "exp2": "np.exp2(x)", "cbrt": "np.cbrt(x)",
}
PAIRS = {"pow", "hypot", "atan2", "logaddexp", "blackScholesErf", "blackScholesPolynomial"}


def apus_expression(name):
    if name == "blackScholesErf":
        return BLACK_SCHOLES.replace("CDF(d1)", "0.5 * erfc(-d1 * 0.7071067811865476)").replace(
            "CDF(d2)", "0.5 * erfc(-d2 * 0.7071067811865476)").replace("\n", ";").replace("{;", "{").replace(";}", "}")
    if name == "blackScholesPolynomial":
        text = BLACK_SCHOLES
        for d, n in (("d1", "n1"), ("d2", "n2")):
            k = f"k{n}"
            text = text.replace(f"let {n} = CDF({d})", (
                f"let {k} = 1 / (1 + 0.2316419 * abs({d}));"
                f"let p{n} = {k} * (0.319381530 + {k} * (-0.356563782 + {k} * (1.781477937 + {k} * (-1.821255978 + {k} * 1.330274429))));"
                f"let t{n} = 0.39894228040143267794 * exp(-0.5 * {d} * {d}) * p{n};"
                f"let {n} = select({d} > 0, 1 - t{n}, t{n})"))
        return text.replace("\n", ";").replace("{;", "{").replace(";}", "}")
    return f"{name}(x, y)" if name in PAIRS else f"{name}(x)"


class Apus:
    def __init__(self, path, folder):
        self.folder = folder
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().strip()
        if not answer or answer.startswith("error"):
            sys.exit(f"apus: {line}: {answer}")
        return answer

    def load(self, name, x, y):
        x.tofile(f"{self.folder}/x")
        y.tofile(f"{self.folder}/y")
        self.ask(f"load {'Double' if x.dtype == np.float64 else 'Float'} {self.folder} {apus_expression(name)}")
        return np.fromfile(f"{self.folder}/z", x.dtype)

    def time(self, calls):
        return float(self.ask(f"time {calls}"))


class Library:
    """Loops in C."""

    def __init__(self, folder):
        timing = ctypes.CDLL(f"{folder}/timing.so")
        self.timing = timing.time_calls
        self.timing.restype = ctypes.c_double
        self.timing.argtypes = [ctypes.c_void_p] * 4 + [ctypes.c_long] * 2
        self.loops = {kind: ctypes.CDLL(f"{folder}/{kind}.so") for kind in ("gcc", "sleef")}
        self.exact = ctypes.CDLL(f"{folder}/exact.so")

    def loop(self, kind, name, dtype):
        symbol = f"{kind}_{name}_{'d' if dtype == np.float64 else 'f'}"
        return getattr(self.loops[kind], symbol, None)

    def runner(self, loop, z, x, y):
        address = ctypes.cast(loop, ctypes.c_void_p).value
        return lambda calls: self.timing(
            address, z.ctypes.data, x.ctypes.data, y.ctypes.data, len(x), calls)

    def error(self, name, x, y, z):
        """The largest error, in units of the last place."""
        number = self.exact.exact_function(name.encode())
        if number < 0:
            return None
        tally = (ctypes.c_double * 16)()
        a, b, c = (np.ascontiguousarray(v, dtype=np.float64) for v in (x, y, z))
        pointer = lambda v: v.ctypes.data_as(ctypes.POINTER(ctypes.c_double))
        self.exact.exact_check(
            number, ctypes.c_bool(x.dtype == np.float32), ctypes.c_long(len(x)), pointer(a), pointer(b),
            pointer(c), tally)
        return tally[0]


def timed(body):
    def run(calls):
        start = time.perf_counter()
        for _ in range(calls):
            body()
        return (time.perf_counter() - start) / calls

    return run


def numba_kernel(name):
    expression = NUMBA.get(name, f"math.{name}(x, y)" if name in PAIRS else f"math.{name}(x)")
    names = {"math": __import__("math"), "np": np, "numba": numba}
    source = (
        "def run(z, a, b):\n  for i in range(len(a)):\n    x = a[i]\n    y = b[i]\n"
        f"    z[i] = {expression}\n")
    exec(source, names)
    return numba.njit(names["run"])


def systems(name, x, y, apus, library):
    """Pairs of a system's name, what times so many calls of it, and what gives its result."""
    pair = name in PAIRS
    result = apus.load(name, x, y)
    yield "Apus", apus.time, lambda: result
    for kind in ("gcc", "sleef"):
        if loop := library.loop(kind, name, x.dtype):
            z = np.empty_like(x)
            run = library.runner(loop, z, x, y)
            yield kind, run, lambda run=run, z=z: (run(1), z)[1]
    if name.startswith("black"):
        return
    if name not in NO_NUMPY:
        ufunc = getattr(np, NUMPY.get(name, name))
        out = np.empty_like(x)
        numpy = (lambda: ufunc(x, y, out=out)) if pair else (lambda: ufunc(x, out=out))
        yield "NumPy", timed(numpy), numpy
    jitted = jax.jit(JAX.get(name) or getattr(jnp, NUMPY.get(name, name)))
    arguments = (jnp.asarray(x), jnp.asarray(y))[: 2 if pair else 1]
    xla = lambda: jitted(*arguments).block_until_ready()
    yield "JAX", timed(xla), lambda: np.asarray(xla())
    kernel = numba_kernel(name)
    w = np.empty_like(x)
    kernel(w, x, y)
    yield "Numba", timed(lambda: kernel(w, x, y)), lambda: w


def measure(name, dtype, count, rounds, apus, library):
    generator = np.random.default_rng(1)
    bounds = INTERVALS[name]
    x = generator.uniform(bounds[0], bounds[1], count).astype(dtype)
    y = generator.uniform(*(bounds[2:] or bounds[:2]), count).astype(dtype)
    rows = list(systems(name, x, y, apus, library))
    errors = {}
    few = slice(0, 16384)
    expected = np.asarray(rows[0][2](), np.float64)
    for system, _, result in rows:
        z = np.asarray(result())
        difference = np.abs(z.astype(np.float64) - expected) / np.maximum(np.abs(expected), 1e-3)
        limit = 1e-4 if dtype == np.float32 else 1e-10
        if not np.nanmax(difference) < limit:
            print(f"{name}: {system} differs by {np.nanmax(difference):.1e}", file=sys.stderr)
        errors[system] = library.error(name, x[few], y[few], z[few])
    times = {system: [] for system, _, _ in rows}
    calls = {}
    for system, run, _ in rows:
        run(1)
        calls[system] = max(1, min(2000, int(1e-3 / max(run(2), 1e-7))))
    for round in range(rounds):
        for system, run, _ in rows if round % 2 == 0 else reversed(rows):
            times[system].append(run(calls[system]))
    return {system: statistics.median(t) / count * 1e9 for system, t in times.items()}, errors


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--apus", required=True, help="the program that runs Apus's kernels")
    parser.add_argument("--libraries", required=True, help="where the loops in C are")
    parser.add_argument("--quick", action="store_true", help="5 rounds, 16 k only")
    parser.add_argument("functions", nargs="*")
    options = parser.parse_args()
    unknown = set(options.functions) - set(INTERVALS)
    if unknown:
        sys.exit(f"no function {', '.join(sorted(unknown))}; there are {', '.join(INTERVALS)}")
    names = options.functions or list(INTERVALS)
    library = Library(options.libraries)
    columns = ["Apus", "gcc", "sleef", "NumPy", "JAX", "Numba"]
    print("| function | type | elements | " + " | ".join(columns) + " | Apus : best peer |")
    print("|---" * (4 + len(columns)) + "|")
    with tempfile.TemporaryDirectory() as folder:
        apus = Apus(options.apus, folder)
        for name in names:
            for dtype in (np.float64,) if name.startswith("black") else (np.float64, np.float32):
                for count in (16384,) if options.quick else (16384, 10_000_000):
                    rounds = 5 if options.quick else 21 if count < 1e6 else 9
                    times, errors = measure(name, dtype, count, rounds, apus, library)
                    cells = [
                        "–" if c not in times else f"{times[c]:.2f}"
                        + ("" if errors[c] is None else f" ({errors[c]:.2f})") for c in columns]
                    best = min(t for s, t in times.items() if s != "Apus")
                    kind = "Double" if dtype == np.float64 else "Float"
                    print(f"| {name} | {kind} | {count} | " + " | ".join(cells)
                          + f" | {times['Apus'] / best:.2f} |", flush=True)


main()
