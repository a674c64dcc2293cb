"""Writes the tables of the elementary functions: `python3 tables.py`, beside this file (with mpmath)."""

import math
import os

import mpmath as mp

mp.mp.prec = 300
STEP = mp.mpf(2) ** -8


def erf_row(k):
    """`first * (c + d) + second * (d - 1/8)` is `erf(c) + d * erf'(c)`, where c is k/256.

    `second` makes up for the rounding of `first`.
    """
    c = k * STEP
    slope = 2 / mp.sqrt(mp.pi) * mp.exp(-c * c)
    value = mp.erf(c)
    first = float((value + slope / 8) / (c + mp.mpf(1) / 8))
    second = float((mp.mpf(first) * c - value) * 8) if k else 0.0
    return first, second


def erfc_row(k):
    """`first + second * (1/64 + d)` is `erfc(c) + d * erfc'(c)`, where c is k/256."""
    c = k * STEP
    slope = 2 / mp.sqrt(mp.pi) * mp.exp(-c * c)
    value = mp.erfc(c)
    middle = float(value + slope / 64)
    candidates = []
    for first in (math.nextafter(middle, 0), middle, math.nextafter(middle, math.inf)):
        second = float((value - mp.mpf(first)) * 64)
        errors = [
            abs(mp.mpf(first) + mp.mpf(second) * (STEP * 4 + d) - (value - slope * d))
            for d in (-STEP / 2, 0, STEP / 2)
        ]
        candidates.append((max(errors), first, second))
    return min(candidates)[1:]


def write(name, row, count, comment):
    folder = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(folder, name + ".c"), "w") as file:
        file.write(f"// {comment}\n// Written by `tables.py`.\n\n")
        file.write('#include "apus_tables.h"\n\n')
        file.write(f"_Alignas(64) const apus_pair apus_table_{name}[apus_erf_row_count] = {{\n")
        rows = ["{" + ", ".join(x.hex() for x in row(k)) + "}" for k in range(count)]
        for i in range(0, count, 2):
            file.write("    " + ", ".join(rows[i : i + 2]) + ",\n")
        file.write("};\n")


write("erfRow", erf_row, 1537, "The error function and its slope at 0, 1/256, … 6.")
write("erfcRow", erfc_row, 1537, "The complement of the error function and its slope at 0, 1/256, … 6.")
