/// The product of two matrices, one row after the other.
func matmulIkj(a: Matrix<Double>, b: Matrix<Double>, c: inout Matrix<Double>) {
  c[...] = 0
  for i in 0..<a.rows {
    for k in 0..<a.columns {
      for j in 0..<b.columns {
        c[i, j] += a[i, k] * b[k, j]
      }
    }
  }
}
