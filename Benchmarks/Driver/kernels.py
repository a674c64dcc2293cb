"""The kernels: their data, what is right, and whether a system agrees with that."""

import importlib
import mmap
import sys
from pathlib import Path

import numpy as np

FOLDER = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(FOLDER / "Peers/Python"))
HUGE_PAGE = 1 << 21


def names():
    """All kernels: the files in `Kernels` and those that say where theirs is."""
    files = (FOLDER / "Peers/Python").glob("*.py")
    return sorted(file.stem for file in files if file.stem != "optional")


def aligned(array):
    """A copy that begins at a multiple of 64 bytes; a large one at that of a huge page, on huge pages
    where the system has them."""
    if array.nbytes < HUGE_PAGE:
        memory = np.empty(array.nbytes + 64, np.uint8)
        offset = -memory.ctypes.data % 64
    else:
        block = mmap.mmap(-1, array.nbytes + HUGE_PAGE)
        if hasattr(mmap, "MADV_HUGEPAGE"):
            block.madvise(mmap.MADV_HUGEPAGE)
        memory = np.frombuffer(block, np.uint8)
        offset = -memory.ctypes.data % HUGE_PAGE
    result = memory[offset : offset + array.nbytes].view(array.dtype).reshape(array.shape)
    result[...] = array
    return result


class Kernel:
    """One kernel: what its Python file says."""

    def __init__(self, name):
        self.name = name
        self.module = importlib.import_module(name)
        self.title = self.module.__doc__.strip()
        self.sizes = self.module.SIZES
        # Whether the results are the same bits as those of C in the order that is written.
        self.has_bits = getattr(self.module, "BITS", True)
        # The share of integers that may differ where liberties are taken.
        self.mismatches = getattr(self.module, "MISMATCHES", 0)
        # Whether every call gives a new array; then all systems are called for it.
        self.is_new = getattr(self.module, "NEW_RESULT", False)
        words = name.split("_")
        function = words[0] + "".join(word.capitalize() for word in words[1:])
        self.apus = getattr(
            self.module, "KERNEL", (FOLDER / f"Kernels/{name}.swift", function))

    def version(self, system):
        """The function for one of Python's systems."""
        return getattr(self.module, system, None)


class Case:
    """A kernel with data of one size."""

    def __init__(self, kernel, size):
        self.kernel = kernel
        self.size = size
        data = kernel.module.data(np.random.default_rng(1), kernel.sizes[size])
        outputs = kernel.module.OUTPUTS
        if not isinstance(outputs, dict):
            outputs = {name: name for name in outputs}
        # The outputs by their names as arguments, and what Apus calls them.
        self.outputs = {
            name: parts if isinstance(parts, list) else [parts] for name, parts in outputs.items()}
        self.values = {
            name: aligned(value) if isinstance(value, np.ndarray) else value
            for name, value in data.items()}
        self.expected = self.reference()

    def arguments(self):
        """The arguments for one system: what is changed is its own, the rest belongs to all."""
        changed = set(self.outputs) | set(getattr(self.kernel.module, "CHANGED", ()))
        return {
            name: aligned(value) if name in changed else value
            for name, value in self.values.items()}

    def reference(self):
        arguments = {
            name: value.copy() if isinstance(value, np.ndarray) else value
            for name, value in self.values.items()}
        function = self.kernel.version("reference") or self.kernel.version("numpy")
        returned = function(*arguments.values())
        if self.kernel.is_new:
            return dict(zip(self.outputs, [returned]))
        return {name: arguments[name] for name in self.outputs}

    def disagreement(self, outputs):
        """What is wrong with the outputs of a system; empty if nothing is."""
        for name, expected in self.expected.items():
            got = np.asarray(outputs[name]).reshape(expected.shape)
            if expected.dtype.kind != "f":
                share = float(np.mean(got != expected))
                if share > self.kernel.mismatches:
                    return f"{name}: {share:.1%} of the integers differ"
                continue
            limit = 1e-4 if expected.dtype == np.float32 else 1e-6
            scale = np.abs(expected) + np.abs(expected[np.isfinite(expected)]).mean()
            with np.errstate(invalid="ignore"):
                error = np.where(got == expected, 0, np.abs(got - expected) / scale)
            if not np.max(error) <= limit:
                return f"{name}: differs by {np.max(error):.1e}"
        return ""
