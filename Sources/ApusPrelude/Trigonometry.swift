/// The sine of `x`.
///
/// `x = n · π + r` with `|r| <= π/2`, `n` by adding a number whose last place is 1; the sine of `r`,
/// negated where `n` is odd. Measured: at most 0.77 ULP.
package func sinDouble(_ x: Double) -> Double {
  let rounder = 0x1.8p52
  let shifted = rounder.addingProduct(x, 0x1.45f306dc9c883p-2)
  let (high, low) = piMultipleRemovedDouble(x, shifted - rounder)
  let sine = sineOfHalfTurnDouble(high, low)
  let signed = Double(bitPattern: sine.bitPattern ^ (shifted.bitPattern &<< 63))
  if x.magnitude > 0x1.9p19 { return sinOfLargeDouble(x) }
  return signed
}

/// The cosine of `x`.
///
/// The sine of `x + π/2`: `x = (n - 1/2) · π + r` with `|r| <= π/2`. Measured: at
/// most 0.75 ULP.
package func cosDouble(_ x: Double) -> Double {
  let rounder = 0x1.8p52
  let shifted = rounder.addingProduct(x + 0x1.921fb54442d18p0, 0x1.45f306dc9c883p-2)
  let (high, low) = piHalvesRemovedDouble(x, (shifted - rounder) - 0.5)
  let sine = sineOfHalfTurnDouble(high, low)
  let signed = Double(bitPattern: sine.bitPattern ^ (shifted.bitPattern &<< 63))
  if x.magnitude > 0x1.9p18 { return cosOfLargeDouble(x) }
  return signed
}

/// `x - count · π` as `high - low`, where that is at most π/2 and `|count| <= 2^18` is whole, or
/// where it is at most π/4 and `|2 · count| <= 2^18` is.
///
/// π in three parts (Cody and Waite), of which the first two have 35 digits, so that their products
/// are exact; the first difference is exact as well, since `x` is greater than the result or `count` is 0.
func piMultipleRemovedDouble(_ x: Double, _ count: Double) -> (high: Double, low: Double) {
  let start = x.addingProduct(-count, 0x1.921fb5444p1)
  let middle = count * 0x1.68c234c4cp-38
  let high = start - middle
  let low = (middle + (high - start)).addingProduct(count, 0x1.98a2e03707345p-76)
  return (high, low)
}

/// As `piMultipleRemovedDouble`, for a `count` that ends in ½ and `|count| <= 2^17`: then the first
/// difference is not exact for a small `x`.
func piHalvesRemovedDouble(_ x: Double, _ count: Double) -> (high: Double, low: Double) {
  let start = x.addingProduct(-count, 0x1.921fb5444p1)
  let startLow = start.addingProduct(count, 0x1.921fb5444p1) - x
  let middle = count * 0x1.68c234c4cp-38
  let high = start - middle
  let low = (startLow + (middle + (high - start))).addingProduct(count, 0x1.98a2e03707345p-76)
  return (high, low)
}

/// The sine of `high - low` for `|high| <= π/2` and a `low` of about an ULP of that or less.
///
/// `sin r / r = 1 - q - q · P(q)` with `q = r²/8`: the difference is kept with its error; what
/// remains is less than 0.06, so that the errors of `P` hardly count, and the last operation rounds
/// `r · (1 - q)` and all that together. Coefficients: minimax over `|r| <= π/2`, error 2^-61.
func sineOfHalfTurnDouble(_ high: Double, _ low: Double) -> Double {
  let eighth = high * 0.125
  let q = eighth * high
  // Rounded as a whole, so that 1 - lead is exact and the rest of q is found by one operation.
  let lead = (1.0).addingProduct(-eighth, high)
  let qLow = (lead - 1).addingProduct(eighth, high)
  // The sine's derivative is about 1 - 3/8 · high².
  let restLow = qLow.addingProduct(-(eighth + eighth + eighth), low)
  let q2 = q * q
  let p3 = (0x1.ae43dd59aaec6p-20).addingProduct(q, -0x1.883c31f891f67p-25)
  let p2 = (0x1.ae6454d969071p-11).addingProduct(q, -0x1.6123ce53c2be7p-15)
  let p1 = (0x1.a01a01a014eb7p-4).addingProduct(q, -0x1.71de3a52aac6ap-7)
  let p0 = (0x1.5555555555554p-2).addingProduct(q, -0x1.11111111110c9p-1)
  let p = p0.addingProduct(q2, p1.addingProduct(q2, p2.addingProduct(q2, p3)))
  let rest = restLow.addingProduct(q, p)
  return (-low.addingProduct(high, rest)).addingProduct(high, lead)
}

/// The sine of π · `x`.
///
/// Exact reduction to `|f| <= 1/2` by rounding, at any magnitude, so there is no rare path. Of
/// an integer: zero with the sign of `x` (C23). Measured: at most 0.79 ULP,
/// 0.96 where the result is hardly a normal number.
package func sinPiDouble(_ x: Double) -> Double {
  let size = x.magnitude
  let turn = size.addingProduct((size * 0.5).rounded(.down), -2)
  let f = (turn - turn.rounded(.toNearestOrEven)).magnitude
  let (high, low) = timesPiDouble(f, 0)
  let sine = sineOfHalfTurnDouble(high, low)
  let sign = (turn > 1 ? 0x8000_0000_0000_0000 : 0) ^ (x.bitPattern & 0x8000_0000_0000_0000)
  return Double(bitPattern: sine.bitPattern ^ sign)
}

/// The cosine of π · `x`.
///
/// The sine of `π · (1/2 - |f|)`, where `f` is `x` without an even number, `|f| <= 1`.
/// Measured: at most 0.79 ULP.
package func cosPiDouble(_ x: Double) -> Double {
  let f = x.addingProduct((x * 0.5).rounded(.toNearestOrEven), -2).magnitude
  let g = 0.5 - f
  let (high, low) = timesPiDouble(g, f - (0.5 - g))
  return sineOfHalfTurnDouble(high, low)
}

/// π · (`f` - `fLow`) as `high - low`.
func timesPiDouble(_ f: Double, _ fLow: Double) -> (high: Double, low: Double) {
  let high = f * 0x1.921fb54442d18p1
  let low = high.addingProduct(-f, 0x1.921fb54442d18p1)
    .addingProduct(-f, 0x1.1a62633145c07p-53).addingProduct(fLow, 0x1.921fb54442d18p1)
  return (high, low)
}
