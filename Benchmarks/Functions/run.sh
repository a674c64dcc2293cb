#!/usr/bin/env bash
# Times every elementary function, Float and Double, 16,384 and 10,000,000 elements, against gcc with
# libmvec, SLEEF, NumPy, JAX and Numba, alternately in one run, and prints a table: nanoseconds per
# element, and in brackets the largest error seen, in units of the last place.
#
#   bash Benchmarks/Functions/run.sh [--quick] [FUNCTION…]
set -euo pipefail
cd "$(dirname "$0")/.."
bash ../Samples/install-dependencies.sh
packages=(gcc libsleef-dev libmpfr-dev python3-venv)
dpkg -s "${packages[@]}" > /dev/null 2>&1 || {
  sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  $sudo apt-get install -qy "${packages[@]}"
}
libraries=.build/functions
mkdir -p "$libraries"
flags=(-O3 -march=native -shared -fPIC)
gcc "${flags[@]}" -ffast-math Functions/gcc.c -o "$libraries/gcc.so" -lmvec -lm
gcc "${flags[@]}" Functions/sleef.c -o "$libraries/sleef.so" -lsleef
gcc "${flags[@]}" Functions/timing.c -o "$libraries/timing.so"
gcc "${flags[@]}" -IAccuracy/Exact/include Accuracy/Exact/exact.c -o "$libraries/exact.so" -lmpfr -lgmp
[ -x .build/python/bin/python ] || python3 -m venv .build/python
.build/python/bin/pip install --quiet -r Functions/requirements.txt
swift build -c release --product apus-functions
# One core, the same for all.
exec taskset -c 0 .build/python/bin/python Functions/functions.py --libraries "$libraries" \
  --apus "$(swift build -c release --show-bin-path)/apus-functions" "$@"
