#!/usr/bin/env python3
"""Runs the kernels of the NPBench set by the command `apus` and compares them with NumPy.

Each kernel is a file here, and in `reference` the same algorithm in NumPy with its data, which a seed
makes. Without options both engines run every kernel on small data; `--time` compares native code with
NumPy in speed on larger data. Exit status 1: a kernel failed or gave other numbers than NumPy.
"""
import argparse
import importlib
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np  # noqa: E402  (after the number of threads is set)

sys.dont_write_bytecode = True
FOLDER = Path(__file__).resolve().parent
SEED = 42
# What Apus writes behind a time.
UNITS = {"s": 1, "ms": 1e-3, "µs": 1e-6, "ns": 1e-9, "min": 60}


class Case:
    """One kernel with its data."""

    def __init__(self, name, size):
        self.name = name
        self.reference = importlib.import_module("reference." + name)
        self.outputs = getattr(self.reference, "OUTPUTS", ["result"])
        random = np.random.default_rng(SEED)
        self.arguments = self.reference.initialize(random, **self.reference.SIZES[size])

    def function(self):
        """What the kernel is called in its file."""
        head, *rest = self.name.split("_")
        return head + "".join(word.capitalize() for word in rest)

    def copies(self):
        """Arguments that may be changed."""
        return {
            name: value.copy() if isinstance(value, np.ndarray) else value
            for name, value in self.arguments.items()
        }

    def expected(self):
        """What NumPy gives, by the names of the outputs."""
        arguments = self.copies()
        returned = self.reference.kernel(**arguments)
        names = [name for name in self.outputs if name.startswith("result")]
        values = returned if len(names) > 1 else [returned]
        return {**arguments, **dict(zip(names, values))}

    def run(self, apus, folder, engine, *options, size_of_errors=400):
        """Calls the kernel; returns what it wrote to standard error."""
        words = [apus, "run", FOLDER / (self.name + ".swift"), self.function()]
        for name, value in self.arguments.items():
            path = folder / (name + ".npy")
            if isinstance(value, np.ndarray):
                np.save(path, value)
                words.append(f"{name}={path}")
            else:
                words.append(f"{name}={value!r}")
        for name in self.outputs:
            words += ["--out", f"{name}={folder / name}.out.npy"]
        words += ["--engine", engine, *options]
        outcome = subprocess.run(words, capture_output=True, text=True, timeout=300)
        if outcome.returncode != 0:
            lines = outcome.stderr.strip() or f"exit status {outcome.returncode}"
            raise Failure(lines[:size_of_errors])
        return outcome.stderr

    def compare(self, folder, expected):
        """The greatest relative error of all outputs."""
        worst = 0.0
        for name in self.outputs:
            found, wanted = np.load(folder / f"{name}.out.npy"), np.asarray(expected[name])
            if found.shape != wanted.shape or found.dtype != wanted.dtype:
                raise Failure(
                    f"{name} is {found.dtype} {found.shape}, expected {wanted.dtype} {wanted.shape}")
            if not np.isfinite(wanted).all():
                raise Failure(f"{name} is not finite, which compares nothing")
            if not np.isfinite(found).all():
                raise Failure(f"{name} is not finite")
            single = wanted.dtype == np.float32
            if wanted.dtype.kind in "iub":
                error, tolerance = float((found != wanted).sum()), 0.0
            else:
                # Relative to the element, or to the mean where an element almost vanishes.
                scale = np.maximum(np.abs(wanted), np.abs(wanted).mean())
                error = float((np.abs(found - wanted) / np.where(scale == 0, 1, scale)).max())
                tolerance = 1e-5 if single else 1e-10
            if error > tolerance:
                raise Failure(f"{name} differs from NumPy by {error:.1e}")
            worst = max(worst, error)
        return worst


class Failure(Exception):
    """A kernel that does not compile, faults, or gives other numbers than NumPy."""


def check(names, apus):
    """Runs the kernels on small data in both engines; returns whether all agree with NumPy."""
    failures = 0
    print(f"{'kernel':<18} {'jit':>10} {'interpreter':>12}   greatest relative error")
    for name in names:
        case = Case(name, "S")
        expected = case.expected()
        cells, notes = [], []
        for engine in ("jit", "interpreter"):
            with tempfile.TemporaryDirectory() as folder:
                try:
                    case.run(apus, Path(folder), engine)
                    cells.append(f"{case.compare(Path(folder), expected):.1e}")
                except (Failure, subprocess.TimeoutExpired) as failure:
                    cells.append("FAILED")
                    notes.append(f"{engine}: {failure}")
        failures += bool(notes)
        print(f"{name:<18} {cells[0]:>10} {cells[1]:>12}", flush=True)
        for note in dict.fromkeys(notes):
            print("    " + note.replace("\n", "\n    "), flush=True)
    print(f"{len(names) - failures} of {len(names)} kernels agree with NumPy {np.__version__}")
    return failures == 0


def numpy_seconds(case, runs):
    """The median time of the NumPy form."""
    seconds = []
    for _ in range(runs):
        arguments = case.copies()
        start = time.perf_counter()
        case.reference.kernel(**arguments)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def apus_seconds(text):
    """The time that `apus run --time --repeat` printed."""
    found = re.search(r"run: (?:median )?([\d.,]+) (\S+?)[, ]", text)
    if not found:
        raise Failure(f"no time in '{text}'")
    return float(found[1].replace(",", "")) * UNITS[found[2]]


def measure(names, apus, runs):
    """Prints the times of native code and of NumPy on larger data."""
    print(f"{'kernel':<18} {'NumPy':>11} {'Apus':>11} {'NumPy / Apus':>13}")
    ratios = []
    for name in names:
        case = Case(name, "L")
        with tempfile.TemporaryDirectory() as folder:
            try:
                errors = case.run(
                    apus, Path(folder), "jit", "--time", "--repeat", str(runs))
                ours = apus_seconds(errors)
                case.compare(Path(folder), case.expected())
            except (Failure, subprocess.TimeoutExpired) as failure:
                print(f"{name:<18} FAILED: {failure}", flush=True)
                continue
        theirs = numpy_seconds(case, runs)
        ratios.append(theirs / ours)
        print(
            f"{name:<18} {theirs * 1e3:>8.3f} ms {ours * 1e3:>8.3f} ms {ratios[-1]:>13.2f}",
            flush=True)
    if ratios:
        print(f"geometric mean of {len(ratios)} ratios: {statistics.geometric_mean(ratios):.2f}")
    return len(ratios) == len(names)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("kernels", nargs="*", help="names of kernels; all unless given")
    parser.add_argument("--apus", default="apus", help="the command to check")
    parser.add_argument("--time", action="store_true", help="compare in speed, on larger data")
    parser.add_argument("--runs", type=int, default=5, help="runs of which the median counts")
    options = parser.parse_args()
    sys.path.insert(0, str(FOLDER))
    known = sorted(path.stem for path in FOLDER.glob("*.swift"))
    unknown = [name for name in options.kernels if name not in known]
    if unknown:
        parser.error(f"no kernel '{unknown[0]}'; there are: {', '.join(known)}")
    names = options.kernels or known
    passed = measure(names, options.apus, options.runs) if options.time else check(
        names, options.apus)
    sys.exit(0 if passed else 1)


if __name__ == "__main__":
    main()
