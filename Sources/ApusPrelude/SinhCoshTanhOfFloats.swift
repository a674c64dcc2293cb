/// The hyperbolic sine of `x`.
///
/// As `sinhDouble`, with polynomials of degree 6 and 7.
package func sinhFloat(_ x: Float) -> Float {
  let sign = x.bitPattern & 0x8000_0000
  let (growing, falling, high, low) = hyperbolicReductionFloat(
    Float(bitPattern: x.bitPattern ^ sign))
  let factor = growing - falling
  let slope = growing + falling
  let sum = factor.addingProduct(slope, high)
  // With both powers, since `slope` lost one from 2^12 on; that `factor` lost it from 2^13 on does
  // not count.
  let lost = (factor - sum).addingProduct(growing, high).addingProduct(falling, high)
  let y = sum + coshSinhTailFloat(factor, slope, high, lost.addingProduct(low, sum))
  if x.magnitude > 87 { return sinhOfLargeFloat(x) }
  return Float(bitPattern: y.bitPattern ^ sign)
}

/// The hyperbolic cosine of `x`.
///
/// As `coshDouble`, with polynomials of degree 6 and 7.
package func coshFloat(_ x: Float) -> Float {
  let (growing, falling, high, low) = hyperbolicReductionFloat(x.magnitude)
  let factor = growing + falling
  let missing = (growing - factor) + falling
  let slope = growing - falling
  let sum = factor.addingProduct(slope, high)
  let lost = ((factor - sum) + missing).addingProduct(slope, high)
  let y = sum + coshSinhTailFloat(factor, slope, high, lost.addingProduct(low, sum))
  if x.magnitude > 87 { return coshOfLargeFloat(x) }
  return y
}

/// `x` as `n · ln 2 + high + low`, as `expReductionFloat`; `growing` is half of 2 to the power `n`,
/// and `falling` half of its reciprocal.
/// - Requires: `0 <= x <= 87`, or NaN. Beyond, the powers have exponents that wrapped around.
func hyperbolicReductionFloat(
  _ x: Float
) -> (growing: Float, falling: Float, high: Float, low: Float) {
  let shift: Float = 0x1.8000fcp23
  let shifted = shift.addingProduct(x, 0x1.715476p0)
  let opposite = shift - shifted
  let high = x.addingProduct(opposite, 0x1.62e43p-1)
  let low = opposite * -0x1.05c61p-29
  let growing = shifted.bitPattern &<< 23
  return (Float(bitPattern: growing), Float(bitPattern: 0x7e00_0000 &- growing), high, low)
}

/// `a · (cosh r - 1) + b · (sinh r - r) + rest`.
///
/// Minimax polynomials in the square, with errors of 2^-28 of the cosine and 2^-34 of the sine.
/// - Requires: `|r| <= 0.3466`.
func coshSinhTailFloat(_ a: Float, _ b: Float, _ r: Float, _ rest: Float) -> Float {
  let square = r * r
  let even2 = Float(0x1.5554e6p-5).addingProduct(square, 0x1.6da424p-10)
  let even = Float(0.5).addingProduct(square, even2)
  let odd2 = Float(0x1.110fbep-7).addingProduct(square, 0x1.a2e33cp-13)
  let odd = Float(0x1.555556p-3).addingProduct(square, odd2)
  return rest.addingProduct(square, (b * r * odd).addingProduct(a, even))
}

/// The hyperbolic sine of `x` where it overflows, or nearly so.
func sinhOfLargeFloat(_ x: Float) -> Float {
  return Float(sinhDouble(Double(x)))
}

/// The hyperbolic cosine of `x` where it overflows, or nearly so.
func coshOfLargeFloat(_ x: Float) -> Float {
  return Float(coshDouble(Double(x)))
}

/// The hyperbolic tangent of `x`.
///
/// As `tanhDouble`.
package func tanhFloat(_ x: Float) -> Float {
  // Beyond 10 the result is 1 rounded; NaN stays.
  let size = 10 < x.magnitude ? 10 : x.magnitude
  let (shifted, high, low) = expReductionFloat(size * -2)
  let cubic = expm1CubicFloat(high, low)
  let scale = Float(bitPattern: shifted.bitPattern &<< 23)
  let least = 1 - scale
  let missing = (1 - least) - scale
  let linear = scale * high
  let sum = least - linear
  let lost = ((least - sum) + missing) - linear
  let rest = lost.addingProduct(linear, high * -0.5).addingProduct(-scale, cubic)
  let top = sum + rest
  let topRest = (sum - top) + rest
  let bottom = 2 - top
  let bottomRest = ((2 - bottom) - top) - topRest
  let reciprocal = 1 / bottom
  let quotient = top * reciprocal
  let remainder =
    top.addingProduct(-quotient, bottom) + topRest.addingProduct(-quotient, bottomRest)
  let y = quotient.addingProduct(remainder, reciprocal)
  return Float(bitPattern: y.bitPattern | (x.bitPattern & 0x8000_0000))
}
