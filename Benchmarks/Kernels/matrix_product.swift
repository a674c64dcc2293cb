/// The product of two matrices.
func matrixProduct(a: Matrix<Double>, b: Matrix<Double>, c: inout Matrix<Double>) {
  c[...] = matmul(a, b)
}
