#!/usr/bin/env bash
# Measures how far every elementary function is from the exact result, against MPFR, and prints a table.
#
#   bash Benchmarks/Accuracy/run.sh [--points N] [--exhaustive] [--tables FOLDER] [--seed N] [FUNCTION…]
#
# Its exit status is 1 where an error is above the bound that `apus builtins` shows, or a result is of the
# wrong class. N points (10,000,000) for each function and type: half uniform over bit patterns, half over the
# intervals of interest. --exhaustive: all numbers of type Float too (it takes long). --tables: also the arguments of
# NumPy's validation sets in FOLDER. --record FILE: writes the points that the tests use.
set -euo pipefail
cd "$(dirname "$0")/.."
bash ../Samples/install-dependencies.sh
[ -e /usr/include/mpfr.h ] || {
  sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  $sudo apt-get install -qy libmpfr-dev
}
swift build -c release --product apus-accuracy
# Memory that was freed is used again, not given back: half of the time went into page faults.
export MALLOC_TRIM_THRESHOLD_=1000000000 MALLOC_MMAP_THRESHOLD_=1000000000
exec "$(swift build -c release --show-bin-path)/apus-accuracy" "$@"
