/// The mean of five neighbours of each inner point.
func means(_ x: Matrix<Double>) -> Matrix<Double> {
  let (m, n) = (x.rows, x.columns)
  let (rows, columns) = (1..<m - 1, 1..<n - 1)
  return 0.2
    * (x[rows, columns] + x[rows, 0..<n - 2] + x[rows, 2...] + x[2..., columns]
      + x[0..<m - 2, columns])
}

/// The mean of five neighbours, again and again, between two arrays.
func jacobi2d(steps: Int, a: inout Matrix<Double>, b: inout Matrix<Double>) {
  let n = a.rows
  for _ in 1..<steps {
    b[1..<n - 1, 1..<n - 1] = means(a)
    a[1..<n - 1, 1..<n - 1] = means(b)
  }
}
