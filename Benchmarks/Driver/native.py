"""Peers that are compiled before: C, Swift and Pythran."""

import ctypes
import hashlib
import os
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from kernels import FOLDER

BUILD = FOLDER / ".build/peers"
STRICT = "-O3 -march=native -ffp-contract=off -fno-math-errno"
FAST = "-O3 -march=native -ffast-math -fno-math-errno"
# System: compiler and flags.
C = {
    "clang-strict": f"clang-15 {STRICT}",
    "clang-fast": f"clang-15 {FAST}",
    "clang-libmvec": f"clang-15 {FAST} -fveclib=libmvec",
    "gcc-fast": "gcc -O3 -march=native -ffast-math",
}
SWIFT = {
    "swift": "swiftc -O",
    "swift-unchecked": "swiftc -Ounchecked -Xcc -march=native -DUNSAFE",
}


def library(name, system):
    return BUILD / f"{name}-{system}.so"


def commands(name):
    """How each library of a kernel is built: path, sources, command."""
    source = FOLDER / f"Peers/C/{name}.c"
    if source.exists():
        first = source.read_text().split("\n", 1)[0]
        link = first.removeprefix("// link:") if first.startswith("// link:") else ""
        libmvec = " -lmvec" if os.path.exists("/lib/x86_64-linux-gnu/libmvec.so.1") else ""
        for system, compiler in C.items():
            path = library(name, system)
            yield path, [source], (
                f"{compiler} -shared -fPIC {source} -o {path}{link}{libmvec} -lm")
    source = FOLDER / f"Peers/Swift/{name}.swift"
    if source.exists():
        support = FOLDER / "Peers/Swift/Support/Arguments.swift"
        for system, compiler in SWIFT.items():
            path = library(name, system)
            yield path, [source, support], (
                f"{compiler} -wmo -emit-library -module-name Peer {source} {support} -o {path}")
    source = FOLDER / f"Peers/Pythran/{name}.py"
    if source.exists():
        path = library(name, "pythran").with_name(f"{name}.so")
        program = Path(sys.executable).with_name("pythran")
        yield path, [source], f"{program} -O3 -march=native -ffast-math {source} -o {path}"


def stamp(sources, command):
    """What a library depends on; times of files would change with every checkout."""
    digest = hashlib.sha256(command.encode())
    for source in sources:
        digest.update(source.read_bytes())
    return digest.hexdigest()


def build(path, sources, command):
    """Builds a library unless it is there for these sources; what failed stands beside it."""
    log = path.with_suffix(".log")
    done = path.with_suffix(".stamp")
    wanted = stamp(sources, command)
    if path.exists() and done.exists() and done.read_text() == wanted:
        return
    path.unlink(missing_ok=True)
    done.unlink(missing_ok=True)
    try:
        outcome = subprocess.run(
            shlex.split(command), capture_output=True, text=True, timeout=400, cwd=BUILD)
        text = "" if path.exists() else outcome.stderr or outcome.stdout or "nothing was built"
    except subprocess.TimeoutExpired as error:
        text = f"no end after {error.timeout} s"
    except OSError as error:
        text = str(error)
    log.write_text(text)
    if text:
        print(f"{path.name}: {text.strip().splitlines()[-1][:200]}", file=sys.stderr)
    else:
        done.write_text(wanted)


def build_all(names):
    BUILD.mkdir(parents=True, exist_ok=True)
    timing = BUILD / "timing.so"
    limits = BUILD / "limits.so"
    jobs = [
        (timing, [FOLDER / "Driver/timing.c"],
         f"gcc -O2 -shared -fPIC {FOLDER}/Driver/timing.c -o {timing}"),
        (limits, [FOLDER / "Driver/limits.c"],
         f"clang-15 {FAST} -shared -fPIC {FOLDER}/Driver/limits.c -o {limits}"),
    ]
    for name in names:
        jobs += commands(name)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda job: build(*job), jobs))


def failure(path):
    """Why a library is missing."""
    log = path.with_suffix(".log")
    lines = [line for line in log.read_text().splitlines() if line.strip()] if log.exists() else []
    errors = [line for line in lines if "error" in line.lower()]
    return (errors or lines or ["not built"])[0].strip()


class Timing:
    """Calls functions of C."""

    def __init__(self):
        self.call = ctypes.CDLL(str(BUILD / "timing.so")).time_calls
        self.call.restype = ctypes.c_double
        self.call.argtypes = [
            ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64, ctypes.c_void_p, ctypes.c_int64]
