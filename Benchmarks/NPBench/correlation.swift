/// The correlations between the columns of a table.
func correlation(data: Matrix<Double>) -> Matrix<Double> {
  let (n, m) = (data.rows, data.columns)
  var deviations = data.standardDeviation(along: 0)
  deviations[deviations <= 0.1] = 1
  let x = (data - data.mean(along: 0)) / (sqrt(Double(n)) * deviations)
  var result = Matrix<Double>(identity: m)
  for i in 0..<m - 1 {
    let row = matmul(x[..., i], x[..., (i + 1)...])
    result[i, (i + 1)...] = row
    result[(i + 1)..., i] = row
  }
  return result
}
