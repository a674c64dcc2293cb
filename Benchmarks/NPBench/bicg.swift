/// The two products of the biconjugate gradient method: Aᵀ r and A p.
func bicg(
  a: Matrix<Double>, p: Vector<Double>, r: Vector<Double>
) -> (s: Vector<Double>, q: Vector<Double>) {
  return (matmul(r, a), matmul(a, p))
}
