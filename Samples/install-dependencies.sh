#!/usr/bin/env bash
# Installs the packages of Debian that building Apus needs, where they are missing.
set -euo pipefail
missing=()
[ -e /usr/lib/llvm-15/include/llvm-c/Core.h ] || missing+=(llvm-15-dev)
[ -e /usr/include/x86_64-linux-gnu/openblas_config.h ] || [ -e /usr/include/openblas_config.h ] \
  || dpkg -s libopenblas-dev > /dev/null 2>&1 || missing+=(libopenblas-dev)
[ -e /usr/include/zlib.h ] || missing+=(zlib1g-dev)
command -v python3 > /dev/null || missing+=(python3)
[ ${#missing[@]} -eq 0 ] && exit 0
echo "== Installing ${missing[*]}"
sudo=""
[ "$(id -u)" -eq 0 ] || sudo="sudo"
$sudo apt-get update -q
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -qy "${missing[@]}"
