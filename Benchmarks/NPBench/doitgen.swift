/// Every plane of a tensor times a matrix, in place.
func doitgen(a: inout NDArray<Double, 3>, c: Matrix<Double>) {
  for r in 0..<a.shape[0] {
    a[r] = matmul(a[r], c)
  }
}
