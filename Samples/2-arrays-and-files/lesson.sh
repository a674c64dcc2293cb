# An inout argument is given back; --out saves it, here for the next call.
apus run kernel.swift axpy a=2 x='[1, 2, 3]' y='[10, 20, 30]' --out y=/tmp/apus-lesson-y.npy
apus run kernel.swift axpy a=0.5 x=/tmp/apus-lesson-y.npy y='[0, 0, 0.25]'
# Columns of a CSV file, by name; a range of them is a matrix.
apus run kernel.swift columnMeans table=../Data/airports.csv:latitude..longitude
