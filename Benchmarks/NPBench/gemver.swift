/// Two updates of rank one, then two products of the matrix with vectors.
func gemver(
  alpha: Double, beta: Double, a: inout Matrix<Double>, u1: Vector<Double>, v1: Vector<Double>,
  u2: Vector<Double>, v2: Vector<Double>, w: inout Vector<Double>, x: inout Vector<Double>,
  y: Vector<Double>, z: Vector<Double>
) {
  a += outer(u1, v1) + outer(u2, v2)
  x += beta * matmul(y, a) + z
  w += alpha * matmul(a, x)
}
