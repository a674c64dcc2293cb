"""What the functions of a library of kernels have in common: arguments, results, errors."""

import ctypes
import math
import operator

import numpy as np
from numpy.ma import MaskedArray as _MaskedArray


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

    def __init__(self, path, name, statuses):
        self._library = ctypes.CDLL(path)
        self._statuses = statuses
        for symbol, result in [
            ("apus_error_message", ctypes.c_char_p),
            ("apus_error_file", ctypes.c_char_p),
            ("apus_error_function", ctypes.c_char_p),
            ("apus_error_line", ctypes.c_int32),
        ]:
            self.symbol(symbol, [], result)
        self.free = self.symbol("apus_free", [ctypes.c_void_p], None)
        self._set_limits = self.symbol(
            name + "_set_limits", [ctypes.c_uint64, ctypes.c_int64, ctypes.c_uint64], None
        )

    def symbol(self, name, argument_types, result_type=ctypes.c_int32):
        """A function of the library."""
        function = getattr(self._library, name)
        function.argtypes = argument_types
        function.restype = result_type
        return function

    def set_limits(self, memory, depth, time):
        """What calls of this process may use from now on; None is what it is unless set."""
        limits = []
        for name, value, scale in [("memory", memory, 1), ("depth", depth, 1), ("time", time, 1e9)]:
            if value is None:
                limits.append(0)
                continue
            if not value > 0:
                raise ValueError(f"{name} expects a positive number, found {_described(value)}")
            limits.append(max(1, int(min(value * scale, 2**62))))
        self._set_limits(*limits)

    def error(self, status, place=None):
        """The error that the last call of this thread has left.

        `place` is where the kernel is whose loop was called: file, line, column, function.
        """
        library = self._library
        message, file, function = (
            text.decode("utf-8", "replace")
            for text in (
                library.apus_error_message(),
                library.apus_error_file(),
                library.apus_error_function(),
            )
        )
        line = library.apus_error_line()
        if place and file == "<loops>":
            file, line, column, function = place
            message = f"{file}:{line}:{column}: " + message.split(": ", 1)[1]
        return KernelError(message, self._statuses.get(status, str(status)), file, line, function)


class _Memory:
    """An array that a kernel has allocated; freed with the last NumPy array that shows it."""

    __slots__ = ("_free", "_address", "__array_interface__")

    def __init__(self, library, address, shape, dtype):
        self._free = library.free
        self._address = address
        self.__array_interface__ = {
            "data": (address, False),
            "shape": shape,
            "typestr": dtype.str,
            "version": 3,
        }

    def __reduce_ex__(self, protocol):
        # A copy would be freed too.
        raise TypeError("the memory of an array cannot be copied; copy the array")

    def __del__(self):
        self._free(self._address)


