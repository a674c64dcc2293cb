/// The softmax of each row.
func softmax(x: Matrix<Float>, y: inout Matrix<Float>) {
  for i in 0..<x.rows {
    let e = exp(x[i] - x[i].max())
    y[i] = e / e.sum()
  }
}
