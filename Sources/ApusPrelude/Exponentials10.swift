/// 10 to the power `x`.
///
/// `x = n · lg 2 + high + low`, where `high` is exact as in `expDouble`; a polynomial for `(10^r -
/// 1 - r · ln 10) / r^2`; `1 + r · ln 10` is a sum of two numbers by fused multiply-adds.
/// Error: below 0.77 ULP (0.76 seen); powers of ten that are doubles are exact.
package func exp10Double(_ x: Double) -> Double {
  let (shifted, high, low) = exp10ReductionDouble(x)
  let (one, rest) = exp10OfReducedDouble(high, low)
  let scale = Double(bitPattern: shifted.bitPattern &<< 52)
  let y = (one * scale).addingProduct(rest, scale)
  if x.magnitude > 307.5 { return exp10OfLargeDouble(x) }
  return y
}

/// `x` as `n · lg 2 + high + low / ln 10`: `shifted` is `n + 1023`, in the last bits of a number
/// whose last place is 1. `|high| <= 0.1506`, `|low| <= 2^-47`.
/// - Requires: `|x| < 2^20` (NaN gives NaN).
func exp10ReductionDouble(_ x: Double) -> (shifted: Double, high: Double, low: Double) {
  let shift = 0x1.80000000003ffp52
  let shifted = shift.addingProduct(x, 0x1.a934f0979a371p1)
  let opposite = shift - shifted
  let high = x.addingProduct(opposite, 0x1.34413509f79ffp-2)
  let low = opposite * -0x1.dc5b0a78f8364p-58
  return (shifted, high, low)
}

/// 10 to the power `high`, times e to the power `low`, as an unevaluated sum.
/// - Requires: `|high| <= 0.1506`, `|low| <= 2^-40`.
func exp10OfReducedDouble(_ high: Double, _ low: Double) -> (one: Double, rest: Double) {
  let one = 1.0.addingProduct(high, 0x1.26bb1bbb55516p1)
  let lost = (1 - one).addingProduct(high, 0x1.26bb1bbb55516p1)
  let square = high * high
  let fourth = square * square
  let c01 = 0x1.53524c73cea6fp1.addingProduct(high, 0x1.0470591de2b7bp1)
  let c23 = 0x1.2bd7609fd666ep0.addingProduct(high, 0x1.1429ffd210cd5p-1)
  let c45 = 0x1.a7ed709c90d4bp-3.addingProduct(high, 0x1.16e4df1b2e291p-4)
  let c67 = 0x1.41166668a122dp-6.addingProduct(high, 0x1.48995f0dba874p-8)
  let c89 = 0x1.2f6bde98aaf79p-10.addingProduct(high, 0x1.f8651a70069bbp-13)
  let c03 = c01.addingProduct(square, c23)
  let c49 = c45.addingProduct(square, c67).addingProduct(fourth, c89)
  let quotient = c03.addingProduct(fourth, c49)
  let change = lost.addingProduct(low, one.addingProduct(square, c03))
  return (one, change.addingProduct(square, quotient))
}

/// 10 to the power `x` where that overflows or underflows, or nearly so.
func exp10OfLargeDouble(_ x: Double) -> Double {
  if x > 309 { return Double.infinity }
  if x < -324 { return 0 }
  let (shifted, high, low) = exp10ReductionDouble(x)
  let (one, rest) = exp10OfReducedDouble(high, low)
  return scaledDouble(one + rest, shifted - 0x1.80000000003ffp52)
}
