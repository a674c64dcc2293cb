/// e to the power `x`.
///
/// `x = n · ln 2 + r` with `|r| <= ln 2 / 2`; a polynomial of degree 11 in `r`, whose two leading
/// terms are added without error; then a product with 2 to the power `n`.
/// Error: below 0.65 ULP (0.63 seen); below 0.8 ULP where the result is subnormal (0.71 seen).
package func expDouble(_ x: Double) -> Double {
  let (shifted, high, low) = expReductionDouble(x)
  let (one, rest) = expOfReducedDouble(high, low)
  let scale = Double(bitPattern: shifted.bitPattern &<< 52)
  let y = (one * scale).addingProduct(rest, scale)
  if x.magnitude > 708 { return expOfLargeDouble(x) }
  return y
}

/// `x` as `n · ln 2 + high + low`: `shifted` is `n + 1023`, in the last bits of a number whose last
/// place is 1. `|high| <= 0.3466`, `|low| <= 2^-45`; their sum is right to 2^-98.
///
/// Cody and Waite's reduction: `n` times the nearest double to ln 2, taken from `x` by a fused
/// multiply-add, is exact, since the difference is a multiple of 2^-53 (or of the last place of
/// `x`, where `n` is 0).
/// - Requires: `|x| < 2^20` (NaN gives NaN).
func expReductionDouble(_ x: Double) -> (shifted: Double, high: Double, low: Double) {
  let shift = 0x1.80000000003ffp52
  let shifted = shift.addingProduct(x, 0x1.71547652b82fep0)
  // Of the other sign than `n`: then a loop needs fewer constants.
  let opposite = shift - shifted
  let high = x.addingProduct(opposite, 0x1.62e42fefa39efp-1)
  let low = opposite * 0x1.abc9e3b39803fp-56
  return (shifted, high, low)
}

/// e to the power `high + low` as an unevaluated sum; the error is below 2^-56, and the second term
/// below 0.07.
///
/// A minimax polynomial for `(e^r - 1 - r) / r^2` with the weight `r^2 / e^r`: its error is 2^-57.7
/// of `e^r`. It is evaluated by pairs (Estrin's scheme), since that takes less time from the first
/// instruction to the last. The factor of `low` stands for `e^high`; it is a sum of terms that are
/// there early.
/// - Requires: `|high| <= 0.3466`, `|low| <= 2^-40`.
func expOfReducedDouble(_ high: Double, _ low: Double) -> (one: Double, rest: Double) {
  let one = 1 + high
  let lost = high + (1 - one)
  let square = high * high
  let fourth = square * square
  let c01 = 0x1.000000000000ap-1.addingProduct(high, 0x1.555555555554bp-3)
  let c23 = 0x1.5555555550ab5p-5.addingProduct(high, 0x1.1111111119681p-7)
  let c45 = 0x1.6c16c183603b9p-10.addingProduct(high, 0x1.a01a01641d194p-13)
  let c67 = 0x1.a0199c6d4f962p-16.addingProduct(high, 0x1.71dec14b3181ap-19)
  let c89 = 0x1.28ab39230e42ep-22.addingProduct(high, 0x1.adfe572990c7bp-26)
  let c03 = c01.addingProduct(square, c23)
  let c49 = c45.addingProduct(square, c67).addingProduct(fourth, c89)
  let quotient = c03.addingProduct(fourth, c49)
  let change = lost.addingProduct(low, one.addingProduct(square, c03))
  return (one, change.addingProduct(square, quotient))
}

/// e to the power `r` with an error of 2^-18, from terms of `expOfReducedDouble` that are there
/// early.
/// - Requires: `|r| <= 0.3466`.
func expEstimateDouble(_ r: Double) -> Double {
  let square = r * r
  let c01 = 0x1.000000000000ap-1.addingProduct(r, 0x1.555555555554bp-3)
  let c23 = 0x1.5555555550ab5p-5.addingProduct(r, 0x1.1111111119681p-7)
  return (1 + r).addingProduct(square, c01.addingProduct(square, c23))
}

/// e to the power `x` where that overflows or underflows, or nearly so.
func expOfLargeDouble(_ x: Double) -> Double {
  if x > 710 { return Double.infinity }
  if x < -746 { return 0 }
  let (shifted, high, low) = expReductionDouble(x)
  let (one, rest) = expOfReducedDouble(high, low)
  return scaledDouble(one + rest, shifted - 0x1.80000000003ffp52)
}

/// `value` times 2 to the power `n`, rounded once if `value` is between 0.5 and 2.
/// - Requires: `n` is an integer and `|n| < 2000`.
func scaledDouble(_ value: Double, _ n: Double) -> Double {
  // Half of the power at a time, so that neither factor overflows.
  let first = (n * 0.5).rounded(.down)
  return value * powerOfTwoDouble(first) * powerOfTwoDouble(n - first)
}

/// 2 to the power `n`.
/// - Requires: `n` is an integer from -1022 to 1023.
func powerOfTwoDouble(_ n: Double) -> Double {
  let shifted = n + 0x1.80000000003ffp52
  return Double(bitPattern: shifted.bitPattern &<< 52)
}

/// 2 to the power `x`.
///
/// As `expDouble`, but the remainder is exact, and the polynomial one for `(2^r - 1 - r · ln 2) /
/// r^2`; `1 + r · ln 2` is a sum of two numbers by fused multiply-adds.
/// Error: below 0.7 ULP (0.64 seen); below 0.8 ULP where the result is subnormal.
package func exp2Double(_ x: Double) -> Double {
  let shift = 0x1.80000000003ffp52
  let shifted = shift + x
  let r = x + (shift - shifted)
  let (one, rest) = exp2OfReducedDouble(r)
  let scale = Double(bitPattern: shifted.bitPattern &<< 52)
  let y = (one * scale).addingProduct(rest, scale)
  if x.magnitude > 1022 { return exp2OfLargeDouble(x) }
  return y
}

/// 2 to the power `r` as an unevaluated sum.
/// - Requires: `|r| <= 0.5`.
func exp2OfReducedDouble(_ r: Double) -> (one: Double, rest: Double) {
  let one = 1.0.addingProduct(r, 0x1.62e42fefa39efp-1)
  let lost = (1 - one).addingProduct(r, 0x1.62e42fefa39efp-1)
  let square = r * r
  let fourth = square * square
  let c01 = 0x1.ebfbdff82c59cp-3.addingProduct(r, 0x1.c6b08d704a0d7p-5)
  let c23 = 0x1.3b2ab6fba11f8p-7.addingProduct(r, 0x1.5d87fe78b2e6dp-10)
  let c45 = 0x1.4309130c01d64p-13.addingProduct(r, 0x1.ffcbfbfd90ed2p-17)
  let c67 = 0x1.62bfcdda15dap-20.addingProduct(r, 0x1.b526028ae8e3ep-24)
  let c89 = 0x1.e611aaa682e9ep-28.addingProduct(r, 0x1.e8209d41c9911p-32)
  let c03 = c01.addingProduct(square, c23)
  let c49 = c45.addingProduct(square, c67).addingProduct(fourth, c89)
  let quotient = c03.addingProduct(fourth, c49)
  return (one, lost.addingProduct(square, quotient))
}

/// 2 to the power `x` where that overflows or underflows, or nearly so.
func exp2OfLargeDouble(_ x: Double) -> Double {
  if x >= 1024 { return Double.infinity }
  if x < -1076 { return 0 }
  let n = x.rounded(.toNearestOrEven)
  let (one, rest) = exp2OfReducedDouble(x - n)
  return scaledDouble(one + rest, n)
}
