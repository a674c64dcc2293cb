"""RESULTS.md: what was measured, as tables."""

import math
import statistics

from systems import PEERS, STRICT_PEERS, TITLES

MODES = ("apus", "apus-fast")


class Row:
    """A kernel at one size."""

    def __init__(self, kernel, row):
        self.name = kernel["name"]
        self.title = kernel["title"]
        self.size = row["size"]
        self.reasons = row["reasons"]
        self.bits = row["bits"]
        self.rounds = {name: times for name, times in row["times"].items() if times}
        self.times = {name: statistics.median(times) for name, times in self.rounds.items()}
        self.least = {name: min(times) for name, times in self.rounds.items()}

    def best(self, names):
        """The fastest of some systems; None if none took part."""
        there = [name for name in names if name in self.times]
        return min(there, key=self.times.get, default=None)

    def ratio(self, mode, peer):
        """The median over the rounds of how long Apus took, measured by a peer."""
        if mode not in self.times or peer not in self.times:
            return None
        pairs = zip(self.rounds[mode], self.rounds[peer])
        return statistics.median(a / b for a, b in pairs)

    def least_ratio(self, mode, peer):
        if mode not in self.times or peer not in self.times:
            return None
        return self.least[mode] / self.least[peer]


def duration(seconds):
    if seconds is None:
        return "–"
    for unit, factor in (("s", 1), ("ms", 1e3), ("µs", 1e6)):
        if seconds * factor >= 1 or unit == "µs":
            return f"{seconds * factor:.3g} {unit}" if seconds < 1000 else f"{seconds:.0f} s"


def number(value, digits=2):
    return "–" if value is None else f"{value:.{digits}f}"


