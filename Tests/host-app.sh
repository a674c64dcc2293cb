#!/usr/bin/env bash
# Builds Samples/HostApp, which depends on Apus as any other package would, in a clean clone of what is
# committed, and compares what it prints. It takes minutes: everything is compiled once more.
set -euo pipefail
cd "$(dirname "$0")/.."
clone="$(mktemp -d)"
trap 'rm -rf "$clone"' EXIT
git clone --quiet --depth 1 "file://$PWD" "$clone/apus"
cd "$clone/apus/Samples/HostApp"
swift build
"$(swift build --show-bin-path)/HostApp" | diff expected.txt -