class Number:
    """A parameter or result that is one number."""

    def __init__(self, name, dtype, is_inout=False):
        self.name = name
        self.dtype = np.dtype(dtype)
        self.is_inout = is_inout
        self.type = _C_TYPES[dtype]
        kind = self.dtype.kind
        self._is_plain = kind in "biu" or dtype in ("float32", "float64")
        # What Python's numbers may be so that C can take them as they are.
        self._exact = {"b": bool, "f": float}.get(kind, int) if self._is_plain else None
        if kind in "iu":
            limits = np.iinfo(self.dtype)
            self._low, self._high = int(limits.min), int(limits.max)
        else:
            self._high = _GREATEST.get(dtype, math.inf)
            self._low = -self._high

    def c_types(self):
        """The types of its parameters in C."""
        return [ctypes.POINTER(self.type) if self.is_inout else self.type]

    def c_result_types(self):
        return [ctypes.POINTER(self.type)]

    def pass_argument(self, value, call):
        number = self.convert(value)
        if self.is_inout:
            place = number if isinstance(number, ctypes.Structure) else self.type(number)
            call.arguments.append(place)
            call.changed.append(lambda: self.python(place))
        else:
            call.arguments.append(number)

    def pass_result(self, call):
        place = self.type()
        call.arguments.append(place)
        return lambda: self.python(place)

    def convert(self, value):
        """The number as ctypes takes it."""
        if type(value) is self._exact and self._low <= value <= self._high:
            return value
        number = self.check(value)
        if self._is_plain:
            return number
        if self.dtype.kind == "c":
            return self.type(number.real, number.imag)
        return int(np.float16(number).view(np.uint16))

    def check(self, value):
        """The number as Python has it."""
        try:
            number = self._checked(value)
        except (TypeError, ValueError):
            raise TypeError(
                f"{self.name} expects {_article(self.dtype)}, found {_described(value)}"
            ) from None
        except OverflowError:
            number = None
        if number is None or not self._fits(number):
            raise OverflowError(f"{self.name} = {value} does not fit into {self.dtype}")
        return number

    def _checked(self, value):
        kind = self.dtype.kind
        if isinstance(value, (np.ndarray, np.generic)):
            if value.ndim > 0 or value.dtype.kind not in "biufc" or isinstance(value, _MaskedArray):
                raise TypeError
            value = value.item()
        if isinstance(value, (str, bytes)):
            raise TypeError
        if kind == "f":
            return float(value)
        if kind == "c":
            return complex(value)
        if kind == "b":
            if not isinstance(value, bool):
                raise TypeError
            return value
        return operator.index(value)

    def _fits(self, number):
        """Whether it stays a finite number if it is one."""
        if self.dtype.kind == "c":
            return all(map(self._fits_part, (number.real, number.imag)))
        return self._fits_part(number)

    def _fits_part(self, number):
        return self._low <= number <= self._high or (
            self.dtype.kind in "fc" and not math.isfinite(number)
        )

    def python(self, place):
        """The number in a place of C's."""
        if self._is_plain:
            return place.value
        if self.dtype.kind == "c":
            return complex(place.real, place.imaginary)
        return float(np.uint16(place.value).view(np.float16))


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
        array = self._changed(value, call) if self.is_inout else self._read(value, call)
        call.kept.append(array)
        call.arguments.append(_address(array))
        if self.rank == 1:
            call.arguments.append(array.shape[0])
        else:
            call.arguments.append(self._extents(*array.shape))

    def pass_result(self, call):
        place = ctypes.c_void_p()
        extents = self._extents()
        target, name = call.next_out()
        array = None
        if target is not None:
            check_writable(target, self.dtype, self.rank, name)
            call.written.append((name, target))
            array = np.require(target, self.dtype, ["C", "A"])
            call.kept.append(array)
            call.places.append((target, extents))
            place.value = _address(array)
            extents[:] = array.shape
        call.arguments.append(place)
        call.arguments.append(extents)
        return lambda: self._result(place, extents, target, array, call)

    def _read(self, value, call):
        """An argument that is only read: as it is, if that is possible."""
        array = elements(value, self.dtype, self.name)
        _check_rank(array, self.rank, self.name)
        call.read.append((self.name, array))
        return _in_order(array)

    def _changed(self, value, call):
        """An argument that the kernel changes."""
        check_writable(value, self.dtype, self.rank, self.name)
        call.written.append((self.name, value))
        array = _in_order(value)
        if array is not value:

            def copy_back():
                value[...] = array

            call.afterwards.append(copy_back)
        return array

    def _result(self, place, extents, target, array, call):
        if target is not None:
            if array is not target:
                target[...] = array
            return target
        shape = tuple(extents)
        if not place.value:
            return np.empty(shape, self.dtype)
        return np.asarray(_Memory(call.library, place.value, shape, self.dtype))


class Tuple:
    """A parameter or result that is a tuple.

    `make` makes it of its parts, `make_final` what is returned of the numbers in one that is
    changed.
    """

    def __init__(self, name, *parts, make=tuple, make_final=tuple):
        self.name = name
        self.parts = parts
        self.make = make
        self._make_final = make_final

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
            call.changed.append(lambda: self._make_final([final() for final in finals]))

    def pass_result(self, call):
        parts = [part.pass_result(call) for part in self.parts]
        return lambda: self.make([part() for part in parts])


