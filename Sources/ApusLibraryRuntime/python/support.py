"""What the functions of a library of kernels have in common: arguments, results, errors."""

import ctypes
import operator

import numpy as np


class KernelError(RuntimeError):
    """What stopped a kernel while it ran, and where.

    `str(error)` is `file:line:column: error: message`.

    Attributes:
        kind: What kind of fault: `index_out_of_bounds`, `overflow`, `division_by_zero`, ...
        file: The kernel's source file.
        line: The line in it, counted from 1.
        function: The function in which it happened.
    """

    def __init__(self, description, kind="", file="", line=0, function=""):
        super().__init__(description, kind, file, line, function)
        self.kind = kind
        self.file = file
        self.line = line
        self.function = function

    def __str__(self):
        return self.args[0]


class _Complex64(ctypes.Structure):
    _fields_ = [("real", ctypes.c_float), ("imaginary", ctypes.c_float)]


class _Complex128(ctypes.Structure):
    _fields_ = [("real", ctypes.c_double), ("imaginary", ctypes.c_double)]


_C_TYPES = {
    "bool": ctypes.c_bool,
    "int8": ctypes.c_int8,
    "int16": ctypes.c_int16,
    "int32": ctypes.c_int32,
    "int64": ctypes.c_int64,
    "uint8": ctypes.c_uint8,
    "uint16": ctypes.c_uint16,
    "uint32": ctypes.c_uint32,
    "uint64": ctypes.c_uint64,
    "float16": ctypes.c_uint16,
    "float32": ctypes.c_float,
    "float64": ctypes.c_double,
    "complex64": _Complex64,
    "complex128": _Complex128,
}


class Library:
    """The machine code of kernels: a shared library beside this file."""

    def __init__(self, path, statuses):
        self._library = ctypes.CDLL(path)
        self._statuses = statuses
        for name, result in [
            ("apus_error_message", ctypes.c_char_p),
            ("apus_error_file", ctypes.c_char_p),
            ("apus_error_function", ctypes.c_char_p),
            ("apus_error_line", ctypes.c_int32),
        ]:
            self.symbol(name, [], result)
        self.free = self.symbol("apus_free", [ctypes.c_void_p], None)

    def symbol(self, name, argument_types, result_type=ctypes.c_int32):
        """A function of the library."""
        function = getattr(self._library, name)
        function.argtypes = argument_types
        function.restype = result_type
        return function

    def error(self, status):
        """The error that the last call of this thread has left."""
        library = self._library
        kind = self._statuses.get(status, str(status))
        return KernelError(
            library.apus_error_message().decode("utf-8", "replace"),
            kind,
            library.apus_error_file().decode("utf-8", "replace"),
            library.apus_error_line(),
            library.apus_error_function().decode("utf-8", "replace"),
        )


class _Memory:
    """An array that a kernel has allocated; freed with the last NumPy array that shows it."""

    def __init__(self, library, address, shape, dtype):
        self._free = library.free
        self._address = address
        self.__array_interface__ = {
            "data": (address, False),
            "shape": shape,
            "typestr": dtype.str,
            "version": 3,
        }

    def __del__(self):
        self._free(self._address)


class Number:
    """A parameter or result that is one number."""

    def __init__(self, name, dtype, is_inout=False):
        self.name = name
        self.dtype = np.dtype(dtype)
        self.is_inout = is_inout
        self._type = _C_TYPES[dtype]

    def c_types(self):
        """The types of its parameters in C."""
        return [ctypes.POINTER(self._type) if self.is_inout else self._type]

    def c_result_types(self):
        return [ctypes.POINTER(self._type)]

    def pass_argument(self, value, call):
        number = self._number(value)
        if self.is_inout:
            place = number if isinstance(number, ctypes.Structure) else self._type(number)
            call.arguments.append(ctypes.byref(place))
            call.changed.append(lambda: self._python(place))
        else:
            call.arguments.append(number)

    def pass_result(self, call):
        place = self._type()
        call.arguments.append(ctypes.byref(place))
        return lambda: self._python(place)

    def _number(self, value):
        """The number as ctypes takes it."""
        try:
            return self._converted(value)
        except OverflowError:
            raise OverflowError(
                f"{self.name} = {value} does not fit into {self.dtype}"
            ) from None
        except (TypeError, ValueError):
            raise TypeError(
                f"{self.name} expects {_article(self.dtype)}, found {_described(value)}"
            ) from None

    def _converted(self, value):
        kind = self.dtype.kind
        if kind == "f":
            if isinstance(value, (str, bytes)):
                raise TypeError
            number = float(value)
            if self.dtype.itemsize == 2:
                return int(np.float16(number).view(np.uint16))
            return number
        if kind == "c":
            if isinstance(value, (str, bytes)):
                raise TypeError
            number = complex(value)
            return self._type(number.real, number.imag)
        if kind == "b":
            if not isinstance(value, (bool, np.bool_)):
                raise TypeError
            return bool(value)
        if isinstance(value, (bool, np.bool_)):
            raise TypeError
        number = operator.index(value)
        limits = np.iinfo(self.dtype)
        if not limits.min <= number <= limits.max:
            raise OverflowError
        return number

    def _python(self, place):
        """The number in a place of C's."""
        if self.dtype.kind == "c":
            return complex(place.real, place.imaginary)
        if self.dtype == np.float16:
            return float(np.uint16(place.value).view(np.float16))
        return place.value


