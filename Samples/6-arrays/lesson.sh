# Whole-array functions: statistics of a column.
apus run kernel.swift summary x=../Data/airports.csv:latitude
# A histogram.
apus run kernel.swift zones latitude=../Data/airports.csv:latitude
# Random numbers depend on the seed and the index alone: this is the same on every machine.
apus run kernel.swift walk steps=100 walks=1000 seed=7
