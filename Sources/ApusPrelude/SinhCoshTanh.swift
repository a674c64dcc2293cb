/// The hyperbolic sine of `x`.
///
/// `x = n · ln 2 + r`; then `sinh x = sinh(n · ln 2) · cosh r + cosh(n · ln 2) · sinh r`, where the
/// factors with `n` are sums of powers of two, and the functions of `r` even and odd polynomials.
/// The largest terms are added without error. Odd to the bit.
/// Error: below 0.95 ULP (0.88 seen).
package func sinhDouble(_ x: Double) -> Double {
  let sign = x.bitPattern & 0x8000_0000_0000_0000
  let (growing, falling, high, low) = hyperbolicReductionDouble(
    Double(bitPattern: x.bitPattern ^ sign))
  let factor = growing - falling
  // What `factor` lost: the falling power, from 2^27 on.
  let missing = (growing - factor) - falling
  let slope = growing + falling
  let sum = factor.addingProduct(slope, high)
  let lost = ((factor - sum) + missing).addingProduct(slope, high)
  let y = sum + coshSinhTailDouble(factor, slope, high, lost.addingProduct(low, slope))
  if x.magnitude > 708 { return sinhOfLargeDouble(x) }
  return Double(bitPattern: y.bitPattern ^ sign)
}

/// The hyperbolic cosine of `x`.
///
/// As `sinhDouble`: `cosh x = cosh(n · ln 2) · cosh r + sinh(n · ln 2) · sinh r`. Even to the bit.
/// Error: below 0.9 ULP (0.83 seen).
package func coshDouble(_ x: Double) -> Double {
  let (growing, falling, high, low) = hyperbolicReductionDouble(x.magnitude)
  let factor = growing + falling
  let missing = (growing - factor) + falling
  let slope = growing - falling
  let sum = factor.addingProduct(slope, high)
  let lost = ((factor - sum) + missing).addingProduct(slope, high)
  let y = sum + coshSinhTailDouble(factor, slope, high, lost.addingProduct(low, slope))
  if x.magnitude > 708 { return coshOfLargeDouble(x) }
  return y
}

/// `x` as `n · ln 2 + high + low`, as `expReductionDouble`, but `|low| <= 2^-55`; `growing` is half
/// of 2 to the power `n`, and `falling` half of its reciprocal.
/// - Requires: `0 <= x <= 708`, or NaN. Beyond, the powers have exponents that wrapped around.
func hyperbolicReductionDouble(
  _ x: Double
) -> (growing: Double, falling: Double, high: Double, low: Double) {
  let shift = 0x1.80000000003fep52
  let shifted = shift.addingProduct(x, 0x1.71547652b82fep0)
  let opposite = shift - shifted
  let exact = x.addingProduct(opposite, 0x1.62e42fefa39efp-1)
  let high = exact.addingProduct(opposite, 0x1.abc9e3b39803fp-56)
  let low = (exact - high).addingProduct(opposite, 0x1.abc9e3b39803fp-56)
  let growing = shifted.bitPattern &<< 52
  let falling = 0x7fc0_0000_0000_0000 &- growing
  return (Double(bitPattern: growing), Double(bitPattern: falling), high, low)
}

/// `a · (cosh r - 1) + b · (sinh r - r) + rest`.
///
/// Minimax polynomials in the square, with errors of 2^-56.8 of the cosine and 2^-60 of the sine.
/// - Requires: `|r| <= 0.3466`.
func coshSinhTailDouble(_ a: Double, _ b: Double, _ r: Double, _ rest: Double) -> Double {
  let square = r * r
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
  return rest.addingProduct(square, (b * r * odd).addingProduct(a, even))
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
/// About `c`, the next 64th, it is `t + g · (d + d · ψ)`, where `d = x - c`, `t = tanh c`, and
/// `g = 1 - t²` is the slope. A table has what makes `first · x + second · (d - 1/8)` the tangent line
/// at `c`, as in `erfDouble`. Odd to the bit.
/// Error: below 0.8 ULP.
package func tanhDouble(_ x: Double) -> Double {
  let magnitude = x.magnitude
  // From 20 on the result is 1; a NaN stays.
  let u = magnitude > 20 ? 20 : magnitude
  let shifted = u + 0x1p46
  let c = shifted - 0x1p46
  let d = u - c
  let (first, second) = tanhRow(shifted.bitPattern)
  let product = second * d
  let slope = product.addingProduct(first, d)
  let t = (first * c).addingProduct(second, -0.125)
  let small = product.addingProduct(second, -0.125).addingProduct(slope, tanhCurveDouble(t, d))
  let value = small.addingProduct(u, first)
  return Double(bitPattern: value.bitPattern | (x.bitPattern & 0x8000_0000_0000_0000))
}

/// `(tanh(c + d) - t)/(d · g) - 1`, where `t = tanh c` and `g` is the slope there, for `d` up to 1/128.
///
/// `tanh(c + d) - t = g · e/(1 + t · e)`, where `e = tanh d = d + d · w`: two power series, of which
/// the first terms suffice for an error of 2^-56.
func tanhCurveDouble(_ t: Double, _ d: Double) -> Double {
  let q = d * d
  let a = t * d
  let w1 = (0x1.1111111111111p-3).addingProduct(q, -0x1.ba1ba1ba1ba1cp-5)
  let w = q * (-0x1.5555555555555p-2).addingProduct(q, w1)
  let b = a.addingProduct(a, w)
  let b2 = b * b
  // 1/(1 + b) - 1 = -b + even - b · even.
  let even = b2.addingProduct(b2, b2.addingProduct(b2, b2))
  let series = (even - b).addingProduct(-b, even)
  return (w + series).addingProduct(w, series)
}
