/// The logistic function of `x`: `1 / (1 + e^-x)`.
///
/// The denominator is a sum of two numbers. Its reciprocal starts as that of an estimate, since a
/// division takes long, and is corrected by two terms of a series in its remainder.
/// Error: below 0.65 ULP; below 0.8 ULP where the result is subnormal.
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

/// The logarithm of `1 + e^x`: the integral of the logistic function.
///
/// `max(x, 0) + log1p(e^-|x|)`, where both functions and the sum are sums of two numbers.
/// Error: below 0.7 ULP.
package func softplusDouble(_ x: Double) -> Double {
  let (scale, one, rest) = expPartsDouble(-x.magnitude, 0)
  let (high, low) = log1pOfUnitDouble(one * scale, rest * scale)
  let base = x > 0 ? x : 0
  let sum = base + high
  let part = sum - base
  let y = sum + (((base - (sum - part)) + (high - part)) + low)
  if x.magnitude > 600 { return softplusOfLargeDouble(x) }
  return y
}

/// The logarithm of `1 + e^x` where that is `x`, or `e^x`.
func softplusOfLargeDouble(_ x: Double) -> Double {
  if x > 0 { return x }
  return expDouble(x)
}

/// The logarithm of `1 + (high + low)` as an unevaluated sum.
///
/// `2 · artanh(v / (2 + v))`, whose series in the square is a minimax polynomial with an error of
/// 2^-58; the quotient is a sum of two numbers, by its remainder.
/// - Requires: `0 <= high <= 1`, and `|low|` at most 0.1 of `high`.
func log1pOfUnitDouble(_ high: Double, _ low: Double) -> (high: Double, low: Double) {
  let top = high + low
  let topRest = (high - top) + low
  let bottom = 2 + top
  let bottomRest = ((2 - bottom) + top) + topRest
  let reciprocal = 1 / bottom
  let quotient = top * reciprocal
  let remainder =
    top.addingProduct(-quotient, bottom) + topRest.addingProduct(-quotient, bottomRest)
  let square = quotient * quotient
  let fourth = square * square
  let c01 = 0x1.5555555555535p-1.addingProduct(square, 0x1.99999999a227ep-2)
  let c23 = 0x1.2492491f37a46p-2.addingProduct(square, 0x1.c71c74eacc7cep-3)
  let c45 = 0x1.745c939193358p-3.addingProduct(square, 0x1.3b20ce757bf76p-3)
  let c67 = 0x1.103e86d6a0f8ep-3.addingProduct(square, 0x1.f283f68700a73p-4)
  let c89 = 0x1.499a121d892b6p-4.addingProduct(square, 0x1.67fcde44c4ea3p-3)
  let c69 = c67.addingProduct(fourth, c89)
  let c49 = c45.addingProduct(fourth, c69)
  let series = c01.addingProduct(fourth, c23.addingProduct(fourth, c49))
  let doubled = 2 * reciprocal
  return (2 * quotient, (remainder * doubled).addingProduct(square * quotient, series))
}
