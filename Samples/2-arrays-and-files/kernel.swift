/// y = a x + y, in place.
func axpy(a: Float, x: [Float], y: inout [Float]) {
  precondition(x.count == y.count, "x and y differ in length")
  for i in 0..<x.count {
    y[i] = a * x[i] + y[i]
  }
}

/// The mean of each column, and the number of rows.
func columnMeans(_ table: Matrix<Double>) -> (means: [Double], rows: Int) {
  var means = [Double](repeating: 0, count: table.columns)
  for i in 0..<table.rows {
    for j in 0..<table.columns {
      means[j] += table[i, j]
    }
  }
  for j in means.indices {
    means[j] /= Double(table.rows)
  }
  return (means, table.rows)
}
