// Powers: pow.

/// Whether `y` is an integer, and whether it is an odd one.
///
/// Numbers of 2^53 and beyond are even integers, infinities count as such; NaN is none.
func parityDouble(_ y: Double) -> (isInteger: Bool, isOdd: Bool) {
  let half = 0.5 * y
  return (
    y.rounded(.toNearestOrEven) == y,
    (y.rounded(.toNearestOrEven) == y) && half.rounded(.toNearestOrEven) != half
  )
}

/// `x` to the power `y`.
///
/// `e^(y · log |x|)`, where the logarithm is a sum of two numbers with an error of 2^-64.3 and the
/// product one of two numbers; the sign is that of `x` for odd `y`. Special cases as C's Annex F.
/// Error: below 0.8 ULP.
package func powDouble(_ x: Double, _ y: Double) -> Double {
  let size = x.magnitude
  let (k, m) = logReductionDouble(size)
  let (log, logLow, estimate) = logSumDouble(k, m)
  let exponent = y * log
  // As `expReductionDouble`, but with the multiple of ln 2 from the estimate.
  let shift = 0x1.80000000003ffp52
  let shifted = shift.addingProduct(y, estimate)
  let opposite = shift - shifted
  let high = exponent.addingProduct(opposite, 0x1.62e42fefa39efp-1)
  let low = opposite * 0x1.abc9e3b39803fp-56
  let scale = Double(bitPattern: shifted.bitPattern &<< 52)
  let lost = ((-exponent).addingProduct(y, log) + low).addingProduct(y, logLow)
  let (one, rest) = expOfReducedDouble(high, lost)
  let power = (one * scale).addingProduct(rest, scale)

  let (isInteger, isOdd) = parityDouble(y)
  let orZero = x == 0 ? 0 : power
  let positive = x >= 0 || isInteger ? orZero : Double.nan
  let sign = isOdd ? x.bitPattern & 0x8000_0000_0000_0000 : 0
  let z = Double(bitPattern: positive.bitPattern | sign)
  let limit = x == 0 && y > 0 ? 0 : Double.infinity
  let reach = isNotNormalDouble(size) ? limit : exponent.magnitude
  if !(reach < 708) { return powOfUnusualDouble(x, y) }
  return z
}

/// `pow` where a special case applies, or the result overflows or underflows, or nearly so.
func powOfUnusualDouble(_ x: Double, _ y: Double) -> Double {
  if y == 0 || x == 1 { return 1 }
  if x != x || y != y { return x + y }
  let size = x.magnitude
  let (isInteger, isOdd) = parityDouble(y)
  if y.magnitude > 0x1p64 {
    // Even, and beyond what any number but ±1 withstands.
    if size == 1 { return 1 }
    return (size > 1) == (y > 0) ? Double.infinity : 0
  }
  let sign = isOdd ? x.bitPattern & 0x8000_0000_0000_0000 : 0
  if x == 0 || size == Double.infinity {
    let power = (x == 0) == (y > 0) ? 0 : Double.infinity
    return Double(bitPattern: power.bitPattern | sign)
  }
  if x < 0 && !isInteger { return Double.nan }
  let power = powOfPositiveDouble(size, y)
  return Double(bitPattern: power.bitPattern | sign)
}

/// `x` to the power `y` for finite positive `x` and `|y| ≤ 2^64`.
func powOfPositiveDouble(_ x: Double, _ y: Double) -> Double {
  let isSubnormal = x < 0x1p-1022
  let (k, m) = logReductionDouble(isSubnormal ? x * 0x1p54 : x)
  let (log, logLow) = logPairOfPartsDouble(isSubnormal ? k - 54 : k, m)
  let exponent = y * log
  if exponent > 710 { return Double.infinity }
  if exponent < -746 { return 0 }
  let (shifted, high, low) = expReductionDouble(exponent)
  let lost = (-exponent).addingProduct(y, log).addingProduct(y, logLow)
  let (one, rest) = expOfReducedDouble(high, low + lost)
  // The scale is kept from the ends of the range by 2^128, which the last product puts back.
  let away: UInt64 = exponent > 0 ? 0 &- 128 : 128
  let scale = Double(bitPattern: (shifted.bitPattern &+ away) &<< 52)
  return (one * scale).addingProduct(rest, scale) * (exponent > 0 ? 0x1p128 : 0x1p-128)
}

/// `x` to the power `y`.
///
/// `2^(y · log2 |x|)` in Doubles, where that is less work than pairs of Floats: minimax polynomials,
/// of `s = (m − 1) / (m + 1)` for the logarithm (right to 2^-37.8) and of degree 6 for the power
/// (right to 2^-29). Special cases as C's Annex F. Error: below 0.54 ULP.
package func powFloat(_ x: Float, _ y: Float) -> Float {
  let size = Double(x.magnitude)
  let (k, m) = logReductionDouble(size)
  let s = (m - 1) / (m + 1)
  let z = s * s
  let z2 = z * z
  let p01 = 0x1.71547652bedeep1.addingProduct(0x1.ec709d12d033cp-1, z)
  let p23 = 0x1.27777fe8dc902p-1.addingProduct(0x1.a58d888f14eeap-2, z)
  let p24 = p23.addingProduct(0x1.5ce85878511c0p-2, z2)
  let exponent = Double(y) * k.addingProduct(s, p01.addingProduct(p24, z2))
  // Far beyond the Floats, but not beyond the Doubles.
  let above = -200 > exponent ? -200 : exponent
  let power = Float(exp2ToSingleDouble(200 < above ? 200 : above))

  let half = 0.5 * y
  let isInteger = y.rounded(.toNearestOrEven) == y
  let isOdd = isInteger && half.rounded(.toNearestOrEven) != half
  let orZero = x == 0 ? 0 : power
  let positive = x >= 0 || isInteger ? orZero : Float.nan
  let sign = isOdd ? x.bitPattern & 0x8000_0000 : 0
  let w = Float(bitPattern: positive.bitPattern | sign)
  let limit = y > 0 ? 0 : Float.infinity
  let reach = x == 0 ? limit : x.magnitude
  if !(reach + y.magnitude < Float.infinity) { return powOfUnusualFloat(x, y) }
  return w
}

/// 2 to the power `x`, right to 2^-29, for `|x| ≤ 200`.
func exp2ToSingleDouble(_ x: Double) -> Double {
  let shift = 0x1.80000000003ffp52
  let shifted = shift + x
  let r = x - (shifted - shift)
  let r2 = r * r
  let c01 = 0x1.00000002618ddp0.addingProduct(0x1.62e430c79f2a7p-1, r)
  let c23 = 0x1.ebfbdadbd81f4p-3.addingProduct(0x1.c6aed509a7e43p-5, r)
  let c45 = 0x1.3b2dbd7656318p-7.addingProduct(0x1.5f454c340a2dbp-10, r)
  let c46 = c45.addingProduct(0x1.41d1c526d8636p-13, r2)
  let p = c01.addingProduct(c23.addingProduct(c46, r2), r2)
  return p * Double(bitPattern: shifted.bitPattern &<< 52)
}

/// `pow` where a special case applies, or the result overflows or underflows by far.
func powOfUnusualFloat(_ x: Float, _ y: Float) -> Float {
  return Float(powDouble(Double(x), Double(y)))
}
