// Loops that write one element of each row.

// engines only
// run: diagonal(x: [1, 2, 3], y: [[9, 8, 7], [6, 5, 4], [3, 2, 1]]) == y: [[0.5, 8, 7], [6, 1, 4], [3, 2, 1.5]]
// run: diagonal(x: [], y: [[9]]) == y: [[9]]
// run: crossed(x: [0, 0], y: [[9, 8], [7, 6]]) == y: [[0.5, 8], [7, 0.5]]
// faults: diagonal(x: [1, 2], y: [[9, 8]]) at 10: index 1 is out of bounds for axis 0 of 'y' of extent 1

func diagonal(x: Vector<Double>, y: inout Matrix<Double>) {
  for j in 0..<x.count { y[j, j] = x[j] / 2 }
}

func crossed(x: Vector<Double>, y: inout Matrix<Double>) {
  let e = exp(x)
  let sum = e.sum()
  for j in 0..<y.columns { y[j, j] = e[j] / sum }
}
