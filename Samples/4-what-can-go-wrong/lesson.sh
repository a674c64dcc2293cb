# Each command prints its message; the number behind it is the exit status.
show() { echo "$ apus $*"; apus "$@" 2>&1; echo "→ $?"; }
# What is wrong with a kernel is said before it runs: status 1.
show check syntax.swift
show check types.swift
# Faults at run time name the place and the values, in both engines alike: status 1.
for engine in jit interpreter; do
  show run faults.swift outOfRange x='[1, 2, 3]' i=2 --engine $engine
  show run faults.swift factorial n=21 --engine $engine
  show run faults.swift endlessRecursion n=0 --engine $engine
  show run faults.swift endlessLoop --time-limit 1s --engine $engine
done
# Data that does not fit: status 2.
show run faults.swift outOfRange x='[1, 2, 3]'
show run faults.swift factorial n=2.5
show run faults.swift outOfRange x=missing.npy i=0
apus run ../2-arrays-and-files/kernel.swift axpy a=1 x='[1]' y='[2]' --out y=/tmp/apus-lesson.npy
show run faults.swift outOfRange x=/tmp/apus-lesson.npy i=0
