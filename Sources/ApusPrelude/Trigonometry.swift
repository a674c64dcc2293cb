/// The sine of `x`.
///
/// `x = n · π/2 + r` with `|r| <= π/4`: the sine of `r`, or its cosine where `n` is odd, with the sign of
/// the quadrant. Where `r` is so small, for the size of `x`, that it would lack digits, the exact
/// reduction takes over: for 3 of a million numbers at 10^9, for all from 2 · 10^14 on.
/// Measured: at most 0.93 ULP.
package func sinDouble(_ x: Double) -> Double {
  // Its last place is 2^-48, so that `count` is n · 2^-48, and the last digits of `shifted` are n.
  let rounder = 0x1.8p4
  let shifted = rounder.addingProduct(x, 0x1.45f306dc9c883p-49)
  let count = shifted - rounder
  let (start, low, r) = quadrantsRemovedDouble(x, count)
  let square = r * r
  let sine = sineOfQuadrantDouble(start, low, r, square, shifted.bitPattern)
  if (-0x1p-1000).addingProduct(count, count) >= square { return sinOfLargeDouble(x) }
  return sine
}

/// The cosine of `x`.
///
/// The sine of the next quadrant, as `sinDouble`. Measured: at most 0.93 ULP.
package func cosDouble(_ x: Double) -> Double {
  // As for the sine, but the last digits of `shifted` are n + 1.
  let rounder = 0x1.8000000000001p4
  let shifted = rounder.addingProduct(x, 0x1.45f306dc9c883p-49)
  let count = shifted - rounder
  let (start, low, r) = quadrantsRemovedDouble(x, count)
  // Never 0, since a quarter of it will be found by its exponent.
  let square = (0x1p-1000).addingProduct(r, r)
  let sine = sineOfQuadrantDouble(start, low, r, square, shifted.bitPattern)
  if count * count >= square { return cosOfLargeDouble(x) }
  return sine
}

/// `x - n · π/2` as `start - low`, and rounded as `r`, where `count` is n · 2^-48.
///
/// The first difference is exact: a multiple of the last place of `x` or of π/2, and less than 1. What
/// remains of π/2 has 53 digits more.
func quadrantsRemovedDouble(
  _ x: Double, _ count: Double
) -> (start: Double, low: Double, r: Double) {
  let start = x.addingProduct(-count, 0x1.921fb54442d18p48)
  let low = count * 0x1.1a62633145c07p-6
  return (start, low, start - low)
}

/// The sine of `start - low`, at most π/4 in magnitude, turned by the last two digits of `quadrant`
/// times π/2; `r` is the rounded difference and `square` its square.
///
/// The cosine of `r` is `1 - 2 · sin²(r/2)`, so that one polynomial does for both, and sines are
/// rounded once with all that they are made of. Coefficients: minimax over `|r| <= π/4`, error 2^-56.
func sineOfQuadrantDouble(
  _ start: Double, _ low: Double, _ r: Double, _ square: Double, _ quadrant: UInt64
) -> Double {
  let odd = quadrant &<< 63
  // The square of r/2 where it is the cosine that is wanted.
  let z = Double(bitPattern: square.bitPattern &- (odd &>> 10))
  let z2 = z * z
  let p2 = (0x1.ae5e5a996255fp-26).addingProduct(z, -0x1.5d8fd42188f14p-33)
  let p1 = (0x1.a01a019bfdf6ep-13).addingProduct(z, -0x1.71de3567dc15bp-19)
  let p0 = (0x1.5555555555548p-3).addingProduct(z, -0x1.111111110f7dp-7)
  let p = p0.addingProduct(z2, p1.addingProduct(z2, p2))
  // Where the cosine is wanted: twice the sine of r/2.
  let sine = start - low.addingProduct(r * z, p)
  let cosine = (1.0).addingProduct(sine * -0.5, sine)
  let chosen = Int64(bitPattern: odd) < 0 ? cosine : sine
  let sign = (quadrant &<< 62) & 0x8000_0000_0000_0000
  return Double(bitPattern: chosen.bitPattern ^ sign)
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
/// 0.996 where the result is hardly a normal number.
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
/// Measured: at most 0.81 ULP.
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
