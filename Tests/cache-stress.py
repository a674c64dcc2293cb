"""The cache of compiled kernels under stress: many processes at once, some of which are killed; entries
with flipped bits; a full disk; a folder that cannot be written, and one that others can write. There is
always an answer, and it is right.

    python3 Tests/cache-stress.py .build/release/apus [PROCESSES [KERNELS]]
"""

import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time

APUS = pathlib.Path(sys.argv[1]).resolve()
PROCESSES = int(sys.argv[2]) if len(sys.argv) > 2 else 16
KERNELS = int(sys.argv[3]) if len(sys.argv) > 3 else 200
X = [1.0, 2.0, 3.0, 4.0]


def source():
    """Kernels that call one another, no two of which have the same result."""
    return "\n".join(
        f"""func g{k}(_ x: Double) -> Double {{ x * {k}.0 + 0.5 }}
func f{k}(x: [Double]) -> Double {{
  var sum = 0.0
  for i in x.indices {{ sum += g{k}(x[i]) * x[i] }}
  return sum
}}"""
        for k in range(KERNELS)
    )


def expected(k):
    return f"result: {sum((x * k + 0.5) * x for x in X)}\n"


class Stress:
    def __init__(self, folder):
        self.folder = folder
        self.file = folder / "kernels.swift"
        self.file.write_text(source())
        self.wrong, self.hits, self.runs, self.killed = [], 0, 0, 0
        self.lock = threading.Lock()

    def run(self, k, cache, kills=0.0, limits=None):
        """Runs a kernel once in a process of its own, which may be killed on the way."""
        environment = {
            **os.environ, "APUS_CACHE": "on", "APUS_CACHE_DIR": str(cache), "APUS_LOG": "1"}
        process = subprocess.Popen(
            [APUS, "run", self.file, f"f{k}", f"x={X}"], env=environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=limits)
        if random.random() < kills:
            time.sleep(random.random() * 0.05)
            process.send_signal(signal.SIGKILL)
        output, errors = process.communicate()
        with self.lock:
            self.runs += 1
            if process.returncode == -signal.SIGKILL:
                self.killed += 1
                return errors
            self.hits += ": hit" in errors
            if process.returncode != 0 or output != expected(k):
                self.wrong.append((k, process.returncode, output, errors[-500:]))
        return errors

    def at_once(self, cache, kills=0.0):
        """All kernels in each of the processes at once, in another order in each."""

        def work():
            for k in random.sample(range(KERNELS), KERNELS):
                self.run(k, cache, kills)

        threads = [threading.Thread(target=work) for _ in range(PROCESSES)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def report(self, name):
        print(
            f"{name}: {self.runs} runs, {self.hits} hits, {self.killed} killed, "
            f"{len(self.wrong)} wrong", flush=True)
        for row in self.wrong[:5]:
            print(f"  {row}")
        failed = bool(self.wrong)
        self.wrong, self.hits, self.runs, self.killed = [], 0, 0, 0
        return failed

    def verify(self, cache):
        environment = {**os.environ, "APUS_CACHE": "on", "APUS_CACHE_DIR": str(cache)}
        outcome = subprocess.run(
            [APUS, "cache", "verify"], env=environment, capture_output=True, text=True)
        print(f"  {outcome.stdout.strip()} (status {outcome.returncode})", flush=True)


def flip_bits(cache):
    for path in cache.glob("*.kernel"):
        content = bytearray(path.read_bytes())
        place = random.randrange(len(content))
        content[place] ^= 1 << random.randrange(8)
        path.write_bytes(content)


def main():
    random.seed(1)
    failed = False
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        stress = Stress(folder)
        cache = folder / "cache"
        start = time.perf_counter()
        stress.at_once(cache, kills=0.05)
        failed |= stress.report(f"{PROCESSES} processes at once, some killed")
        print(f"  {time.perf_counter() - start:.0f} s")
        stress.verify(cache)
        flip_bits(cache)
        for k in range(KERNELS):
            stress.run(k, cache)
        failed |= stress.report("a flipped bit in each entry") | (stress.hits > 0)
        for k in range(KERNELS):
            stress.run(k, cache)
        failed |= stress.report("once more")
        flip_bits(cache)
        stress.verify(cache)

        full = folder / "full"
        full.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "apus", str(full)]
        if subprocess.run(mount, capture_output=True).returncode == 0:
            try:
                for k in range(min(KERNELS, 40)):
                    stress.run(k, full)
                failed |= stress.report("a full disk")
                print(f"  {len(list(full.iterdir()))} entries")
            finally:
                subprocess.run(["umount", "-l", str(full)], check=False)
        else:
            print("a full disk: skipped, since nothing can be mounted")

        closed = folder / "closed"
        closed.mkdir(mode=0o500)
        if os.geteuid() == 0:
            subprocess.run(
                ["mount", "-t", "tmpfs", "-o", "ro,mode=700", "apus", str(closed)], check=False)
        for k in range(10):
            stress.run(k, closed)
        failed |= stress.report("a folder that cannot be written")
        if os.geteuid() == 0:
            subprocess.run(["umount", "-l", str(closed)], check=False, capture_output=True)

        opened = folder / "open"
        opened.mkdir()
        opened.chmod(0o777)
        warnings = sum("warning" in stress.run(k, opened) for k in range(10))
        failed |= stress.report("a folder that others can write") | (warnings != 10)
        print(f"  {warnings} warnings, {len(list(opened.iterdir()))} entries")

        def small_files():
            import resource

            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        limited = folder / "limited"
        for k in range(10):
            stress.run(k, limited, limits=small_files)
        failed |= stress.report("a limit on the size of files")
    print("FAILED" if failed else "passed")
    sys.exit(failed)


main()
