/// Weighted variance and largest deviation of differences: twenty lines as people write them.
func momentsOfDifferences(x: [Double], y: [Double], weight: Double) -> (
  variance: Double, largest: Double
) {
  precondition(x.count == y.count, "x and y differ in length")
  let n = x.count
  var mean = 0.0
  for i in 0..<n {
    mean += weight * (x[i] - y[i])
  }
  mean /= Double(n)
  var variance = 0.0
  var largest = 0.0
  for i in 0..<n {
    let d = weight * (x[i] - y[i]) - mean
    variance += d * d
    if d > largest {
      largest = d
    }
  }
  variance /= Double(n)
  return (variance, largest)
}
