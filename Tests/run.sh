#!/usr/bin/env bash
# Installs what is missing and runs all tests.
set -euo pipefail
cd "$(dirname "$0")/.."
bash Samples/install-dependencies.sh
# The NPBench set is compared with NumPy, and a lesson runs a kernel on a cluster of Dask's.
python3 -c 'import numpy, dask.array, distributed' 2> /dev/null \
  || python3 -m pip install --quiet --break-system-packages \
    numpy==2.4.6 dask==2026.8.0 distributed==2026.8.0
swift build --build-tests
swift test --skip-build "$@"
