"""An SVG of the times of all systems, relative to Apus."""

import math
from xml.sax.saxutils import escape

from systems import TITLES

# Systems in the chart: colour, shape.
MARKS = {
    "apus-fast": ("#f05138", "diamond"),
    "clang-strict": ("#1f77b4", "circle"),
    "clang-libmvec": ("#7fb3dd", "circle"),
    "gcc-fast": ("#0b3d66", "circle"),
    "swift": ("#f2a900", "square"),
    "swift-unchecked": ("#b8860b", "square"),
    "numba": ("#9467bd", "circle"),
    "numba-fast": ("#5b2c83", "circle"),
    "numpy": ("#2ca02c", "triangle"),
    "jax": ("#7f7f7f", "triangle"),
}
LEFT, WIDTH, TOP, STEP = 380, 560, 74, 18
LEAST, MOST = 0.25, 64


def place(ratio):
    """Where a ratio stands, in pixels."""
    share = math.log(min(max(ratio, LEAST), MOST) / LEAST) / math.log(MOST / LEAST)
    return LEFT + share * WIDTH


def mark(shape, color, x, y):
    points = {
        "diamond": f"{x},{y - 6} {x + 6},{y} {x},{y + 6} {x - 6},{y}",
        "triangle": f"{x},{y - 5} {x + 5},{y + 4} {x - 5},{y + 4}",
        "square": f"{x - 4},{y - 4} {x + 4},{y - 4} {x + 4},{y + 4} {x - 4},{y + 4}",
    }
    if shape == "circle":
        return f'<circle cx="{x:.1f}" cy="{y}" r="4.5" fill="{color}" fill-opacity="0.85"/>'
    return f'<polygon points="{points[shape]}" fill="{color}" fill-opacity="0.85"/>'


def legend():
    lines = []
    for index, (name, (color, shape)) in enumerate(MARKS.items()):
        x = LEFT + (index % 5) * 122
        y = 34 + index // 5 * 18
        lines.append(mark(shape, color, x, y - 4))
        lines.append(f'<text x="{x + 9}" y="{y}">{escape(TITLES[name])}</text>')
    return lines


def render(rows):
    """The chart of the rows of a report."""
    rows = [row for row in rows if "apus" in row.times]
    height = TOP + STEP * len(rows) + 34
    bottom = TOP + STEP * len(rows)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + WIDTH + 60}" height="{height}"'
        ' font-family="system-ui, sans-serif" font-size="11">',
        '<rect width="100%" height="100%" fill="white"/>',
        f'<text x="{LEFT}" y="14" font-size="13">Time of each system: Apus\'s default mode is 1, '
        "right of it Apus is faster</text>",
        *legend(),
    ]
    tick = LEAST
    while tick <= MOST:
        x = place(tick)
        strong = tick == 1
        lines.append(
            f'<line x1="{x:.1f}" y1="{TOP - 8}" x2="{x:.1f}" y2="{bottom}" '
            f'stroke="{"#f05138" if strong else "#dddddd"}" stroke-width="{2 if strong else 1}"/>')
        label = f"{tick:g}" + ("+" if tick == MOST else "")
        lines.append(f'<text x="{x:.1f}" y="{bottom + 16}" text-anchor="middle">{label}</text>')
        tick *= 2
    for index, row in enumerate(rows):
        y = TOP + STEP * index + STEP // 2
        if index % 2:
            lines.append(
                f'<rect x="0" y="{y - STEP // 2}" width="{LEFT + WIDTH + 60}" height="{STEP}"'
                ' fill="black" fill-opacity="0.035"/>')
        lines.append(
            f'<text x="{LEFT - 10}" y="{y + 4}" text-anchor="end">'
            f"{escape(row.title)}, {escape(row.size)}</text>")
        for name, (color, shape) in reversed(MARKS.items()):
            if name in row.times:
                lines.append(mark(shape, color, place(row.times[name] / row.times["apus"]), y))
    return "\n".join([*lines, "</svg>"]) + "\n"
