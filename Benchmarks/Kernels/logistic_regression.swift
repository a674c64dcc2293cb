/// The gradient of the mean logistic loss.
func logisticRegression(
  x: Matrix<Double>, labels: Vector<Double>, weights: Vector<Double>,
  gradient: inout Vector<Double>
) {
  gradient[...] = 0
  for i in 0..<x.rows {
    let error = 1 / (1 + exp(-(x[i] * weights).sum())) - labels[i]
    gradient += error * x[i]
  }
  gradient /= Double(x.rows)
}
