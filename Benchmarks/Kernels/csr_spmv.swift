/// The product of a sparse matrix, in compressed rows, and a vector.
func csrSpmv(
  starts: [Int], columns: [Int32], values: [Double], x: [Double], y: inout [Double]
) {
  for row in y.indices {
    var sum = 0.0
    for k in starts[row]..<starts[row + 1] {
      sum += values[k] * x[Int(columns[k])]
    }
    y[row] = sum
  }
}
