"""Checks and times one kernel in all systems, in one process; writes what it found as JSON."""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time

import numpy as np

import native
import systems
from kernels import FOLDER, Case, Kernel

# What a batch of calls should take at least, in seconds.
BATCH = 2e-3
# Up to how many seconds a call may take to be made once more before each batch.
WARM = 50e-3


def calls_for(system):
    """How many calls make a batch, and what one takes about."""
    calls = 1
    system.time(1)
    while True:
        seconds = system.time(calls)
        if seconds >= BATCH / 4 or calls >= 1 << 16:
            one = seconds / calls
            return max(1, min(1 << 17, int(BATCH / max(one, 1e-9)))), one
        calls *= 4


def prepared(case, wanted, reasons):
    """All systems that can be had and agree with the reference, and their outputs."""
    ready, outputs = {}, {}
    for name in systems.TITLES:
        if wanted and name not in wanted:
            continue
        try:
            system = systems.make(name, case)
            result = system.first()
            wrong = case.disagreement(result)
            if wrong:
                raise systems.Unavailable(f"WRONG: {wrong}")
            outputs[name] = result
            ready[name] = system
        except systems.Unavailable as error:
            if str(error):
                reasons[name] = str(error)
        except Exception as error:  # A peer may fail in any way; the others go on.
            lines = str(error).strip().splitlines() or [""]
            reasons[name] = f"{type(error).__name__}: {lines[0][:200]}"
    return ready, outputs


def same_bits(case, outputs):
    """Whether Apus and strict C give the same bits; None where that is not asked."""
    if not case.kernel.has_bits or not {"apus", "clang-strict"} <= set(outputs):
        return None
    return all(
        np.asarray(outputs["apus"][name]).tobytes()
        == np.asarray(outputs["clang-strict"][name]).tobytes()
        for name in case.outputs)


def timed(ready, rounds):
    """Seconds per call of each system in each round; the systems take turns."""
    plan = {name: calls_for(system) for name, system in ready.items()}
    best = min(one for _, one in plan.values())
    times = {name: [] for name in ready}
    for turn in range(rounds):
        order = list(ready) if turn % 2 == 0 else list(reversed(ready))
        for name in order:
            calls, one = plan[name]
            # What is far behind and slow need not be measured so often.
            if turn >= 3 and one > 0.05 and one > 5 * best and not name.startswith("apus"):
                continue
            # The peers share their inputs, Apus has its own: without this, those of the system whose
            # turn it is would come from further away than those of the others.
            if one < WARM:
                ready[name].time(1)
            times[name].append(ready[name].time(calls) / calls)
    return times


def compile_times(kernel, ready, quick):
    """Seconds that compiling takes: Apus, its parts in LLVM, Numba, JAX, clang."""
    result = {}
    count = 5 if quick else 15
    try:
        systems.Apus.compile(kernel)
        rows = [systems.Apus.compile(kernel) for _ in range(count)]
        middle = sorted(rows, key=lambda row: row[0])[count // 2]
        result["apus"], result["passes"], result["generation"] = (float(v) for v in middle)
    except systems.Unavailable:
        pass
    for name in ("numba", "jax"):
        if name in ready:
            result[name] = ready[name].compile_seconds
    source = FOLDER / f"Peers/C/{kernel.name}.c"
    if source.exists():
        command = [*native.C["clang-strict"].split(), "-shared", "-fPIC", str(source), "-o",
                   str(native.BUILD / "compile-time.so")]
        seconds = []
        for _ in range(2 if quick else 5):
            start = time.perf_counter()
            subprocess.run(command, capture_output=True)
            seconds.append(time.perf_counter() - start)
        result["clang"] = statistics.median(seconds)
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kernel")
    parser.add_argument("result")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--systems", default="")
    options = parser.parse_args()
    kernel = Kernel(options.kernel)
    wanted = set(filter(None, options.systems.split(",")))
    found = {"name": kernel.name, "title": kernel.title, "rows": []}
    for index, size in enumerate(kernel.sizes):
        if options.quick and index > 0:
            break
        reasons = {}
        case = Case(kernel, size)
        ready, outputs = prepared(case, wanted, reasons)
        bits = same_bits(case, outputs)
        outputs.clear()
        if index == 0:
            found["compile"] = compile_times(kernel, ready, options.quick)
        times = timed(ready, 5 if options.quick else 11) if ready else {}
        found["rows"].append({"size": size, "times": times, "reasons": reasons, "bits": bits})
        with open(options.result, "w", encoding="utf-8") as file:
            json.dump(found, file)


main()
