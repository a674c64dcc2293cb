/// The logistic function of `x`: `1 / (1 + e^-x)`.
///
/// `e^-x` is `2^n + 2^n · p`; the denominator is a sum of two numbers, and its reciprocal is
/// corrected by its remainder.
/// Error: below 0.98 ULP (all floats seen).
package func sigmoidFloat(_ x: Float) -> Float {
  let (shifted, high, low) = expReductionFloat(-x)
  let p = expm1OfReducedFloat(high + low)
  let scale = Float(bitPattern: shifted.bitPattern &<< 23)
  let greater = 1 > scale ? 1 : scale
  let lesser = 1 > scale ? scale : 1
  let bottom = (greater + lesser).addingProduct(scale, p)
  let bottomRest = ((greater - bottom) + lesser).addingProduct(scale, p)
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
