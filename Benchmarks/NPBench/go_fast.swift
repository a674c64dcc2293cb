/// The matrix plus the sum of the hyperbolic tangents on its diagonal.
func goFast(a: Matrix<Double>) -> Matrix<Double> {
  var trace = 0.0
  for i in 0..<a.rows {
    trace += tanh(a[i, i])
  }
  return a + trace
}
