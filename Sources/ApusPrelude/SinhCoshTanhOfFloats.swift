/// The hyperbolic sine of `x`.
///
/// As `sinhDouble`, with polynomials of degree 6 and 7.
/// Error: below 0.92 ULP (all floats seen).
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
/// Error: below 0.96 ULP (all floats seen).
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
/// Below 1 an odd minimax polynomial of degree 15, with an error of 2^-27.5; from there on `1 - 2 /
/// (e^(2 |x|) + 1)`, where the error of the quotient is divided by 4 or more. Odd to the bit.
/// Error: below 0.93 ULP (all floats seen).
package func tanhFloat(_ x: Float) -> Float {
  let sign = x.bitPattern & 0x8000_0000
  let magnitude = Float(bitPattern: x.bitPattern ^ sign)
  // Beyond 10 the result is 1 rounded; NaN stays.
  let size = 10 < magnitude ? 10 : magnitude
  let near = tanhOfSmallFloat(size)
  let far = 1 - 1 / halfOnePlusExpFloat(size)
  let y = size < 1 ? near : far
  return Float(bitPattern: y.bitPattern ^ sign)
}

/// The hyperbolic tangent of `x`.
/// - Requires: `|x| <= 1`.
func tanhOfSmallFloat(_ x: Float) -> Float {
  let square = x * x
  let c5 = Float(0x1.2d96b2p-9).addingProduct(square, -0x1.77b9c8p-12)
  let c4 = Float(-0x1.045cfep-7).addingProduct(square, c5)
  let c3 = Float(0x1.6008eep-6).addingProduct(square, c4)
  let c2 = Float(-0x1.b9622cp-5).addingProduct(square, c3)
  let c1 = Float(0x1.110be4p-3).addingProduct(square, c2)
  let c0 = Float(-0x1.55553cp-2).addingProduct(square, c1)
  return x.addingProduct(x * square, c0)
}

/// Half of `1 + e^(2 x)`, with an error of about 1 ULP.
///
/// `expReductionFloat` and the polynomial of `expOfReducedFloat`, for half of the argument.
/// - Requires: `0 <= x <= 20`, or NaN.
func halfOnePlusExpFloat(_ x: Float) -> Float {
  let shift: Float = 0x1.8000fep23
  let shifted = shift.addingProduct(x, 0x1.715476p1)
  let opposite = shift - shifted
  let high = x.addingProduct(opposite, 0x1.62e43p-2)
  let r = high.addingProduct(opposite, -0x1.05c61p-30)
  let square = r * r
  let c01 = Float(0x1.fffffcp-1).addingProduct(r, 0x1.55548cp-1)
  let c23 = Float(0x1.5558cp-2).addingProduct(r, 0x1.123d0ep-3)
  let quotient = c01.addingProduct(square, c23.addingProduct(square, 0x1.6a0c0ep-5))
  let scale = Float(bitPattern: shifted.bitPattern &<< 23)
  let middle = Float(0.5).addingProduct(scale, 0.5)
  return middle.addingProduct(scale, r.addingProduct(square, quotient))
}
