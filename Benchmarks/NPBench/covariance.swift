/// The covariances between the columns of a table.
func covariance(data: Matrix<Double>) -> Matrix<Double> {
  let (n, m) = (data.rows, data.columns)
  let x = data - data.mean(along: 0)
  var result = Matrix<Double>(zeros: m, m)
  for i in 0..<m {
    let row = matmul(x[..., i], x[..., i...]) / Double(n - 1)
    result[i, i...] = row
    result[i..., i] = row
  }
  return result
}