class _Call:
    """One call: what is passed, and what is to be done afterwards."""

    def __init__(self, library, out):
        self.library = library
        self.arguments = []
        # What must live until the call ends.
        self.kept = []
        # The caller's arrays with their names.
        self.read = []
        self.written = []
        # What gives the final values of numbers that the kernel changes.
        self.changed = []
        self.afterwards = []
        # The caller's arrays for results, with the extents that the results have.
        self.places = []
        self._out = () if out is None else out if isinstance(out, tuple) else (out,)
        self._used_out = 0

    def next_out(self):
        """The caller's array for the next result with its name; None for a new one."""
        if not self._out:
            return None, ""
        index = self._used_out
        if index == len(self._out):
            raise ValueError(f"out expects more than {index} array{'s' if index > 1 else ''}")
        self._used_out += 1
        return self._out[index], "out" if len(self._out) == 1 else f"out[{index}]"

    def check_out(self):
        """Refuses more arrays than there are results, and memory that would be written twice."""
        if self._used_out < len(self._out):
            raise ValueError(
                f"out expects {self._used_out or 'no'} array{'s' if self._used_out > 1 else ''}, "
                f"found {len(self._out)}"
            )
        if self.written:
            check_overlaps(self.written, self.read)

    def check_shapes(self):
        """Refuses arrays for results that have another shape."""
        for target, extents in self.places:
            if target.shape != tuple(extents):
                raise ValueError(f"out has the shape {target.shape}, the result {tuple(extents)}")


class Kernel:
    """A kernel that Python can call.

    `place` is where the kernel is whose loop it is, if it is one: file, line, column, function.
    """

    def __init__(self, library, symbol, parameters, result=None, place=None):
        self._library = library
        self._parameters = parameters
        self._result = result
        self._place = place
        types = [type for parameter in parameters for type in parameter.c_types()]
        if result is not None:
            types += result.c_result_types()
        self._function = library.symbol(symbol, types)
        # Those of numbers that give numbers are called without more ado.
        self._converters = None
        self._numbers = result.parts if isinstance(result, Tuple) else [result]
        if all(
            isinstance(number, Number) and not number.is_inout
            for number in (*parameters, *self._numbers)
        ):
            self._converters = [parameter.convert for parameter in parameters]

    def __call__(self, *values, out=None):
        if self._converters is not None and out is None:
            places = [number.type() for number in self._numbers]
            status = self._function(
                *[convert(value) for convert, value in zip(self._converters, values)], *places
            )
            if status != 0:
                raise self._library.error(status)
            results = [number.python(place) for number, place in zip(self._numbers, places)]
            return results[0] if self._result is self._numbers[0] else self._result.make(results)
        call = _Call(self._library, out)
        for parameter, value in zip(self._parameters, values):
            parameter.pass_argument(value, call)
        result = None if self._result is None else self._result.pass_result(call)
        call.check_out()
        # ctypes releases the interpreter lock while the kernel runs.
        status = self._function(*call.arguments)
        if status != 0:
            call.check_shapes()
            raise self._library.error(status)
        for action in call.afterwards:
            action()
        values = [] if result is None else [result()]
        values += [final() for final in call.changed]
        return None if not values else values[0] if len(values) == 1 else tuple(values)

    def call_vectors(self, vectors):
        """Calls a loop with vectors in order: addresses and numbers of elements."""
        status = self._function(*vectors)
        if status != 0:
            raise self._library.error(status, self._place)


