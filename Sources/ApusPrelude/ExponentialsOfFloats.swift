/// e to the power `x`.
///
/// As `expDouble`, with a polynomial of degree 6.
/// Error: below 0.81 ULP (all floats seen).
package func expFloat(_ x: Float) -> Float {
  let (shifted, high, low) = expReductionFloat(x)
  let (one, rest) = expOfReducedFloat(high, low)
  let scale = Float(bitPattern: shifted.bitPattern &<< 23)
  let y = (one * scale).addingProduct(rest, scale)
  if x.magnitude > 87 { return expOfLargeFloat(x) }
  return y
}

/// `x` as `n · ln 2 + high + low`: `shifted` is `n + 127`, in the last bits of a number whose last
/// place is 1. `|high| <= 0.3466`, `|low| <= 2^-22`; `high` is exact, as in `expReductionDouble`.
/// - Requires: `|x| < 2^16` (NaN gives NaN).
func expReductionFloat(_ x: Float) -> (shifted: Float, high: Float, low: Float) {
  let shift: Float = 0x1.8000fep23
  let shifted = shift.addingProduct(x, 0x1.715476p0)
  let opposite = shift - shifted
  let high = x.addingProduct(opposite, 0x1.62e43p-1)
  let low = opposite * -0x1.05c61p-29
  return (shifted, high, low)
}

/// e to the power `high + low` as an unevaluated sum.
///
/// A minimax polynomial for `(e^r - 1 - r) / r^2` with the weight `r^2 / e^r`: its error is 2^-28
/// of `e^r`. The factor `1 + high` of `low` stands for `e^high`.
/// - Requires: `|high| <= 0.3466`, `|low| <= 2^-22`.
func expOfReducedFloat(_ high: Float, _ low: Float) -> (one: Float, rest: Float) {
  let one = 1 + high
  let lost = high + (1 - one)
  let square = high * high
  let c01 = Float(0x1.fffffcp-2).addingProduct(high, 0x1.55548cp-3)
  let c23 = Float(0x1.5558cp-5).addingProduct(high, 0x1.123d0ep-7)
  let quotient = c01.addingProduct(square, c23.addingProduct(square, 0x1.6a0c0ep-10))
  return (one, lost.addingProduct(low, one).addingProduct(square, quotient))
}

/// e to the power `x` where that overflows or underflows, or nearly so.
func expOfLargeFloat(_ x: Float) -> Float {
  return Float(expDouble(Double(x)))
}

/// 2 to the power `x`.
///
/// As `exp2Double`, with a polynomial of degree 6.
/// Error: below 0.67 ULP (all floats seen).
package func exp2Float(_ x: Float) -> Float {
  let shift: Float = 0x1.8000fep23
  let shifted = shift + x
  let r = x + (shift - shifted)
  let one = Float(1).addingProduct(r, 0x1.62e43p-1)
  let lost = (1 - one).addingProduct(r, 0x1.62e43p-1)
  let square = r * r
  let c01 = Float(0x1.ebfbdcp-3).addingProduct(r, 0x1.c6af76p-5)
  let c23 = Float(0x1.3b2de2p-7).addingProduct(r, 0x1.5f0b9ap-10)
  let quotient = c01.addingProduct(square, c23.addingProduct(square, 0x1.40fd4p-13))
  let rest = lost.addingProduct(square, quotient)
  let scale = Float(bitPattern: shifted.bitPattern &<< 23)
  let y = (one * scale).addingProduct(rest, scale)
  if x.magnitude > 126 { return exp2OfLargeFloat(x) }
  return y
}

/// 2 to the power `x` where that overflows or underflows, or nearly so.
func exp2OfLargeFloat(_ x: Float) -> Float {
  return Float(exp2Double(Double(x)))
}

/// 10 to the power `x`.
///
/// As `exp10Double`, with a polynomial of degree 6.
/// Error: below 0.73 ULP (all floats seen).
package func exp10Float(_ x: Float) -> Float {
  let shift: Float = 0x1.8000fep23
  let shifted = shift.addingProduct(x, 0x1.a934fp1)
  let opposite = shift - shifted
  let high = x.addingProduct(opposite, 0x1.344136p-2)
  let low = opposite * -0x1.1b4172p-25
  let one = Float(1).addingProduct(high, 0x1.26bb1cp1)
  let lost = (1 - one).addingProduct(high, 0x1.26bb1cp1)
  let square = high * high
  let c01 = Float(0x1.53524ap1).addingProduct(high, 0x1.046f98p1)
  let c23 = Float(0x1.2bd9fap0).addingProduct(high, 0x1.156d36p-1)
  let quotient = c01.addingProduct(square, c23.addingProduct(square, 0x1.a59774p-3))
  let change = lost.addingProduct(low, one.addingProduct(square, c01))
  let rest = change.addingProduct(square, quotient)
  let scale = Float(bitPattern: shifted.bitPattern &<< 23)
  let y = (one * scale).addingProduct(rest, scale)
  if x.magnitude > 37.5 { return exp10OfLargeFloat(x) }
  return y
}

/// 10 to the power `x` where that overflows or underflows, or nearly so.
func exp10OfLargeFloat(_ x: Float) -> Float {
  return Float(exp10Double(Double(x)))
}

/// e to the power `x`, less 1.
///
/// As `expm1Double`, with a polynomial of degree 7.
/// Error: below 0.85 ULP (all floats seen).
package func expm1Float(_ x: Float) -> Float {
  // `expReductionFloat`, with the sign of `n` that keeps -0.
  let shift: Float = 0x1.8000fep23
  let shifted = shift.addingProduct(x, 0x1.715476p0)
  let n = shifted - shift
  let high = x.addingProduct(n, -0x1.62e43p-1)
  let low = n * 0x1.05c61p-29
  let cubic = expm1CubicFloat(high, low)
  let scale = Float(bitPattern: shifted.bitPattern &<< 23)
  // 1 - 2^n = opposite + missing: beyond 2^24, the 1 is missing.
  let opposite = 1 - scale
  let missing = 1 - (opposite + scale)
  // The terms have opposite signs so that -0 stays -0.
  let linear = scale * high
  let sum = linear - opposite
  let lost = (sum + opposite) - linear
  let y = sum - (lost.addingProduct(linear, high * -0.5).addingProduct(-scale, cubic) + missing)
  if x.magnitude > 87 { return expm1OfLargeFloat(x) }
  return y
}

/// e to the power `high + low`, less `1 + high + high^2 / 2`.
///
/// As `expm1CubicDouble`; the error of the polynomial is 2^-28 of `e^r - 1`.
/// - Requires: `|high| <= 0.3466`, `|low| <= 2^-22`.
func expm1CubicFloat(_ high: Float, _ low: Float) -> Float {
  let square = high * high
  let c12 = Float(0x1.55552cp-3).addingProduct(high, 0x1.555502p-5)
  let c34 = Float(0x1.115694p-7).addingProduct(high, 0x1.6d2e26p-10)
  let quotient = c12.addingProduct(square, c34.addingProduct(square, 0x1.38eedap-13))
  return low.addingProduct(low, high).addingProduct(square * high, quotient)
}

/// e to the power `x`, less 1, where the 1 does not count, or `e^x` does not.
func expm1OfLargeFloat(_ x: Float) -> Float {
  return Float(expm1Double(Double(x)))
}
