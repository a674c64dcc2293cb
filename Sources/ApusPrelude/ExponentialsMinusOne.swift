/// e to the power `x`, less 1.
///
/// `x = n · ln 2 + r`; `2^n - 1 + 2^n · (e^r - 1)`, whose largest terms are added without error.
/// Error: below 0.9 ULP (0.84 seen).
package func expm1Double(_ x: Double) -> Double {
  // `expReductionDouble`, with the sign of `n` that keeps -0.
  let shift = 0x1.80000000003ffp52
  let shifted = shift.addingProduct(x, 0x1.71547652b82fep0)
  let n = shifted - shift
  let high = x.addingProduct(n, -0x1.62e42fefa39efp-1)
  let low = n * -0x1.abc9e3b39803fp-56
  let cubic = expm1CubicDouble(high, low)
  let scale = Double(bitPattern: shifted.bitPattern &<< 52)
  // 1 - 2^n = opposite + missing: beyond 2^53, the 1 is missing.
  let opposite = 1 - scale
  let missing = 1 - (opposite + scale)
  // The terms have opposite signs so that -0 stays -0.
  let linear = scale * high
  let sum = linear - opposite
  let lost = (sum + opposite) - linear
  let y = sum - (lost.addingProduct(linear, high * -0.5).addingProduct(-scale, cubic) + missing)
  if x.magnitude > 708 { return expm1OfLargeDouble(x) }
  return y
}

/// e to the power `high + low`, less `1 + high + high^2 / 2`.
///
/// A minimax polynomial for `(e^r - 1 - r - r^2 / 2) / r^3` with the weight `r^3 / (e^r - 1)`: its
/// error is 2^-58 of `e^r - 1`. The square is left out, since a caller can add it without an error
/// of its own.
/// - Requires: `|high| <= 0.3466`, `|low| <= 2^-40`.
func expm1CubicDouble(_ high: Double, _ low: Double) -> Double {
  let square = high * high
  let cube = square * high
  let fourth = square * square
  let c12 = 0x1.5555555555559p-3.addingProduct(high, 0x1.5555555555559p-5)
  let c34 = 0x1.111111110f6f5p-7.addingProduct(high, 0x1.6c16c16c1646ap-10)
  let c56 = 0x1.a01a01afa4d1fp-13.addingProduct(high, 0x1.a01a019fef37bp-16)
  let c78 = 0x1.71ddf734ca65cp-19.addingProduct(high, 0x1.27e4ed415059ap-22)
  let c90 = 0x1.af65d200a7553p-26.addingProduct(high, 0x1.1f612c7a74ac3p-29)
  let c14 = c12.addingProduct(square, c34)
  let c50 = c56.addingProduct(square, c78).addingProduct(fourth, c90)
  let quotient = c14.addingProduct(fourth, c50)
  // e^high, about: what `low` is multiplied by.
  let power = (1 + high).addingProduct(high * -0.5, -high).addingProduct(cube, c12)
  return (low * power).addingProduct(cube, quotient)
}

/// e to the power `x`, less 1, where the 1 does not count, or `e^x` does not.
func expm1OfLargeDouble(_ x: Double) -> Double {
  if x < 0 { return -1 }
  return expOfLargeDouble(x)
}
