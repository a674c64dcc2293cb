# An inout argument is given back; --out saves it, here for the next call.
apus run kernel.swift axpy a=2 x='[1, 2, 3]' y='[10, 20, 30]' --out y=y.npy
apus run kernel.swift axpy a=0.5 x=y.npy y='[0, 0, 0.25]'
# Columns of a CSV file, by name; a range of them is a matrix.
apus run kernel.swift columnMeans table=../Data/airports.csv:latitude..longitude
# An element of the result goes to a file by its label; the rest is printed.
apus run kernel.swift columnMeans table='[[1, 2], [3, 4]]' --out result.means=means.csv
cat means.csv
rm y.npy means.csv
