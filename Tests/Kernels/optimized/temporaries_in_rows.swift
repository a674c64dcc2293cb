// Temporary arrays that may lie in the row which is computed of them.

// engines only
// run: softmax(x: [[0, 0], [1, 1]], y: [[9, 9], [9, 9]]) == y: [[0.5, 0.5], [0.5, 0.5]]
// run: normalized(x: [[1, 3], [2, 2]], y: [[9, 9], [9, 9]])
// run: normalized(x: [[4], [2]], y: [[9, 9, 9], [9, 9, 9]]) == y: [[1, 1, 1], [1, 1, 1]]
// run: withOld(x: [[1, 3], [2, 2]], y: [[8, 8], [4, 12]])
// run: neighbours(x: [[1, 3], [2, 2]], y: [[8, 8], [4, 12]])
// run: twice(x: [[1, 3], [2, 2]], y: [[8, 8], [4, 12]])
// run: part(x: [[1, 3], [2, 2]], y: [[8, 7], [4, 12]])
// run: later(x: [[1, 3], [2, 2]], y: [[9, 9], [9, 9]])
// run: turned(x: [[1, 3], [2, 2]], y: [[9, 9], [9, 9]])
// run: large(rows: 5, columns: 77, width: 77)
// run: large(rows: 3, columns: 1, width: 100)
// run: large(rows: 2, columns: 4096, width: 4096)
// faults: normalized(x: [[1], [2]], y: [[9]]) at 29: index 1 is out of bounds for axis 0 of 'y' of extent 1
// faults: normalized(x: [[1, 2]], y: [[9, 9, 9]]) at 29: shape [2] cannot be assigned to shape [3]

func softmax(x: Matrix<Float>, y: inout Matrix<Float>) {
  for i in 0..<x.rows {
    let e = exp(x[i] - x[i].max())
    y[i] = e / e.sum()
  }
}

func normalized(x: Matrix<Double>, y: inout Matrix<Double>) {
  for i in 0..<x.rows {
    let e = exp(x[i])
    y[i] = e / e.sum()
  }
}

func withOld(x: Matrix<Double>, y: inout Matrix<Double>) {
  for i in 0..<x.rows {
    let e = exp(x[i])
    y[i] = e * (y[i].sum() / e.sum())
  }
}

func neighbours(x: Matrix<Double>, y: inout Matrix<Double>) {
  for i in 0..<x.rows {
    let e = exp(x[i])
    let sum = e.sum()
    y[1 - i] = x[1 - i]
    y[i] = e * (sum / 16) * (8 / sum)
  }
}

func twice(x: Matrix<Double>, y: inout Matrix<Double>) {
  for i in 0..<x.rows {
    let e = exp(x[i])
    let d = x[i] - e.sum() / 16
    y[i] = d + e * 0.25 - d.sum() * 0.0625
  }
}

func part(x: Matrix<Double>, y: inout Matrix<Double>) {
  for i in 0..<x.rows {
    let e = exp(x[i])
    let sum = e.sum()
    for j in 0..<1 { y[i, j] = e[j] / sum }
  }
}

func later(x: Matrix<Double>, y: inout Matrix<Double>) -> Vector<Double> {
  var firsts = Vector<Double>(repeating: 0, count: x.rows)
  for i in 0..<x.rows {
    let e = exp(x[i])
    y[i] = e / e.sum()
    firsts[i] = e[0] / 2
  }
  return firsts
}

func turned(x: Matrix<Double>, y: inout Matrix<Double>) {
  for i in 0..<x.rows {
    let e = exp(x[i])
    let sum = e.sum()
    for j in 0..<x.columns { y[i, j] = e[x.columns - 1 - j] / sum }
  }
}

func large(rows: Int, columns: Int, width: Int) -> Matrix<Float> {
  var x = Matrix<Float>(repeating: 0, rows, columns)
  for i in 0..<rows {
    for j in 0..<columns { x[i, j] = Float((i * 37 + j * 11) % 101) / 16 }
  }
  var y = Matrix<Float>(repeating: 7, rows, width)
  softmax(x: x, y: &y)
  return y
}
