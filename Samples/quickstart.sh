#!/usr/bin/env bash
# Installs what is missing, builds Apus, and runs a job on real data: which of 3,376 airports is the
# most remote?
set -euo pipefail
cd "$(dirname "$0")/.."
bash Samples/install-dependencies.sh

echo "== Building (release)"
swift build -c release --product apus
apus="$(swift build -c release --show-bin-path)/apus"

job=(Samples/3-airports/kernel.swift
  latitude=Samples/Data/airports.csv:latitude longitude=Samples/Data/airports.csv:longitude)

echo "== Native code and interpreter, on 5.7 million pairs of airports"
"$apus" bench "${job[@]}"

echo "== The answer"
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
"$apus" run "${job[@]}" --out result.nearest="$out/nearest.csv" \
  --out result.distance="$out/distance.csv" > "$out/remote.txt"
python3 - "$out" Samples/Data/airports.csv <<'PYTHON'
import csv, sys

folder, table = sys.argv[1:]
airports = list(csv.DictReader(open(table, newline="")))
nearest = [int(line) for line in open(folder + "/nearest.csv").read().split()[1:]]
distance = [float(line) for line in open(folder + "/distance.csv").read().split()[1:]]
remote = int(open(folder + "/remote.txt").read().split()[-1])


def name(index):
    a = airports[index]
    return f"{a['name']} ({a['iata']}, {a['city']}, {a['state'] or a['country']})"


def where(index):
    a = airports[index]
    return f"{float(a['latitude']):.3f}, {float(a['longitude']):.3f}"


print(f"The most remote airport is {name(remote)} at {where(remote)}:")
print(f"the nearest other one, {name(nearest[remote])} at {where(nearest[remote])},")
print(f"is {distance[remote]:.1f} km away.")
for code in ["JFK", "LAX", "ORD"]:
    i = next(i for i, a in enumerate(airports) if a["iata"] == code)
    print(f"{name(i)}: {distance[i]:.1f} km to {name(nearest[i])}.")
PYTHON
