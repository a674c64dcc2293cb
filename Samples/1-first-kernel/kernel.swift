/// The value of a polynomial by Horner's rule.
func horner(_ coefficients: [Double], at x: Double = 1) -> Double {
  var sum = 0.0
  for c in coefficients.indices.reversed() {
    sum = sum * x + coefficients[c]
  }
  return sum
}
