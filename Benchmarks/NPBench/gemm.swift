/// C = α A B + β C.
func gemm(
  alpha: Double, beta: Double, a: Matrix<Double>, b: Matrix<Double>, c: inout Matrix<Double>
) {
  c = alpha * matmul(a, b) + beta * c
}