class Elementwise:
    """A kernel of numbers, which is applied to arrays element by element as NumPy's ufuncs are.

    `loop` is a kernel that takes a vector for each parameter, and changes one for each result.
    """

    # So many elements are made of numbers that are to be as many as those of arrays.
    _BLOCK = 1 << 15

    def __init__(self, kernel, loop, parameters, results, make=tuple):
        self._kernel = kernel
        self._loop = loop
        self._parameters = parameters
        self._results = results
        self._make = make

    def __call__(self, *values, out=None):
        if out is None:
            for value in values:
                if type(value) not in _NUMBERS and _has_axes(value):
                    break
            else:
                return self._kernel(*values)
        arrays = [
            elements(value, parameter.dtype, parameter.name)
            if _has_axes(value)
            else np.array(parameter.check(value), parameter.dtype)
            for parameter, value in zip(self._parameters, values)
        ]
        shapes = {array.shape for array in arrays if array.ndim > 0}
        shape = shapes.pop() if len(shapes) == 1 else np.broadcast_shapes(*shapes)
        targets = self._targets(out, shape)
        results = [
            target if self._is_free(target, arrays) else np.empty(shape, result.dtype)
            for result, target in zip(self._results, targets)
        ]
        self._run(arrays, results, shape)
        for index, target in enumerate(targets):
            if target is not None and target is not results[index]:
                target[...] = results[index]
                results[index] = target
        return results[0] if len(results) == 1 else self._make(results)

    def _targets(self, out, shape):
        """The caller's arrays for the results; None for new ones."""
        if out is None:
            return (None,) * len(self._results)
        targets = out if isinstance(out, tuple) else (out,)
        if len(targets) != len(self._results):
            raise ValueError(f"out expects {len(self._results)} arrays, found {len(targets)}")
        for result, target in zip(self._results, targets):
            if target is not None:
                check_writable(target, result.dtype, None, "out")
                if target.shape != shape:
                    raise ValueError(f"out has the shape {target.shape}, the result {shape}")
        check_overlaps(
            [(f"out[{i}]", target) for i, target in enumerate(targets) if target is not None], []
        )
        return targets

    @staticmethod
    def _is_free(target, arrays):
        """Whether results can be written there while the arguments are still read."""
        return (
            target is not None
            and target.flags.c_contiguous
            and target.flags.aligned
            and not any(np.may_share_memory(target, array) for array in arrays)
        )

    def _run(self, arrays, results, shape):
        count = math.prod(shape)
        if count == 0:
            return
        is_single = [array.ndim == 0 for array in arrays]
        block = min(count, self._BLOCK) if any(is_single) else count
        # Each with the bytes from one block to the next.
        vectors = [
            (np.full(block, array), 0)
            if single
            else (_in_order(_broadcast(array, shape)), block)
            for array, single in zip(arrays, is_single)
        ] + [(result, block) for result in results]
        places = [(_address(array), step * array.itemsize) for array, step in vectors]
        for index, start in enumerate(range(0, count, block)):
            size = min(block, count - start)
            call = []
            for address, step in places:
                call += (address + index * step, size)
            self._loop.call_vectors(call)


def elements(value, dtype, name):
    """An argument as an array with elements of a type."""
    if type(value) is np.ndarray and value.dtype == dtype:
        return value
    if isinstance(value, _MaskedArray):
        raise TypeError(f"{name} is a masked array, whose mask would be lost; give its .filled()")
    array = np.asarray(value)
    if array.dtype == dtype:
        return array
    if hasattr(value, "dtype"):
        if not np.can_cast(array.dtype, dtype, "safe"):
            raise TypeError(
                f"{name} expects elements of type {dtype}, found {array.dtype}; "
                f"convert them by .astype('{dtype}')"
            )
        return array.astype(dtype)
    # Numbers of Python's: what counts is their values.
    kind = array.dtype.kind
    if kind == "O" and all(isinstance(number, int) for number in array.flat):
        if dtype.kind in "iu":
            raise OverflowError(f"{name} has elements that do not fit into {dtype}")
        kind = "i"
    if array.size > 0 and kind not in {"b": "b", "f": "biuf", "c": "biufc"}.get(dtype.kind, "biu"):
        raise TypeError(f"{name} expects elements of type {dtype}, found {array.dtype}")
    with np.errstate(over="ignore", invalid="ignore"):
        result = array.astype(dtype)
    if array.size > 0 and not _fit(array, result):
        raise OverflowError(f"{name} has elements that do not fit into {dtype}")
    return result


