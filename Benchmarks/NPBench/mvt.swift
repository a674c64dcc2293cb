/// A matrix times a vector, and its transpose times another.
func mvt(
  x1: inout Vector<Double>, x2: inout Vector<Double>, y1: Vector<Double>, y2: Vector<Double>,
  a: Matrix<Double>
) {
  x1 += matmul(a, y1)
  x2 += matmul(y2, a)
}
