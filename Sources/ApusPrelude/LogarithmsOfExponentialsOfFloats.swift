/// The logarithm of `1 + e^x`: the integral of the logistic function.
///
/// As `softplusDouble`.
/// Error: below 0.75 ULP (all floats seen).
package func softplusFloat(_ x: Float) -> Float {
  let (shifted, reduced, lost) = expReductionFloat(-x.magnitude)
  let (one, rest) = expOfReducedFloat(reduced, lost)
  let scale = Float(bitPattern: shifted.bitPattern &<< 23)
  let (high, low) = log1pOfUnitFloat(one * scale, rest * scale)
  let base = x > 0 ? x : 0
  let sum = base + high
  let y = sum + (lostInSumFloat(sum, base, high) + low)
  if x.magnitude > 60 { return softplusOfLargeFloat(x) }
  return y
}

/// The logarithm of `1 + e^x` where that is `x`, or `e^x`.
func softplusOfLargeFloat(_ x: Float) -> Float {
  return Float(softplusDouble(Double(x)))
}

/// The logarithm of `e^x + e^y`.
///
/// As `logaddexpDouble`, with a table for each 128th, where the terms of the second order suffice.
/// Error: below 0.97 ULP.
package func logaddexpFloat(_ x: Float, _ y: Float) -> Float {
  let greater = x > y ? x : y
  let lesser = x > y ? y : x
  let distance = greater - lesser
  let isFar = distance > 31.98
  let lost = isFar ? 0 : greater - (distance + lesser)
  // The last row has nothing but zeros.
  let u = isFar ? 31.9921875 : distance
  let shifted = u + 0x1p16
  let d = (u - (shifted - 0x1p16)) + lost
  let (first, second) = logaddexpFloatRow(shifted.bitPattern)
  let half = Float(0.5).addingProduct(second, 0.5)
  let low = second * (0.03125 + d).addingProduct(-(half * d), d)
  let sum = greater + first
  let z = sum + (lostInSumFloat(sum, greater, first) + low)
  let least = isFar ? 0x1p-22 : first * 0.3125
  if !(z.magnitude >= least) { return logaddexpOfUnusualFloat(x, y) }
  return z
}

/// The logarithm of `e^x + e^y` for distant numbers, for NaN, and where a logarithm cancels the
/// greater number: a double has digits to spare for all but the last millionth
/// of that.
func logaddexpOfUnusualFloat(_ x: Float, _ y: Float) -> Float {
  let greater = Double(x > y ? x : y)
  let lesser = Double(x > y ? y : x)
  if greater - lesser < 600 {
    let z = logaddexpOfSortedDouble(greater, lesser)
    if z.magnitude > greater.magnitude * 0x1p-20 { return Float(z) }
  }
  return Float(logaddexpDouble(Double(x), Double(y)))
}

/// The logarithm of `1 + (high + low)` as an unevaluated sum.
///
/// As `log1pOfUnitDouble`; the error of the polynomial is 2^-28.
/// - Requires: `0 <= high <= 1`, and `|low|` at most 0.1 of `high`.
func log1pOfUnitFloat(_ high: Float, _ low: Float) -> (high: Float, low: Float) {
  let top = high + low
  let topRest = (high - top) + low
  let bottom = 2 + top
  let bottomRest = ((2 - bottom) + top) + topRest
  let reciprocal = 1 / bottom
  let quotient = top * reciprocal
  let remainder =
    top.addingProduct(-quotient, bottom) + topRest.addingProduct(-quotient, bottomRest)
  let square = quotient * quotient
  let c23 = Float(0x1.1ec03ap-2).addingProduct(square, 0x1.1eca5ep-2)
  let c13 = Float(0x1.99d1ccp-2).addingProduct(square, c23)
  let series = Float(0x1.555502p-1).addingProduct(square, c13)
  // What the quotient lacks, times the derivative of the function, 2 / (1 - quotient^2).
  let change = remainder * (reciprocal + reciprocal)
  let rest = change.addingProduct(change, square).addingProduct(square * quotient, series)
  return (quotient + quotient, rest)
}
