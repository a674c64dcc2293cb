"""The systems that are compared. Each is made for one case, has its own copy of what is changed, and
can be timed and asked for its outputs."""

import ctypes
import os
import sys
import time

import numpy as np

import native
from kernels import FOLDER

# Name of the system: title, and whether its results are the ones that the source asks for.
TITLES = {
    "apus": "Apus",
    "apus-fast": "Apus fastMath",
    "apus-unchecked": "Apus without checks",
    "clang-strict": "clang strict",
    "clang-fast": "clang fast",
    "clang-libmvec": "clang fast, libmvec",
    "gcc-fast": "gcc fast",
    "swift": "Swift -O",
    "swift-unchecked": "Swift -Ounchecked",
    "numba": "Numba",
    "numba-fast": "Numba fastmath",
    "numpy": "NumPy",
    "scipy": "SciPy",
    "numexpr": "NumExpr",
    "pythran": "Pythran",
    "jax": "JAX",
}
PEERS = [name for name in TITLES if not name.startswith("apus")]
STRICT_PEERS = ["clang-strict", "swift", "numba"]


class Unavailable(Exception):
    """Why a system does not take part."""


def bits(value):
    """An argument that is no array as an integer, or as a floating-point number."""
    if isinstance(value, np.float32):
        return None, np.array([value, 0], np.float32).view(np.float64)[0]
    if isinstance(value, (float, np.floating)):
        return None, float(value)
    return int(value), None


class System:
    """One system with its arguments."""

    def __init__(self, case):
        self.case = case
        self.arguments = case.arguments()

    def time(self, calls):
        """Seconds that so many calls take together."""
        start = time.perf_counter()
        for _ in range(calls):
            self.run()
        return time.perf_counter() - start

    def first(self):
        """Runs once; gives the outputs by name."""
        self.run()
        return {name: self.arguments[name] for name in self.case.outputs}


class Function(System):
    """A function in C: its address is called with the arguments in order."""

    def bind(self, function, arguments):
        """Notes what to call; `function` is kept alive."""
        self.timing = native.Timing()
        self.function = function
        self.integers = np.zeros(24, np.int64)
        self.numbers = np.zeros(8)
        self.count = 0
        numbers = 0
        for value in arguments:
            if isinstance(value, np.ndarray):
                integer, number = value.ctypes.data, None
            else:
                integer, number = bits(value)
            if number is None:
                self.integers[self.count] = integer
                self.count += 1
            else:
                self.numbers[numbers] = number
                numbers += 1

    def time(self, calls):
        return self.timing.call(
            self.address, self.integers.ctypes.data, self.count, self.numbers.ctypes.data, calls)

    def run(self):
        self.time(1)


class CLibrary(Function):
    def __init__(self, case, system):
        super().__init__(case)
        path = native.library(case.kernel.name, system)
        if not path.exists():
            raise Unavailable(native.failure(path))
        function = getattr(ctypes.CDLL(str(path)), case.kernel.name)
        self.address = ctypes.cast(function, ctypes.c_void_p).value
        self.bind(function, self.arguments.values())


class SwiftLibrary(System):
    def __init__(self, case, system):
        super().__init__(case)
        path = native.library(case.kernel.name, system)
        if not path.exists():
            raise Unavailable(native.failure(path))
        self.library = ctypes.CDLL(str(path))
        self.library.swift_bind.restype = ctypes.c_void_p
        self.library.swift_bind.argtypes = [ctypes.c_void_p] * 2
        self.library.swift_time.restype = ctypes.c_double
        self.library.swift_time.argtypes = [ctypes.c_void_p, ctypes.c_int64]
        self.library.swift_finish.argtypes = [ctypes.c_void_p]
        words, counts = [], []
        for value in self.arguments.values():
            if isinstance(value, np.ndarray):
                words.append(value.ctypes.data)
                counts.append(value.size)
                continue
            integer, number = bits(value)
            word = np.array([integer] if number is None else [number])
            words.append(int(word.view(np.uint64)[0]))
            counts.append(0)
        self.words = np.array(words, np.uint64)
        self.counts = np.array(counts, np.int64)
        self.handle = self.library.swift_bind(self.words.ctypes.data, self.counts.ctypes.data)

    def time(self, calls):
        return self.library.swift_time(self.handle, calls)

    def run(self):
        self.time(1)
        self.library.swift_finish(self.handle)


