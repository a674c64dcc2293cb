// Solving a linear system by elimination with pivoting on a matrix and a vector.
// engines only

// run: solve(a: [[2.0, 1.0], [1.0, 3.0]], b: [3.0, 5.0]) == [0.8, 1.4]
// run: solve(a: [[0.0, 1.0], [1.0, 0.0]], b: [3.0, 5.0]) == [5.0, 3.0]
// faults: solve(a: [[1.0, 1.0], [1.0, 1.0]], b: [3.0, 5.0]) at 15: precondition failed: singular

func solve(a: Matrix<Double>, b: Vector<Double>) -> Vector<Double> {
  var m = a
  var x = b
  let n = a.rows
  for k in 0..<n {
    var p = k
    for i in k..<n where abs(m[i, k]) > abs(m[p, k]) { p = i }
    precondition(m[p, k] != 0, "singular")
    if p != k {
      for j in 0..<n {
        let v = m[k, j]
        m[k, j] = m[p, j]
        m[p, j] = v
      }
      let v = x[k]
      x[k] = x[p]
      x[p] = v
    }
    for i in k + 1..<n {
      let factor = m[i, k] / m[k, k]
      for j in k..<n { m[i, j] -= factor * m[k, j] }
      x[i] -= factor * x[k]
    }
  }
  for i in (0..<n).reversed() {
    for j in i + 1..<n { x[i] -= m[i, j] * x[j] }
    x[i] /= m[i, i]
  }
  return x
}