def _fit(array, result):
    """Whether no element has become another one, or infinite."""
    if result.dtype.kind in "iu":
        limits = np.iinfo(result.dtype)
        return limits.min <= int(array.min()) and int(array.max()) <= limits.max
    if result.dtype.kind in "fc" and array.dtype.kind in "fc":
        return not np.any(np.isinf(result) & ~np.isinf(array))
    return result.dtype.kind == "b" or not np.any(np.isinf(result))


def check_writable(value, dtype, rank, name):
    """Refuses what the kernel cannot write to; `rank` is None for any."""
    if not isinstance(value, np.ndarray) or isinstance(value, _MaskedArray):
        raise TypeError(f"{name} is changed: expected a NumPy array, found {_described(value)}")
    if value.dtype != dtype:
        raise TypeError(
            f"{name} is changed: expected elements of type {dtype}, found {value.dtype}"
        )
    if not value.flags.writeable:
        raise ValueError(f"{name} is changed, and the array is read-only")
    if rank is not None:
        _check_rank(value, rank, name)


def _check_rank(array, rank, name):
    if array.ndim != rank:
        raise ValueError(
            f"{name} expects {rank} {'axis' if rank == 1 else 'axes'}, "
            f"found the shape {array.shape}"
        )


def check_overlaps(written, read):
    """Refuses arrays that are written and share memory with others, or among their own elements."""
    for index, (name, array) in enumerate(written):
        if _overlaps_itself(array):
            raise ValueError(f"{name} is written and has elements that overlap one another")
        for other_name, other in written[index + 1 :] + read:
            if _overlap(array, other):
                raise ValueError(f"{name} is written and overlaps {other_name}")


def _overlap(array, other):
    try:
        return np.shares_memory(array, other, max_work=100_000)
    except RuntimeError:
        # It takes too long to say.
        return True


def _overlaps_itself(array):
    """Whether elements of an array may share memory.

    They do not if along each axis they lie further apart than the axes with smaller strides reach.
    """
    if array.flags.forc or array.size < 2:
        return False
    reach = array.itemsize
    for stride, extent in sorted(
        (abs(stride), extent) for stride, extent in zip(array.strides, array.shape) if extent > 1
    ):
        if stride < reach:
            return True
        reach += stride * (extent - 1)
    return False


def _in_order(array):
    """The array, or a copy, with elements one behind the other where C can read them."""
    flags = array.flags
    if flags.c_contiguous and flags.aligned:
        return array
    return np.require(array, requirements=["C", "A"])


def _address(array):
    """Where the elements of an array begin."""
    if array.flags.writeable and array.size > 0:
        # A tenth of the time that the attribute takes.
        return ctypes.addressof(ctypes.c_char.from_buffer(array))
    return array.ctypes.data


def _broadcast(array, shape):
    return array if array.shape == shape else np.broadcast_to(array, shape)


def _has_axes(value):
    """Whether it is no single number."""
    if type(value) is np.ndarray:
        return value.ndim > 0
    return isinstance(value, (list, tuple)) or np.ndim(value) > 0


# Types of single numbers, which are told from arrays by that.
_NUMBERS = frozenset([bool, int, float, complex, np.float64, np.int64, np.bool_])

# The greatest numbers that do not become infinite where precision is lost.
_GREATEST = {
    "float16": math.nextafter(65520.0, 0.0),
    "float32": float.fromhex("0x1.fffffefffffffp127"),
    "complex64": float.fromhex("0x1.fffffefffffffp127"),
}


def _article(dtype):
    word = {"b": "a bool", "i": "an integer", "u": "an integer", "f": "a number", "c": "a number"}
    return f"{word[dtype.kind]} ({dtype})"


def _described(value):
    if isinstance(value, np.ndarray):
        return f"an array of {value.dtype} with the shape {value.shape}"
    text = repr(value)
    return f"{text if len(text) <= 60 else text[:57] + '...'} of type {type(value).__name__}"