class Apus(System):
    library = None
    modes = {"apus": 0, "apus-fast": 1, "apus-unchecked": 2}
    types = {
        "float64": "Double", "float32": "Float", "int64": "Int", "int32": "Int32",
        "uint32": "UInt32", "uint8": "UInt8",
    }

    def __init__(self, case, system):
        self.case = case
        library = Apus.load()
        self.keep = []
        lines = []
        for name, value in case.values.items():
            array = value if isinstance(value, np.ndarray) else np.array(value)
            self.keep.append(array)
            words = [name, Apus.types[array.dtype.name], array.ctypes.data, *array.shape]
            lines.append(" ".join(str(word) for word in words))
        path, function = case.kernel.apus
        self.handle = library.apus_peer_call(
            str(path).encode(), function.encode(), Apus.modes[system],
            "\n".join(lines).encode())
        if not self.handle:
            raise Unavailable(Apus.error())

    @staticmethod
    def load():
        if Apus.library:
            return Apus.library
        path = os.environ.get("APUS_PEER")
        if not path:
            raise Unavailable("APUS_PEER does not say where the library is")
        library = ctypes.CDLL(path)
        library.apus_error.restype = ctypes.c_char_p
        library.apus_peer_call.restype = ctypes.c_void_p
        library.apus_peer_call.argtypes = [
            ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int32, ctypes.c_char_p]
        library.apus_time.restype = ctypes.c_double
        library.apus_time.argtypes = [ctypes.c_void_p, ctypes.c_int64, ctypes.c_bool]
        library.apus_output.restype = ctypes.c_bool
        library.apus_output.argtypes = [
            ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int64]
        library.apus_compile.restype = ctypes.c_bool
        library.apus_compile.argtypes = [
            ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int32, ctypes.c_void_p]
        Apus.library = library
        return library

    @staticmethod
    def error():
        text = Apus.library.apus_error().decode().strip()
        return text.splitlines()[0] if text else "unknown"

    def time(self, calls):
        seconds = Apus.library.apus_time(self.handle, calls, self.case.kernel.is_new)
        if seconds < 0:
            raise Unavailable(Apus.error())
        return seconds

    def first(self):
        outputs = {}
        for name, parts in self.case.outputs.items():
            expected = self.case.expected[name]
            array = np.empty(expected.shape, expected.dtype)
            size = array.nbytes // len(parts)
            for index, part in enumerate(parts):
                if not Apus.library.apus_output(
                    self.handle, part.encode(), array.ctypes.data + index * size, size):
                    raise Unavailable(Apus.error())
            outputs[name] = array
        return outputs

    @staticmethod
    def compile(kernel):
        """Seconds from the file's text to what can be called; those of LLVM's passes and code
        generation."""
        seconds = np.zeros(3)
        path, function = kernel.apus
        if not Apus.load().apus_compile(
            str(path).encode(), function.encode(), 0, seconds.ctypes.data):
            raise Unavailable(Apus.error())
        return seconds


class Python(System):
    """A function of Python that writes into memory that exists, or gives a new array."""

    def __init__(self, case, system):
        super().__init__(case)
        function = case.kernel.version({"scipy": "scipy_"}.get(system, system))
        if not function:
            raise Unavailable("")
        values = list(self.arguments.values())
        self.run = lambda: function(*values)

    def first(self):
        returned = self.run()
        if self.case.kernel.is_new:
            return dict(zip(self.case.outputs, [returned]))
        return {name: self.arguments[name] for name in self.case.outputs}