class Array:
    """A parameter or result that is an array."""

    def __init__(self, name, dtype, rank, is_inout=False):
        self.name = name
        self.dtype = np.dtype(dtype)
        self.rank = rank
        self.is_inout = is_inout
        self._extents = ctypes.c_int64 * rank

    def c_types(self):
        count = ctypes.c_int64 if self.rank == 1 else ctypes.POINTER(ctypes.c_int64)
        return [ctypes.c_void_p, count]

    def c_result_types(self):
        return [ctypes.POINTER(ctypes.c_void_p), ctypes.POINTER(ctypes.c_int64)]

    def pass_argument(self, value, call):
        array = self._changed(value, call) if self.is_inout else self._read(value)
        call.kept.append(array)
        call.arguments.append(array.ctypes.data)
        if self.rank == 1:
            call.arguments.append(array.shape[0])
        else:
            call.arguments.append(self._extents(*array.shape))

    def pass_result(self, call):
        place = ctypes.c_void_p()
        extents = self._extents()
        out = call.next_out(self)
        if out is not None:
            place.value = out.ctypes.data
            extents = self._extents(*out.shape)
        call.arguments.append(ctypes.byref(place))
        call.arguments.append(extents)
        return lambda: self._result(place, extents, out, call)

    def _read(self, value):
        """An argument that is only read: as it is, if that is possible."""
        array = np.asarray(value)
        if array.dtype != self.dtype:
            casting = "safe" if isinstance(value, np.ndarray) else "same_kind"
            if array.size > 0 and not np.can_cast(array.dtype, self.dtype, casting):
                raise TypeError(
                    f"{self.name} expects elements of type {self.dtype}, found {array.dtype}; "
                    f"convert them by .astype('{self.dtype}')"
                )
            self._check_range(array)
        self._check_rank(array)
        return np.require(array, self.dtype, ["C", "A"])

    def _check_range(self, array):
        """Refuses integers that would become others."""
        if self.dtype.kind not in "iu" or array.size == 0:
            return
        limits = np.iinfo(self.dtype)
        if array.min() < limits.min or array.max() > limits.max:
            raise OverflowError(f"{self.name} has elements that do not fit into {self.dtype}")

    def _changed(self, value, call):
        """An argument that the kernel changes."""
        self.check_writable(value)
        array = np.require(value, self.dtype, ["C", "A"])
        if array is not value and not np.shares_memory(array, value):

            def copy_back():
                value[...] = array

            call.afterwards.append(copy_back)
        return array

    def check_writable(self, value, what=""):
        """Refuses what the kernel cannot write to."""
        name = what or self.name
        if not isinstance(value, np.ndarray):
            raise TypeError(
                f"{name} is changed: expected a NumPy array, found {_described(value)}"
            )
        if value.dtype != self.dtype:
            raise TypeError(
                f"{name} is changed: expected elements of type {self.dtype}, found {value.dtype}"
            )
        if not value.flags.writeable:
            raise ValueError(f"{name} is changed, and the array is read-only")
        self._check_rank(value, name)

    def _check_rank(self, array, name=""):
        if array.ndim != self.rank:
            raise ValueError(
                f"{name or self.name} expects {self.rank} {'axis' if self.rank == 1 else 'axes'}, "
                f"found the shape {array.shape}"
            )

    def _result(self, place, extents, out, call):
        if out is not None:
            return call.written_out(out)
        shape = tuple(extents)
        if not place.value:
            return np.empty(shape, self.dtype)
        return np.asarray(_Memory(call.library, place.value, shape, self.dtype))


class Tuple:
    """A parameter or result that is a tuple."""

    def __init__(self, name, *parts, labels=None):
        self.name = name
        self.parts = parts
        self.labels = labels
        if labels:
            from collections import namedtuple

            self._make = lambda values: namedtuple(name, labels)(*values)
        else:
            self._make = tuple

    def c_types(self):
        return [type for part in self.parts for type in part.c_types()]

    def c_result_types(self):
        return [type for part in self.parts for type in part.c_result_types()]

    def pass_argument(self, value, call):
        try:
            values = tuple(value)
        except TypeError:
            values = ()
        if len(values) != len(self.parts):
            raise TypeError(
                f"{self.name} expects a tuple of {len(self.parts)}, found {_described(value)}"
            )
        start = len(call.changed)
        for part, value in zip(self.parts, values):
            part.pass_argument(value, call)
        finals = call.changed[start:]
        if finals:
            del call.changed[start:]
            call.changed.append(lambda: self._make([final() for final in finals]))

    def pass_result(self, call):
        parts = [part.pass_result(call) for part in self.parts]
        return lambda: self._make([part() for part in parts])


