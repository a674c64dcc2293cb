#!/usr/bin/env bash
# Installs what is missing and runs all tests.
set -euo pipefail
cd "$(dirname "$0")/.."
bash Samples/install-dependencies.sh
swift build --build-tests
swift test --skip-build "$@"
