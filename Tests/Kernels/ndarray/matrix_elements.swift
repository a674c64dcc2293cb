// Matrix: rows, columns, count, shape; reading and writing elements.
// engines only

// run: extents(m: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]) == (2, 3, 6, 2, 3)
// run: trace(m: [[1.0, 2.0], [3.0, 4.0]]) == 5.0
// run: set(m: [[1, 2], [3, 4]], i: 1, j: 0, v: 9) == m: [[1, 2], [9, 4]]
// faults: set(m: [[1, 2], [3, 4]], i: 2, j: 0, v: 9) at 24: index 2 is out of bounds for axis 0 of 'm' of extent 2
// faults: set(m: [[1, 2], [3, 4]], i: 0, j: -1, v: 9) at 24: index -1 is out of bounds for axis 1 of 'm' of extent 2
// faults: trace(m: [[1.0], [3.0]]) at 18: index 1 is out of bounds for axis 1 of 'm' of extent 1

func extents(m: Matrix<Double>) -> (Int, Int, Int, Int, Int) {
  return (m.rows, m.columns, m.count, m.shape[0], m.shape[1])
}

func trace(m: Matrix<Double>) -> Double {
  var s = 0.0
  for i in 0..<m.rows {
    s += m[i, i]
  }
  return s
}

func set(m: inout Matrix<Int>, i: Int, j: Int, v: Int) {
  m[i, j] = v
}