class _Call:
    """One call: what is passed, and what is to be done afterwards."""

    def __init__(self, library, out):
        self.library = library
        self.arguments = []
        # What must live until the call ends.
        self.kept = []
        # What gives the final values of numbers that the kernel changes.
        self.changed = []
        self.afterwards = []
        self._out = () if out is None else out if isinstance(out, tuple) else (out,)
        self._used_out = 0
        self._targets = {}

    def next_out(self, result):
        """The memory that the caller wants the next array in; None if it wants a new one."""
        if not self._out:
            return None
        if self._used_out == len(self._out):
            raise ValueError(f"out expects more than {len(self._out)} arrays")
        target = self._out[self._used_out]
        self._used_out += 1
        if target is None:
            return None
        result.check_writable(target, "out")
        array = np.require(target, result.dtype, ["C", "A"])
        self.kept.append(array)
        self._targets[id(array)] = target
        return array

    def written_out(self, array):
        """The caller's own array, with what was written."""
        target = self._targets[id(array)]
        if target is not array and not np.shares_memory(target, array):
            target[...] = array
        return target

    def check_out(self):
        if self._used_out < len(self._out):
            raise ValueError(
                f"out expects {self._used_out or 'no'} array{'s' if self._used_out > 1 else ''}, "
                f"found {len(self._out)}"
            )


class Kernel:
    """A kernel that Python can call."""

    def __init__(self, library, symbol, parameters, result=None):
        self._library = library
        self._parameters = parameters
        self._result = result
        types = [type for parameter in parameters for type in parameter.c_types()]
        if result is not None:
            types += result.c_result_types()
        self._function = library.symbol(symbol, types)

    def __call__(self, *values, out=None):
        call = _Call(self._library, out)
        for parameter, value in zip(self._parameters, values):
            parameter.pass_argument(value, call)
        result = None if self._result is None else self._result.pass_result(call)
        call.check_out()
        # ctypes releases the interpreter lock while the kernel runs.
        status = self._function(*call.arguments)
        if status != 0:
            raise self._library.error(status)
        for action in call.afterwards:
            action()
        values = [] if result is None else [result()]
        values += [final() for final in call.changed]
        return None if not values else values[0] if len(values) == 1 else tuple(values)


class Elementwise:
    """A kernel of numbers, which is applied to arrays element by element as NumPy's ufuncs are.

    `loop` is a kernel that takes a vector for each parameter, and changes one for each result.
    """

    def __init__(self, kernel, loop, parameters, results):
        self._kernel = kernel
        self._loop = loop
        self._parameters = parameters
        self._results = results

    def __call__(self, *values, out=None):
        if out is None and not any(map(_has_axes, values)):
            return self._kernel(*values)
        arrays = [
            Array(parameter.name, parameter.dtype, np.ndim(value))._read(value)
            for parameter, value in zip(self._parameters, values)
        ]
        outs = (None,) * len(self._results) if out is None else out
        outs = outs if isinstance(outs, tuple) else (outs,)
        if len(outs) != len(self._results):
            raise ValueError(f"out expects {len(self._results)} arrays, found {len(outs)}")
        shape = np.broadcast_shapes(*[array.shape for array in arrays])
        results = []
        for result, target in zip(self._results, outs):
            if target is not None:
                Array("out", result.dtype, len(shape)).check_writable(target, "out")
                if target.shape != shape:
                    raise ValueError(f"out has the shape {target.shape}, the result {shape}")
            # What is read may be what is written, so only memory that nothing shares is used.
            is_free = (
                target is not None
                and target.flags.c_contiguous
                and target.flags.aligned
                and not any(np.may_share_memory(target, array) for array in arrays)
            )
            results.append(target if is_free else np.empty(shape, result.dtype))
        vectors = [
            np.ascontiguousarray(np.broadcast_to(array, shape)).reshape(-1) for array in arrays
        ]
        self._loop(*vectors, *[result.reshape(-1) for result in results])
        for index, target in enumerate(outs):
            if target is not None and target is not results[index]:
                target[...] = results[index]
                results[index] = target
        return results[0] if len(results) == 1 else tuple(results)


def _has_axes(value):
    return isinstance(value, (np.ndarray, list, tuple)) or hasattr(value, "__array__") and (
        np.ndim(value) > 0
    )


def _article(dtype):
    word = {"b": "a bool", "i": "an integer", "u": "an integer", "f": "a number", "c": "a number"}
    return f"{word[dtype.kind]} ({dtype})"


def _described(value):
    if isinstance(value, np.ndarray):
        return f"an array of {value.dtype} with the shape {value.shape}"
    text = repr(value)
    return f"{text if len(text) <= 60 else text[:57] + '...'} of type {type(value).__name__}"
