/// Aᵀ (A x).
func atax(a: Matrix<Double>, x: Vector<Double>) -> Vector<Double> {
  return matmul(matmul(a, x), a)
}
