/// Durbin's recursion for a symmetric Toeplitz system.
func durbin(r: Vector<Double>) -> Vector<Double> {
  var y = Vector<Double>(zeros: r.count)
  var alpha = -r[0]
  var beta = 1.0
  y[0] = alpha
  for k in 1..<r.count {
    beta *= 1 - alpha * alpha
    alpha = -(r[k] + dot(r[..<k].flipped(), y[..<k])) / beta
    y[..<k] += alpha * y[..<k].flipped()
    y[k] = alpha
  }
  return y
}
