/// The solution of a lower triangular system.
func trisolv(l: Matrix<Double>, b: Vector<Double>) -> Vector<Double> {
  var x = Vector<Double>(zeros: b.count)
  for i in 0..<b.count {
    x[i] = (b[i] - dot(l[i, ..<i], x[..<i])) / l[i, i]
  }
  return x
}
