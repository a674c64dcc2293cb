/// The logistic function of `x`: `1 / (1 + e^-x)`.
///
/// `e^-x` is `2^n + 2^n · p`; the denominator is a sum of two numbers, and its reciprocal is
/// corrected by its remainder.
/// Error: below 0.98 ULP.
package func sigmoidFloat(_ x: Float) -> Float {
  // `expReductionFloat` of -x, in one number.
  let shift: Float = 0x1.8000fep23
  let shifted = shift.addingProduct(x, -0x1.715476p0)
  let opposite = shift - shifted
  let high = (-x).addingProduct(opposite, 0x1.62e43p-1)
  let p = expm1OfReducedFloat(high.addingProduct(opposite, -0x1.05c61p-29))
  let scale = Float(bitPattern: shifted.bitPattern &<< 23)
  let bottom = (scale + 1).addingProduct(scale, p)
  let bottomRest = ((scale - bottom) + 1).addingProduct(scale, p)
  let reciprocal = 1 / bottom
  let remainder = Float(1).addingProduct(-reciprocal, bottom).addingProduct(-reciprocal, bottomRest)
  let y = reciprocal.addingProduct(reciprocal, remainder)
  if x.magnitude > 87 { return sigmoidOfLargeFloat(x) }
  return y
}

/// e to the power `r`, less 1, with an absolute error of 2^-26.
/// - Requires: `|r| <= 0.3466`.
func expm1OfReducedFloat(_ r: Float) -> Float {
  let square = r * r
  let c01 = Float(0x1.fffffcp-2).addingProduct(r, 0x1.55548cp-3)
  let c23 = Float(0x1.5558cp-5).addingProduct(r, 0x1.123d0ep-7)
  let quotient = c01.addingProduct(square, c23.addingProduct(square, 0x1.6a0c0ep-10))
  return r.addingProduct(square, quotient)
}

/// The logistic function where it is 1, or `e^x`.
func sigmoidOfLargeFloat(_ x: Float) -> Float {
  return Float(sigmoidDouble(Double(x)))
}
