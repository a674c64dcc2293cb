/// α A x + β B x.
func gesummv(
  alpha: Double, beta: Double, a: Matrix<Double>, b: Matrix<Double>, x: Vector<Double>
) -> Vector<Double> {
  return alpha * matmul(a, x) + beta * matmul(b, x)
}
