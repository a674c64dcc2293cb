#!/usr/bin/env bash
# Measures Apus against C on this machine and prints a table; every row alternates between the two
# in one run and gives the median of their ratios. Needs clang-15. With --interpreter: only what one
# operation of the IR takes in the interpreter, over the kernels of the tests. With --functions: only
# what compiling elementary functions takes (their speed: Functions/run.sh).
set -euo pipefail
cd "$(dirname "$0")"
bash ../Samples/install-dependencies.sh
command -v clang-15 > /dev/null || {
  sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  $sudo apt-get install -qy clang-15
}
mkdir -p .build/peers
clang-15 -O3 -march=native -ffast-math -fPIC -c Peers/C/expression.c -o .build/peers/expression.o
clang-15 -O3 -march=native -ffp-contract=off -fno-math-errno -shared -fPIC Peers/C/kernels.c \
  .build/peers/expression.o -o .build/peers/kernels.so -lm -lopenblas
swift build -c release --product apus-benchmarks
exec "$(swift build -c release --show-bin-path)/apus-benchmarks" "$@"
