/// The logistic function of `x`: `1 / (1 + e^-x)`.
///
/// The denominator is a sum of two numbers. Its reciprocal starts as that of an estimate, since a
/// division takes long, and is corrected by two terms of a series in its remainder.
/// Error: below 0.9 ULP (0.83 seen).
package func sigmoidDouble(_ x: Double) -> Double {
  let (shifted, high, low) = expReductionDouble(-x)
  let scale = Double(bitPattern: shifted.bitPattern &<< 52)
  let reciprocal = 1 / 1.0.addingProduct(expEstimateDouble(high), scale)
  let (one, rest) = expOfReducedDouble(high, low)
  let power = one * scale
  let greater = 1 > power ? 1 : power
  let lesser = 1 > power ? power : 1
  let bottom = greater + lesser
  let bottomRest = ((greater - bottom) + lesser).addingProduct(rest, scale)
  let remainder = 1.0.addingProduct(-reciprocal, bottom).addingProduct(-reciprocal, bottomRest)
  let y = reciprocal.addingProduct(reciprocal, remainder.addingProduct(remainder, remainder))
  if x.magnitude > 708 { return sigmoidOfLargeDouble(x) }
  return y
}

/// The logistic function where it is 1, or `e^x`.
func sigmoidOfLargeDouble(_ x: Double) -> Double {
  if x > 0 { return 1 }
  return expOfLargeDouble(x)
}
