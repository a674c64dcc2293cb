/// The product of two matrices, one element after the other.
func matmulIjk(a: Matrix<Double>, b: Matrix<Double>, c: inout Matrix<Double>) {
  for i in 0..<a.rows {
    for j in 0..<b.columns {
      var sum = 0.0
      for k in 0..<a.columns {
        sum += a[i, k] * b[k, j]
      }
      c[i, j] = sum
    }
  }
}
