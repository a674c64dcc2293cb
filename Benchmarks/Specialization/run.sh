#!/usr/bin/env bash
# What specialising kernels on values buys: the time per call of the general kernel and of the version
# for one value, and what compiling each takes. Prints a table. APUS may name a command that was built.
set -euo pipefail
cd "$(dirname "$0")"
if [ -z "${APUS:-}" ]; then
  swift build -c release --product apus --package-path ../..
  APUS="$(swift build -c release --show-bin-path --package-path ../..)/apus"
fi
data="$(mktemp -d)"
trap 'rm -rf "$data"' EXIT
for spec in x:numbers:16384 c:numbers:9 s:singles:16388 t:singles:16384 w:singles:5; do
  IFS=: read -r name kernel count <<< "$spec"
  "$APUS" run kernels.swift "$kernel" "count=$count" --out "result=$data/$name.npy"
done

# A figure of the native code, in seconds: compileSeconds or the best time of a call.
figure() { sed -E "s/.*\"$1\": ([0-9.e-]+).*/\1/" <<< "$2"; }
best() { sed -E 's/.*"jit": \{"median": [^,]*, "best": ([0-9.e-]+).*/\1/' <<< "$1"; }

# row TITLE VALUE KERNEL ARGUMENT... measures one kernel with an argument as it is and as a constant.
row() {
  local title="$1" value="$2" general special
  shift 2
  general="$("$APUS" bench kernels.swift "$@" "$value" --json)"
  special="$("$APUS" bench kernels.swift "$@" --specialize "$value" --json)"
  awk -v title="$title, \`$value\`" -v g="$(best "$general")" -v s="$(best "$special")" \
    -v cg="$(figure compileSeconds "$general")" -v cs="$(figure compileSeconds "$special")" 'BEGIN {
      printf "| %s | %.1f µs | %.1f µs | %.1f | %.1f ms | %.1f ms |\n",
        title, g * 1e6, s * 1e6, g / s, cg * 1e3, cs * 1e3 }'
}

echo "| Kernel | general | specialised | gain | compiling | the version |"
echo "|---|---|---|---|---|---|"
row "integer power of 16 k" n=5 power x="$data/x.npy" y="$data/x.npy"
row "polynomial at 16 k" degree=8 polynomial x="$data/x.npy" c="$data/c.npy" y="$data/x.npy"
row "filter, 16 k Float" taps=5 filter x="$data/s.npy" w="$data/w.npy" y="$data/t.npy"
row "1024 matrices, 4 × 4" n=4 products a="$data/x.npy" b="$data/x.npy" c="$data/x.npy"