class Pythran(System):
    def __init__(self, case, system):
        super().__init__(case)
        path = native.BUILD / f"{case.kernel.name}.so"
        if not (FOLDER / f"Peers/Pythran/{case.kernel.name}.py").exists():
            raise Unavailable("")
        if not path.exists():
            raise Unavailable(native.failure(path))
        import importlib.util

        spec = importlib.util.spec_from_file_location(case.kernel.name, path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        values = list(self.arguments.values())
        self.run = lambda: module.kernel(*values)


class Jax(System):
    def __init__(self, case, system):
        super().__init__(case)
        function = case.kernel.version("jax")
        if not function:
            raise Unavailable("")
        import jax
        import jax.numpy as jnp

        jax.jit(lambda x: x + 1)(jnp.zeros(3)).block_until_ready()
        values = list(self.arguments.values())
        fixed = [index for index, value in enumerate(values) if isinstance(value, int)]
        values = [jnp.asarray(v) if isinstance(v, np.ndarray) else v for v in values]
        jitted = jax.jit(function, static_argnums=fixed)
        self.run = lambda: jax.block_until_ready(jitted(*values))
        start = time.perf_counter()
        self.outputs = self.run()
        self.compile_seconds = time.perf_counter() - start

    def first(self):
        outputs = self.outputs if isinstance(self.outputs, tuple) else (self.outputs,)
        return {name: np.asarray(value) for name, value in zip(self.case.outputs, outputs)}


class Numba(Function):
    """Compiled by Numba, and called through the address of a C function, which costs nothing."""

    is_warm = False

    def __init__(self, case, system):
        super().__init__(case)
        function = case.kernel.version("numba")
        if not function:
            raise Unavailable("")
        import numba

        if not Numba.is_warm:
            numba.njit(warm_up)(np.zeros(3))
            Numba.is_warm = True
        options = {"fastmath": True, "error_model": "numpy"} if system == "numba-fast" else {}
        compiled = numba.njit(**options)(function)
        values = list(self.arguments.values())
        types = tuple(numba.typeof(value) for value in values)
        start = time.perf_counter()
        compiled.compile(types)
        self.compile_seconds = time.perf_counter() - start
        if case.kernel.is_new:
            self.run = lambda: compiled(*values)
            self.time = lambda calls: System.time(self, calls)
            self.first = lambda: dict(zip(case.outputs, [self.run()]))
            return
        entry, arguments = self.entry(numba, compiled, values)
        self.address = entry.address
        self.bind((entry, compiled), arguments)

    def entry(self, numba, compiled, values):
        """A function of C whose arguments are addresses, extents and numbers."""
        parameters, types, calls, arguments = [], [], [], []
        for index, value in enumerate(values):
            name = f"v{index}"
            parameters.append(name)
            if not isinstance(value, np.ndarray):
                types.append(numba.typeof(value))
                calls.append(name)
                arguments.append(value)
                continue
            types.append(numba.types.CPointer(numba.from_dtype(value.dtype)))
            arguments.append(value)
            extents = [f"{name}_{axis}" for axis in range(value.ndim)]
            parameters += extents
            types += [numba.int64] * value.ndim
            arguments += list(value.shape)
            calls.append(f"carray({name}, ({', '.join(extents)},))")
        text = f"def entry({', '.join(parameters)}):\n  kernel({', '.join(calls)})\n"
        scope = {"kernel": compiled, "carray": numba.carray}
        exec(text, scope)
        return numba.cfunc(numba.void(*types))(scope["entry"]), arguments


def warm_up(x):
    for i in range(len(x)):
        x[i] += 1.0


def make(name, case):
    """The system called `name` for a case.
    Raises Unavailable: with an empty text if there is no version of the kernel for it."""
    kernel = case.kernel.name
    if name.startswith("apus"):
        return Apus(case, name)
    if name in native.C:
        if not (FOLDER / f"Peers/C/{kernel}.c").exists():
            raise Unavailable("")
        return CLibrary(case, name)
    if name in native.SWIFT:
        if not (FOLDER / f"Peers/Swift/{kernel}.swift").exists():
            raise Unavailable("")
        return SwiftLibrary(case, name)
    kinds = {"numba": Numba, "numba-fast": Numba, "pythran": Pythran, "jax": Jax}
    return kinds.get(name, Python)(case, name)