def mean(values):
    """The geometric mean; None of nothing."""
    values = [value for value in values if value]
    return math.exp(statistics.fmean(math.log(value) for value in values)) if values else None


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return lines + [
        "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]


def summary(rows):
    """Ratios over all kernels."""
    head = ["Apus against", "mode", "geometric mean", "worst", "at"]
    lines = []

    def add(label, mode, peer_of):
        ratios = [(row.ratio(mode, peer_of(row)), row) for row in rows if peer_of(row)]
        ratios = [(ratio, row) for ratio, row in ratios if ratio]
        if not ratios:
            return
        worst, row = max(ratios, key=lambda pair: pair[0])
        lines.append([
            label, TITLES[mode], number(mean(r for r, _ in ratios)), number(worst),
            f"{row.title}, {row.size}"])

    add("the best strict peer", "apus", lambda row: row.best(STRICT_PEERS))
    for mode in MODES:
        add("the best peer of any kind", mode, lambda row: row.best(PEERS))
    add(TITLES["apus-unchecked"], "apus", lambda row: "apus-unchecked")
    for peer in PEERS:
        add(TITLES[peer], "apus", lambda row, peer=peer: peer if peer in row.times else None)
    return table(head, lines)


def ratios(rows):
    """One row a kernel: Apus against the best peers."""
    head = [
        "kernel", "size", "Apus", "fastMath", "best strict peer", "ratio", "best peer", "ratio",
        "fastMath's ratio", "bits of C"]
    lines = []
    for row in rows:
        strict, best = row.best(STRICT_PEERS), row.best(PEERS)
        name = lambda peer: f"{TITLES[peer]} {duration(row.times[peer])}" if peer else "–"
        both = lambda mode, peer: (
            number(row.ratio(mode, peer)) + f" ({number(row.least_ratio(mode, peer))})"
            if peer and mode in row.times else "–")
        lines.append([
            row.title, row.size, duration(row.times.get("apus")),
            duration(row.times.get("apus-fast")), name(strict), both("apus", strict), name(best),
            both("apus", best), both("apus-fast", best),
            {True: "same", False: "**differ**", None: ""}[row.bits]])
    return table(head, lines)


def all_times(rows):
    """One row a kernel: the median time of every system."""
    there = [name for name in TITLES if any(name in row.times for row in rows)]
    lines = []
    for row in rows:
        cells = []
        for name in there:
            cell = duration(row.times.get(name))
            cells.append(f"**{cell}**" if name == row.best(PEERS) else cell)
        lines.append([row.title, row.size, *cells])
    return table(["kernel", "size", *(TITLES[name] for name in there)], lines)


def failures(rows):
    """Why a peer did not take part where it should have."""
    lines = [
        f"- {row.title}, {row.size}: {TITLES[name]}: {reason.replace('|', '/')[:160]}"
        for row in rows for name, reason in row.reasons.items()]
    return ["Systems that failed or gave other numbers, and so have no time:", "", *lines, ""] if lines else []


def compilation(kernels):
    """Milliseconds of compiling."""
    head = [
        "kernel", "Apus", "LLVM's passes", "its code generation", "Apus : code generation",
        "Numba", "JAX, first call", "clang -O3 -shared"]
    keys = ("apus", "passes", "generation", None, "numba", "jax", "clang")
    found = [(kernel["title"], kernel.get("compile", {})) for kernel in kernels]
    found = [(title, times) for title, times in found if "apus" in times]
    lines = []
    columns = {key: [] for key in (*keys, "factor")}
    for title, times in found:
        share = times["apus"] / times["generation"] if times.get("generation") else None
        cells = []
        for key in keys:
            value = share if key is None else times.get(key)
            if value:
                columns[key].append(value)
            cells.append(
                number(share) if key is None
                else "–" if value is None else f"{value * 1e3:.1f}")
        if times.get("numba"):
            columns["factor"].append(times["numba"] / times["apus"])
        lines.append([title, *cells])
    if not lines:
        return []
    middle = lambda key: statistics.median(columns[key]) if columns[key] else None
    lines.append(["**median**"] + [
        number(middle(None)) if key is None
        else "–" if middle(key) is None else f"**{middle(key) * 1e3:.1f}**" for key in keys])
    slowest = max(columns["apus"])
    text = (
        f"Apus: median {middle('apus') * 1e3:.1f} ms, slowest {slowest * 1e3:.1f} ms; Numba takes "
        f"{number(mean(columns['factor']), 1)} times as long (geometric mean).")
    return [text, "", *table(head, lines)]


def limits(found):
    if not found:
        return []
    levels = ["L1", "L2", "L3", "memory"]
    names = {
        "read": "read: 8 bytes an element", "copy": "copy: 16",
        "copy_streaming": "copy, streaming stores: 16", "triad": "y = x + 3 z: 24",
        "triad_streaming": "y = x + 3 z, streaming stores: 24"}
    lines = [
        [text, *(
            f"{found['bandwidth'][f'{key} {level}'][0]:.0f} "
            f"({found['bandwidth'][f'{key} {level}'][1]:.0f})" for level in levels)]
        for key, text in names.items()]
    arithmetic = found["arithmetic"]
    return [
        "GB/s of one thread, median (best); counted are the bytes that the loop reads and writes, not "
        "the lines that a store reads first. All arrays together take 24 KiB, 256 KiB, 6 MiB and "
        "768 MiB.", "",
        *table(["loop: bytes", *levels], lines), "",
        f"Arithmetic: {arithmetic[0]:.1f} GFLOP/s (best {arithmetic[1]:.1f}), Double, fused "
        "multiplications and additions of 256 bits, counted as two."]


def latency(found):
    lines = []
    if starts := found.get("starts"):
        lines += ["Process start to the end, with one result (daxpy of 1000 elements) on the way:", ""]
        lines += table(["system", "ms"], [[n, f"{s * 1e3:.0f}"] for n, s in starts.items()]) + [""]
    if calls := found.get("overhead"):
        lines += ["What a call costs, in nanoseconds: a number in and out; two numbers in, one out; two "
                  "arrays of 8, one of which is changed; an array of 8 in, a new one out:", ""]
        names = list(dict.fromkeys(name.split("|")[0] for name in calls))
        kinds = ("scalar", "pair", "arrays", "result")
        lines += table(["system", "number", "two numbers", "two arrays", "new array"], [
            [name, *(number(calls.get(f"{name}|{kind}"), 0) for kind in kinds)] for name in names])
    return lines


METHOD = """\
All systems of a row run in one process, on one thread and one core, on the same data, and take turns:
a batch of calls of each in every round, in alternating order. A time is the median over the rounds of
the time per call; a ratio is the median of the ratios of the rounds, in brackets that of the least
times; below 1 Apus is faster. Before that every system's outputs are compared with NumPy's (relative
1e-6 for `Double`, 1e-4 for `Float`, integers equal), and where the kernel has one order of operations
the bits of Apus's default mode with those of strict C.

- *Apus* is its default mode: every check of Swift, IEEE 754 to the bit, the same in every run and on
  every machine. *fastMath* takes all liberties. *Without checks* is the default mode without the
  checks of Swift, which nobody can ask for but this measurement.
- Strict peers are clang strict, Numba and Swift `-O`. C: clang strict `-O3 -march=native
  -ffp-contract=off -fno-math-errno`; clang fast `-ffast-math` instead of the second, and the same with
  `-fveclib=libmvec`; gcc `-O3 -march=native -ffast-math`. C does not check anything.
- Swift `-O` on arrays as one compiles it; `-Ounchecked` on unsafe pointers, with `-march=native`.
- Numba's functions are compiled for the types of the row and called through a C function, so that its
  dispatch is not counted; *fastmath* is `fastmath=True, error_model="numpy"`.
- C, Swift, Numba, Pythran and NumPy's ufuncs write into memory that exists, as Apus does; NumPy's
  expressions have temporary arrays; JAX makes new arrays in every call. NumPy, SciPy, NumExpr, Pythran
  and JAX are called from Python, which counts.
- A peer that takes more than 50 ms and 5 times as long as the best has three rounds only."""


def render(kernels, extra, machine):
    """The text of RESULTS.md."""
    rows = [Row(kernel, row) for kernel in kernels for row in kernel["rows"]]
    parts = [
        ["# Results", "", "`bash Benchmarks/run.sh` measures again and writes this file.", "",
         *(f"- {line}" for line in machine), "", "![Times of the peers, relative to Apus](chart.svg)"],
        ["## Over all kernels", "", *summary(rows)],
        ["## Apus and the best peers", "", *ratios(rows)],
        ["## All times", "", "Bold: the best peer.", "", *all_times(rows), "", *failures(rows)],
        ["## How it is measured", "", METHOD],
        ["## Compiling", "", "Milliseconds in a warm process, from the text of the kernel's file to what "
         "can be called; Numba compiles for the types of the row; JAX's first call includes the run.", "",
         *compilation(kernels)],
    ]
    if extra.get("latency"):
        parts.append(["## Starting and calling", "", *latency(extra["latency"])])
    if extra.get("interpreter"):
        parts.append(["## The interpreter", "", "```", extra["interpreter"], "```"])
    if extra.get("limits"):
        parts.append(["## Limits of the machine", "", *limits(extra["limits"])])
    return "\n\n".join("\n".join(part).strip() for part in parts) + "\n"
