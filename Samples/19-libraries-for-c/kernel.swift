/// The value of a savings plan after each year.
/// - `rate` is the yearly interest, `payment` what is paid in at the beginning of each year.
func balances(start: Double, rate: Double, payment: Double = 0, years: Int) -> [Double] {
  var result = [Double](repeating: 0, count: years)
  var balance = start
  for year in result.indices {
    balance = (balance + payment) * (1 + rate)
    result[year] = balance
  }
  return result
}

/// The straight line nearest to some points.
func line(x: [Double], y: [Double]) -> (slope: Double, intercept: Double) {
  precondition(x.count == y.count, "x and y differ in length")
  let n = Double(x.count)
  var (sx, sy, sxx, sxy) = (0.0, 0.0, 0.0, 0.0)
  for i in x.indices {
    sx += x[i]
    sy += y[i]
    sxx += x[i] * x[i]
    sxy += x[i] * y[i]
  }
  let slope = (n * sxy - sx * sy) / (n * sxx - sx * sx)
  return (slope, (sy - slope * sx) / n)
}

/// Makes a picture brighter, in place.
func brighten(picture: inout Matrix<Float>, by factor: Float) {
  picture = select(picture * factor > 1, 1, picture * factor)
}

/// The number at a place.
func element(of x: [Double], at place: Int) -> Double { x[place] }
