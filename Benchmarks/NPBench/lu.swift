/// The LU decomposition without pivoting, in place, row by row.
func lu(a: inout Matrix<Double>) {
  for i in 0..<a.rows {
    for j in 0..<i {
      a[i, j] = (a[i, j] - dot(a[i, ..<j], a[..<j, j])) / a[j, j]
    }
    for j in i..<a.rows {
      a[i, j] -= dot(a[i, ..<i], a[..<i, j])
    }
  }
}
