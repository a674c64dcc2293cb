"""Builds the peers, measures every kernel in a process of its own, and writes the report."""

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from importlib import metadata
from pathlib import Path

import chart
import kernels
import native
import report
import systems

DRIVER = Path(__file__).resolve().parent
# Seconds after which the measurement of a kernel is given up.
PATIENCE = 240


def line(command):
    """The first line that a command writes; empty if it fails."""
    try:
        output = subprocess.run(command, capture_output=True, text=True, cwd=DRIVER).stdout
    except OSError:
        return ""
    return output.strip().split("\n", 1)[0]


def version(package):
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "missing"


def machine(quick, load):
    """What the results depend on."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next(
            (text.split(":", 1)[1].strip() for text in file if text.startswith("model name")), "?")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    caches = []
    for cache in sorted(Path("/sys/devices/system/cpu/cpu0/cache").glob("index*")):
        kind = (cache / "type").read_text().strip()
        if kind != "Instruction":
            caches.append(f"L{(cache / 'level').read_text().strip()} {(cache / 'size').read_text().strip()}")
    packages = ("numpy", "scipy", "numba", "jax", "numexpr", "pythran")
    return [
        f"Machine: {model}, {os.cpu_count()} processors, {', '.join(caches)}, {memory:.0f} GiB, "
        f"Linux {platform.release().split('-')[0]}; `clang-15 -march=native` calls it "
        f"`{target_processor()}`.",
        f"{line(['swiftc', '--version'])}; {line(['clang-15', '--version'])}; "
        f"{line(['gcc', '--version'])}; LLVM {line(['/usr/lib/llvm-15/bin/llvm-config', '--version'])}.",
        f"Python {platform.python_version()}, "
        + ", ".join(f"{package} {version(package)}" for package in packages) + ".",
        f"Apus at commit {line(['git', 'rev-parse', '--short', 'HEAD']) or '?'}; "
        f"{time.strftime('%Y-%m-%d')}; load of the machine before {load[0]:.2f}, after "
        f"{os.getloadavg()[0]:.2f}" + ("; a quick run." if quick else "."),
    ]


def target_processor():
    output = subprocess.run(
        ["clang-15", "-march=native", "-###", "-c", "-x", "c", "/dev/null"], capture_output=True,
        text=True).stderr
    words = output.replace('"', "").split()
    return words[words.index("-target-cpu") + 1] if "-target-cpu" in words else "?"


def measure(name, folder, options):
    """Measures one kernel; a crash costs this kernel only."""
    path = folder / f"{name}.json"
    path.unlink(missing_ok=True)
    command = [sys.executable, str(DRIVER / "measure.py"), name, str(path)]
    command += ["--quick"] if options.quick else []
    command += ["--systems", options.systems] if options.systems else []
    try:
        status = subprocess.run(command, timeout=PATIENCE).returncode
        if status != 0:
            print(f"{name}: ended with status {status}", file=sys.stderr)
    except subprocess.TimeoutExpired:
        status = 1
        print(f"{name}: no end after {PATIENCE} s", file=sys.stderr)
    return status == 0 and path.exists()


def progress(name, folder):
    """Prints what came out for a kernel."""
    found = json.loads((folder / f"{name}.json").read_text())
    for row in (report.Row(found, row) for row in found["rows"]):
        strict, best = row.best(systems.STRICT_PEERS), row.best(systems.PEERS)
        number = lambda mode, peer: report.number(row.ratio(mode, peer))
        print(
            f"{row.name} {row.size}: Apus {report.duration(row.times.get('apus'))}, fastMath "
            f"{report.duration(row.times.get('apus-fast'))}; best strict peer {strict} "
            f"{report.duration(row.times.get(strict))}, ratio {number('apus', strict)}; best peer "
            f"{best} {report.duration(row.times.get(best))}, ratios {number('apus', best)}, "
            f"{number('apus-fast', best)}", flush=True)
        for system, reason in row.reasons.items():
            print(f"  {system}: {reason}", flush=True)
        if row.bits is False:
            print("  Apus and strict C differ in bits", flush=True)


def write(folder, target, options, load):
    """Writes the report of all that the folder has."""
    paths = [folder / f"{name}.json" for name in kernels.names()]
    found = [json.loads(path.read_text()) for path in paths if path.exists()]
    if not found:
        sys.exit("nothing was measured")
    extra = {
        key: json.loads((folder / f"_{key}.json").read_text())
        for key in ("limits", "latency", "interpreter") if (folder / f"_{key}.json").exists()}
    if (folder / "_machine.json").exists() and options.report:
        about = json.loads((folder / "_machine.json").read_text())
    else:
        about = machine(options.quick, load)
        (folder / "_machine.json").write_text(json.dumps(about))
    (target / "RESULTS.md").write_text(report.render(found, extra, about), encoding="utf-8")
    rows = [report.Row(kernel, row) for kernel in found for row in kernel["rows"]]
    (target / "chart.svg").write_text(chart.render(rows), encoding="utf-8")
    print("\n".join(report.summary(rows)))
    print(f"written: {target / 'RESULTS.md'}, chart.svg")
    wanted = {"apus", "apus-fast"} & set(options.systems.split(",") if options.systems else systems.TITLES)
    return [row for row in rows if not wanted <= set(row.times) or row.bits is False]


def main():
    parser = argparse.ArgumentParser(prog="bash Benchmarks/run.sh")
    parser.add_argument("--quick", action="store_true", help="few rounds, the first size only")
    parser.add_argument(
        "--report", action="store_true", help="write the report of what was measured before")
    parser.add_argument(
        "--systems", default="", help="only these, by comma: " + ", ".join(systems.TITLES))
    parser.add_argument("kernels", nargs="*", help="only these: " + ", ".join(kernels.names()))
    options = parser.parse_args()
    names = options.kernels or kernels.names()
    if unknown := set(names) - set(kernels.names()):
        parser.error(f"no kernel {', '.join(sorted(unknown))}")
    load = os.getloadavg()
    kind = "partial" if options.systems else "quick" if options.quick else "full"
    folder = kernels.FOLDER / ".build/results" / kind
    folder.mkdir(parents=True, exist_ok=True)
    crashed = []
    if not options.report:
        native.build_all(names)
        # One core for all that is measured.
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
        for name in names:
            if measure(name, folder, options):
                progress(name, folder)
            else:
                crashed.append(name)
        if not options.kernels:
            try:
                machine_limits(folder, options.quick)
            except (OSError, subprocess.TimeoutExpired) as error:
                print(f"limits and latency: {error}", file=sys.stderr)
    # A quick run, or one of some systems, is no record.
    is_record = not options.quick and not options.systems and (not options.kernels or options.report)
    failed = write(folder, kernels.FOLDER if is_record else folder, options, load)
    for row in failed:
        print(f"FAILED: {row.name} {row.size}: {row.reasons}", file=sys.stderr)
    for name in crashed:
        print(f"FAILED: {name} was not measured to its end", file=sys.stderr)
    sys.exit(1 if failed or crashed else 0)


def machine_limits(folder, quick):
    """Measures what belongs to no kernel."""
    import limits

    (folder / "_limits.json").write_text(json.dumps(limits.measure(quick)))
    if program := os.environ.get("APUS_BENCHMARKS"):
        output = subprocess.run(
            [program, "--interpreter"], capture_output=True, text=True, cwd=kernels.FOLDER).stdout
        (folder / "_interpreter.json").write_text(json.dumps(output.strip()))
    command = [sys.executable, str(DRIVER / "latency.py"), str(folder / "_latency.json")]
    subprocess.run(command + (["--quick"] if quick else []), timeout=PATIENCE)


main()
