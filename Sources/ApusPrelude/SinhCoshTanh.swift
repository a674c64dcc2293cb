/// The hyperbolic sine of `x`.
///
/// `x = n · ln 2 + r`; then `sinh x = sinh(n · ln 2) · cosh r + cosh(n · ln 2) · sinh r`, where the
/// factors with `n` are sums of powers of two, and the functions of `r` even and odd polynomials.
/// The largest terms are added without error. Odd to the bit.
/// Error: below 0.7 ULP.
package func sinhDouble(_ x: Double) -> Double {
  let (shifted, high, low) = normalReductionDouble(x.magnitude)
  let (even, odd) = coshSinhOfReducedDouble(high, low)
  let (growing, falling) = halvedPowersDouble(shifted)
  let factor = growing - falling
  // What `factor` lost: the falling power, from 2^27 on.
  let missing = (growing - factor) - falling
  let slope = growing + falling
  let sum = factor.addingProduct(slope, high)
  let lost = (factor - sum).addingProduct(slope, high)
  let y = sum + (lost.addingProduct(slope, odd).addingProduct(factor, even) + missing)
  if x.magnitude > 708 { return sinhOfLargeDouble(x) }
  return Double(bitPattern: y.bitPattern | (x.bitPattern & 0x8000_0000_0000_0000))
}

/// The hyperbolic cosine of `x`.
///
/// As `sinhDouble`: `cosh x = cosh(n · ln 2) · cosh r + sinh(n · ln 2) · sinh r`. Even to the bit.
/// Error: below 0.7 ULP.
package func coshDouble(_ x: Double) -> Double {
  let (shifted, high, low) = normalReductionDouble(x.magnitude)
  let (even, odd) = coshSinhOfReducedDouble(high, low)
  let (growing, falling) = halvedPowersDouble(shifted)
  let factor = growing + falling
  let missing = (growing - factor) + falling
  let slope = growing - falling
  let sum = factor.addingProduct(slope, high)
  let lost = (factor - sum).addingProduct(slope, high)
  let y = sum + (lost.addingProduct(slope, odd).addingProduct(factor, even) + missing)
  if x.magnitude > 708 { return coshOfLargeDouble(x) }
  return y
}

/// `x` as `n · ln 2 + high + low`, as `expReductionDouble`, but `|low| <= 2^-55`.
/// - Requires: `|x| < 2^20` (NaN gives NaN).
func normalReductionDouble(_ x: Double) -> (shifted: Double, high: Double, low: Double) {
  let shift = 0x1.80000000003ffp52
  let shifted = shift.addingProduct(x, 0x1.71547652b82fep0)
  let opposite = shift - shifted
  let exact = x.addingProduct(opposite, 0x1.62e42fefa39efp-1)
  let high = exact.addingProduct(opposite, 0x1.abc9e3b39803fp-56)
  let low = (exact - high).addingProduct(opposite, 0x1.abc9e3b39803fp-56)
  return (shifted, high, low)
}

/// Half of 2 to the power `n`, and half of its reciprocal; `shifted` is that of `expReductionDouble`.
/// - Requires: `0 <= n <= 1021`.
func halvedPowersDouble(_ shifted: Double) -> (growing: Double, falling: Double) {
  let growing = (shifted.bitPattern &- 1) &<< 52
  return (Double(bitPattern: growing), Double(bitPattern: 0x7fc0_0000_0000_0000 &- growing))
}

/// `cosh(high + low) - 1` and `sinh(high + low) - high`.
///
/// Minimax polynomials in the square, with errors of 2^-56.8 of the cosine and 2^-60 of the sine.
/// - Requires: `|high| <= 0.3466`, `|low| <= 2^-54`.
func coshSinhOfReducedDouble(_ high: Double, _ low: Double) -> (even: Double, odd: Double) {
  let square = high * high
  let even8 = 0x1.28b1afaec9c11p-22
  let even6 = 0x1.a0199516da8b1p-16.addingProduct(square, even8)
  let even4 = 0x1.6c16c18639ed2p-10.addingProduct(square, even6)
  let even2 = 0x1.555555554fd67p-5.addingProduct(square, even4)
  let even = 0x1.000000000000cp-1.addingProduct(square, even2)
  let odd8 = 0x1.af5feaa9376f4p-26
  let odd6 = 0x1.71ddf7baab6b6p-19.addingProduct(square, odd8)
  let odd4 = 0x1.a01a01b01e518p-13.addingProduct(square, odd6)
  let odd2 = 0x1.111111110f62ap-7.addingProduct(square, odd4)
  let odd = 0x1.5555555555559p-3.addingProduct(square, odd2)
  return (square * even, low.addingProduct(square * high, odd))
}

/// The hyperbolic sine of `x` where it overflows, or nearly so.
func sinhOfLargeDouble(_ x: Double) -> Double {
  let y = coshOfLargeDouble(x)
  return x < 0 ? -y : y
}

/// The hyperbolic cosine of `x` where it overflows, or nearly so: half of e to the power `|x|`.
func coshOfLargeDouble(_ x: Double) -> Double {
  if x.magnitude > 711 { return Double.infinity }
  let (shifted, high, low) = expReductionDouble(x.magnitude)
  let (one, rest) = expOfReducedDouble(high, low)
  return scaledDouble(one + rest, shifted - 0x1.8000000000400p52)
}

/// The hyperbolic tangent of `x`.
///
/// `m / (m + 2)` with `m = e^(-2 |x|) - 1`. Numerator and denominator are sums of two numbers; one
/// reciprocal, and a correction of the quotient by its remainder. Odd to the bit.
/// Error: below 0.6 ULP.
package func tanhDouble(_ x: Double) -> Double {
  // Beyond 20 the result is 1 rounded; NaN stays.
  let size = 20 < x.magnitude ? 20 : x.magnitude
  let (shifted, high, low) = expReductionDouble(size * -2)
  let cubic = expm1CubicDouble(high, low)
  let scale = Double(bitPattern: shifted.bitPattern &<< 52)
  let least = scale - 1
  let missing = scale - (least + 1)
  let linear = scale * high
  let sum = least + linear
  let lost = ((least - sum) + linear) + missing
  let rest = lost.addingProduct(linear, high * 0.5).addingProduct(scale, cubic)
  let top = sum + rest
  let topRest = (sum - top) + rest
  let bottom = 2 + top
  let bottomRest = ((2 - bottom) + top) + topRest
  let reciprocal = 1 / bottom
  let quotient = top * reciprocal
  let remainder = top.addingProduct(-quotient, bottom) + topRest.addingProduct(-quotient, bottomRest)
  let y = quotient.addingProduct(remainder, reciprocal)
  let sign = x.bitPattern & 0x8000_0000_0000_0000
  return Double(bitPattern: (y.bitPattern & 0x7fff_ffff_ffff_ffff) | sign)
}
