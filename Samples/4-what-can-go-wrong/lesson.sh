# Each command prints its message; the number behind it is the exit status.
show() { echo "$ apus $*"; apus "$@" 2>&1; echo "→ $?"; }
# What is wrong with a kernel is said before it runs: status 1.
show check syntax.swift
show check types.swift
show check names.swift
show check unsupported.swift
# Faults at run time name the place and the values, in both engines alike: status 1.
for engine in jit interpreter; do
  show run faults.swift outOfRange x='[1, 2, 3]' i=2 --engine $engine
  show run faults.swift factorial n=21 --engine $engine
  show run faults.swift quotient a=7 b=0 --engine $engine
  show run faults.swift quotient a=-9223372036854775808 b=-1 --engine $engine
  show run faults.swift rounded x=nan --engine $engine
  show run faults.swift reciprocal x=0 --engine $engine
  show run faults.swift endlessRecursion n=0 --engine $engine
  show run faults.swift endlessLoop --time-limit 1s --engine $engine
  show run faults.swift table n=1000000 --memory-limit 1MB --engine $engine
done
# Arguments that do not fit the parameters: status 2.
show run faults.swift outOfRange x='[1, 2, 3]'
show run faults.swift outOfRange x='[1, 2, 3]' j=2
show run faults.swift factorial n=2.5
show run faults.swift factorials n=2
show run faults.swift n=2
# Files that are missing, malformed, or hold something else: status 2.
show run faults.swift outOfRange x=missing.npy i=0
show run faults.swift outOfRange x=malformed.npy i=0
show run faults.swift outOfRange x=../Data/airports.csv:lattitude i=0
show run faults.swift outOfRange x=../Data/airports.csv:name i=0
apus run faults.swift table n=3 --out result=single.npy
show run faults.swift outOfRange x=single.npy i=0
head -c 130 single.npy > truncated.npy
show run faults.swift outOfRange x=truncated.npy i=0
rm single.npy truncated.npy
# A command line that cannot be understood: status 64.
show run faults.swift factorial n=2 --engin jit
