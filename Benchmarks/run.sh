#!/usr/bin/env bash
# Checks and times all kernels in Apus and in its peers, and writes RESULTS.md and chart.svg.
#
#   bash Benchmarks/run.sh [--quick] [--systems NAME,…] [KERNEL…]
#   bash Benchmarks/run.sh --report          # writes them again, of what was measured before
#   bash Benchmarks/run.sh --calls           # what a call of an @JIT function costs
#   bash Benchmarks/run.sh --interpreter     # what one operation takes in the interpreter
#   bash Benchmarks/run.sh --functions       # what compiling elementary functions takes
#   bash Benchmarks/run.sh --compilation [KERNEL…]   # what compiling the kernels takes, by phase
set -euo pipefail
cd "$(dirname "$0")"
# What is measured is compiled; what measures the cache switches it on.
export APUS_CACHE=off
bash ../Samples/install-dependencies.sh
missing=()
command -v clang-15 > /dev/null || missing+=(clang-15)
command -v gcc > /dev/null || missing+=(gcc)
python3 -c 'import ensurepip' 2> /dev/null || missing+=(python3-venv)
[ ${#missing[@]} -eq 0 ] || {
  sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  $sudo apt-get install -qy "${missing[@]}"
}

if [ "${1:-}" = --calls ]; then exec swift run -c release apus-calls; fi
swift build -c release --product apus-benchmarks
binaries="$(swift build -c release --show-bin-path)"
case "${1:-}" in
  --interpreter | --functions | --compilation) exec "$binaries/apus-benchmarks" "$@" ;;
esac
swift build -c release --product ApusPeer
swift build -c release --product apus-calls
export APUS_PEER="$binaries/libApusPeer.so" APUS_BENCHMARKS="$binaries/apus-benchmarks"
export APUS_CALLS="$binaries/apus-calls"

# A peer that cannot be installed is missing in the tables; the others go on.
python="${APUS_BENCHMARK_PYTHON:-.build/python/bin/python}"
[ -x "$python" ] || python3 -m venv .build/python
if ! cmp -s requirements.txt .build/requirements.txt && [ -z "${APUS_BENCHMARK_PYTHON:-}" ]; then
  "$python" -m pip install --quiet -r requirements.txt || while read -r package; do
    "$python" -m pip install --quiet "$package" < /dev/null || echo "not installed: $package" >&2
  done < requirements.txt
  cp requirements.txt .build/requirements.txt
fi

# One thread each.
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 NUMBA_NUM_THREADS=1
export NUMEXPR_NUM_THREADS=1 NUMEXPR_MAX_THREADS=1
export XLA_FLAGS="--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
export JAX_ENABLE_X64=1 JAX_PLATFORMS=cpu PYTHONDONTWRITEBYTECODE=1
exec "$python" Driver/main.py "$@"
