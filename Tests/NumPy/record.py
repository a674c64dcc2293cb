#!/usr/bin/env python3
"""Takes the expected results of test kernels from NumPy.

    python3 Tests/NumPy/record.py [--check] [FILE …]

A line `// numpy: EXPRESSION` below a `// run:` line says what NumPy computes; the arguments of the
call are its variables. The result is written behind the `==` of the `run` line (what follows as
`within …` stays). With `--check` nothing is written; the exit status says whether all is as
recorded. A file says which NumPy its values are from: `// Values recorded with NumPy 2.4.6.`
What NumPy lacks is in `reference.py`, as `reference.NAME`.
Without files, all test kernels with such lines are meant.
"""

import pathlib
import re
import sys
import warnings

import numpy as np

import reference

KERNELS = pathlib.Path(__file__).resolve().parent.parent / "Kernels"
VERSION = re.compile(r"^// Values recorded with NumPy [\d.]+\.$", re.MULTILINE)
TYPES = {
    "Bool": np.bool_, "Int": np.int64, "UInt": np.uint64, "Float16": np.float16,
    "Float": np.float32, "Double": np.float64,
    **{f"{sign}Int{width}": np.dtype(f"{sign.lower()}int{width}").type
       for sign in ("", "U") for width in (8, 16, 32, 64)},
    "Complex<Float>": np.complex64, "Complex<Double>": np.complex128,
}


def split(text):
    """The parts between the commas that stand in no brackets."""
    parts, depth, start = [], 0, 0
    for index, character in enumerate(text):
        depth += (character in "([<") - (character in ")]>" and text[index - 1] != "-")
        if character == "," and depth == 0:
            parts.append(text[start:index].strip())
            start = index + 1
    return parts + [text[start:].strip()] if text[start:].strip() else parts


def signatures(text):
    """The types of the parameters of each function, by name."""
    result = {}
    for match in re.finditer(r"^func (\w+)\(", text, re.MULTILINE):
        depth, end = 1, match.end()
        while depth:
            depth += (text[end] == "(") - (text[end] == ")")
            end += 1
        types = {}
        for parameter in split(text[match.end():end - 1]):
            names, _, kind = parameter.partition(":")
            types[names.split()[-1]] = kind.split("=")[0].replace("inout", "").strip()
        result[match.group(1)] = types
    return result


def value(literal, kind):
    """The NumPy value of a literal of a type."""
    element = re.sub(
        r"^(?:\[|Vector<|Matrix<|NDArray<)(Complex<\w+>|\w+).*$", r"\1", kind)
    text = re.sub(r"\btrue\b", "True", re.sub(r"\bfalse\b", "False", literal))
    text = re.sub(r"(?<=\d)i\b", "j", text)
    number = eval(text, {"inf": np.inf, "nan": np.nan})
    return np.array(number, TYPES[element])[()]


def text(result):
    """A value as directives write it."""
    if isinstance(result, tuple):
        return "(" + ", ".join(text(element) for element in result) + ")"
    if isinstance(result, (list, np.ndarray)) and np.ndim(result) > 0:
        return "[" + ", ".join(text(element) for element in result) + "]"
    if isinstance(result, np.ndarray):
        result = result[()]
    if isinstance(result, (bool, np.bool_)):
        return "true" if result else "false"
    if isinstance(result, (int, np.integer)):
        return str(int(result))
    if isinstance(result, (complex, np.complexfloating)):
        real, imaginary = text(result.real), text(result.imag)
        return real + ("" if imaginary[0] == "-" else "+") + imaginary + "i"
    is_plain = 1e-3 <= abs(float(result)) < 1e15
    return np.format_float_positional(result, trim="0") if is_plain else str(result)


def record(path):
    """The text of a file with all values as NumPy gives them."""
    source = path.read_text()
    types = signatures(source)
    lines = VERSION.sub(f"// Values recorded with NumPy {np.__version__}.", source).split("\n")
    for index, line in enumerate(lines):
        if not line.startswith("// numpy: "):
            continue
        run = lines[index - 1]
        match = re.match(r"// run: (\w+)\((.*?)\)(?: == .*?)?( within .*)?$", run)
        if match is None:
            sys.exit(f"{path}:{index + 1}: no 'run' line above")
        function, arguments, rest = match.groups()
        variables = {"np": np, "reference": reference}
        for argument in split(arguments):
            name, _, literal = argument.partition(":")
            variables[name] = value(literal.strip(), types[function][name])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            result = eval(line.removeprefix("// numpy: "), variables)
        lines[index - 1] = f"// run: {function}({arguments}) == {text(result)}{rest or ''}"
    return "\n".join(lines)


def main(arguments):
    is_check = "--check" in arguments
    files = [pathlib.Path(name) for name in arguments if name != "--check"] or [
        path for path in sorted(KERNELS.rglob("*.swift")) if "\n// numpy: " in path.read_text()]
    stale = False
    for path in files:
        old, new = path.read_text(), record(path)
        if "\n// numpy: " in old and VERSION.search(old) is None:
            sys.exit(f"{path}: does not say which NumPy its values are from")
        if old == new:
            continue
        if not is_check:
            path.write_text(new)
            print(f"recorded {path}")
            continue
        stale = True
        for number, (before, after) in enumerate(zip(old.split("\n"), new.split("\n")), 1):
            if before != after:
                print(f"{path}:{number}: recorded {before}\n  NumPy {np.__version__}: {after}")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
