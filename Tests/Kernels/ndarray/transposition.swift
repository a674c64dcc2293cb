// Transposition into a new matrix and in place; symmetric parts.
// engines only

// run: transposed(m: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]) == [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]
// run: inPlace(m: [[1.0, 2.0], [3.0, 4.0]]) == m: [[1.0, 3.0], [2.0, 4.0]]
// run: isSymmetric(m: [[1.0, 2.0], [2.0, 1.0]]) == true
// run: isSymmetric(m: [[1.0, 2.0], [3.0, 1.0]]) == false

func transposed(m: Matrix<Double>) -> Matrix<Double> {
  var t = Matrix<Double>(zeros: m.columns, m.rows)
  for i in 0..<m.rows {
    for j in 0..<m.columns { t[j, i] = m[i, j] }
  }
  return t
}

func inPlace(m: inout Matrix<Double>) {
  for i in 0..<m.rows {
    for j in 0..<i {
      let v = m[i, j]
      m[i, j] = m[j, i]
      m[j, i] = v
    }
  }
}

func isSymmetric(m: Matrix<Double>) -> Bool {
  for i in 0..<m.rows {
    for j in 0..<i where m[i, j] != m[j, i] { return false }
  }
  return true
}
