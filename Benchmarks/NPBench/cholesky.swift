/// The lower factor of a positive definite matrix, in place, row by row.
func cholesky(a: inout Matrix<Double>) {
  for i in 0..<a.rows {
    for j in 0..<i {
      a[i, j] = (a[i, j] - dot(a[i, ..<j], a[j, ..<j])) / a[j, j]
    }
    a[i, i] = sqrt(a[i, i] - dot(a[i, ..<i], a[i, ..<i]))
  }
}
