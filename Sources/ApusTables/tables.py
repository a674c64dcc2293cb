"""Writes the tables of the elementary functions: `python3 tables.py`, beside this file (with mpmath)."""

import math
import os
import struct

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


def to_float(x):
    """The nearest number with 24 digits; none of the rows has one below the normal numbers."""
    return struct.unpack("f", struct.pack("f", float(x)))[0]


def erfc_float_row(k):
    """`first + second * (1/128 + d)` is `erfc(c) + d * erfc'(c)`, where c is k/256, in Floats."""
    c = k * STEP
    slope = 2 / mp.sqrt(mp.pi) * mp.exp(-c * c)
    value = mp.erfc(c)
    middle = value + slope / 128
    place = mp.mpf(2) ** (mp.floor(mp.log(middle, 2)) - 23)
    candidates = []
    for step in range(-2, 3):
        first = to_float(middle + step * place)
        second = to_float((value - mp.mpf(first)) * 128)
        errors = [
            abs(mp.mpf(first) + mp.mpf(second) * (2 * STEP + d) - (value - slope * d))
            for d in (-STEP / 2, 0, STEP / 2)
        ]
        candidates.append((max(errors), first, second))
    return min(candidates)[1:]


def tanh_row(k):
    """`first * (c + d) + second * (d - 1/8)` is `tanh(c) + d * tanh'(c)`, where c is k/64.

    Exactly so at d = 0, but in the row 1 at its lower end: results have a half of the unit there.
    """
    c = mp.mpf(k) / 64
    value = mp.tanh(c)
    slope = 1 - value * value
    first = float((value + slope / 8) / (c + mp.mpf(1) / 8))
    d = mp.mpf(-1) / 128 if k == 1 else mp.mpf(0)
    line = value + d * slope
    second = float((mp.mpf(first) * (c + d) - line) / (mp.mpf(1) / 8 - d)) if k else 0.0
    return first, second


def softplus(c):
    """The logarithm of `1 + e^-c`."""
    return mp.log1p(mp.exp(-c))


def logaddexp_row(k):
    """`first + second * (1/16 + d)` is `f(c) + d * f'(c)`, where c is k/64, and f is `softplus`."""
    c = mp.mpf(k) / 64
    value = softplus(c)
    slope = -1 / (1 + mp.exp(c))
    middle = float(value - slope / 16)
    candidates = []
    for first in (math.nextafter(middle, 0), middle, math.nextafter(middle, math.inf)):
        second = float((value - mp.mpf(first)) * 16)
        errors = [
            abs(mp.mpf(first) + mp.mpf(second) * (mp.mpf(1) / 16 + d) - (value + slope * d))
            for d in (-STEP * 2, 0, STEP * 2)
        ]
        candidates.append((max(errors), first, second))
    return min(candidates)[1:]


def logaddexp_float_row(k):
    """`first + second * (1/32 + d - d² * (1 + second) / 2)` is f(c + d), c = k/128, in Floats."""
    step = STEP * 2
    c = k * step
    value = softplus(c)
    slope = -1 / (1 + mp.exp(c))
    middle = value - slope / 32
    place = mp.mpf(2) ** (mp.floor(mp.log(middle, 2)) - 23)
    points = [step / 4 * j for j in range(-2, 3)]
    candidates = []
    for shift in range(-2, 3):
        first = to_float(middle + shift * place)
        near = to_float((value - mp.mpf(first)) * 32)
        last = mp.mpf(2) ** (mp.floor(mp.log(-near, 2)) - 23)
        for other in (-1, 0, 1):
            second = to_float(near + other * last)
            errors = [
                abs(
                    mp.mpf(first) - softplus(c + d)
                    + second * (mp.mpf(1) / 32 + d - d * d * (1 + mp.mpf(second)) / 2))
                for d in points
            ]
            candidates.append((max(errors), first, second))
    return min(candidates)[1:]


def write(name, row, count, comment, pair="apus_pair", rows="apus_row_count"):
    folder = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(folder, name + ".c"), "w") as file:
        file.write(f"// {comment}\n// Written by `tables.py`.\n\n")
        file.write('#include "apus_tables.h"\n\n')
        file.write(f"_Alignas(64) const {pair} apus_table_{name}[{rows}] = {{\n")
        rows = ["{" + ", ".join(x.hex() for x in row(k)) + "}" for k in range(count)]
        for i in range(0, count, 2):
            file.write("    " + ", ".join(rows[i : i + 2]) + ",\n")
        file.write("};\n")


write("erfRow", erf_row, 1537, "The error function and its slope at 0, 1/256, … 6.")
write("erfcRow", erfc_row, 1537, "The complement of the error function and its slope at 0, 1/256, … 6.")
write(
    "erfcFloatRow", erfc_float_row, 2344,
    "The complement of the error function and its slope at 0, 1/256, … in Floats.",
    "apus_float_pair", "apus_long_row_count")
write("tanhRow", tanh_row, 1281, "The hyperbolic tangent and its slope at 0, 1/64, … 20.")
write(
    "logaddexpRow", logaddexp_row, 4095,
    "The logarithm of 1 + e^-c and its slope for c = 0, 1/64, ….", rows="apus_long_row_count")
write(
    "logaddexpFloatRow", logaddexp_float_row, 4095,
    "The logarithm of 1 + e^-c and its slope for c = 0, 1/128, … in Floats.", "apus_float_pair",
    "apus_long_row_count")
