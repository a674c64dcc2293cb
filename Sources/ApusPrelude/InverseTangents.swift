/// The angle between -π/2 and π/2 whose tangent is `x`.
///
/// `x`, `(x - 1)/(x + 1)` or `-1/x` is the tangent of the angle without a multiple of π/4. The first is
/// taken up to the tangent of 1/2: where results have one digit less, nothing is rounded that counts.
/// Measured: at most 0.93 ULP.
package func atanDouble(_ x: Double) -> Double {
  let size = x.magnitude
  let folded = size > 0.5464
  let beyond = size > 1.83
  // The numerator and the denominator, of two parts each.
  let upper: Double = beyond ? 0 : size
  let lower: Double = folded ? size : 0
  let one: Double = folded ? 1 : 0
  let rest: Double = beyond ? 0 : 1
  let tangent = (upper - one) / (lower + rest)
  let base = eighthsOfTurnDouble(folded, beyond)
  let (cube, factor) = arctangentPartsDouble(tangent)
  let lead = base + tangent
  let excess = ((lead - base) - tangent).addingProduct(base, -0x1.678afae35cdd1p-55)
  let angle = lead - excess.addingProduct(cube, factor)
  return Double(bitPattern: angle.bitPattern ^ (x.bitPattern & 0x8000_0000_0000_0000))
}

/// π/4, once for each condition that holds.
func eighthsOfTurnDouble(_ one: Bool, _ another: Bool) -> Double {
  let first: Double = one ? 0x1.921fb54442d18p-1 : 0
  let second: Double = another ? 0x1.921fb54442d18p-1 : 0
  return first + second
}

/// The angle of the point (`x`, `y`), from -π to π.
///
/// As `atanDouble`, of the quotient of the magnitudes, and then turned into the right half. What the
/// quotient lacks is found from the rest of the division. The sign of a zero counts (C, Annex F).
/// Measured: at most 0.97 ULP.
package func atan2Double(_ y: Double, _ x: Double) -> Double {
  let height = y.magnitude
  let width = x.magnitude
  let folded = height > width * 0.5464
  let beyond = height * 0.5464 > width
  let upper: Double = beyond ? 0 : height
  let lower: Double = folded ? height : 0
  let left: Double = folded ? width : 0
  let right: Double = beyond ? 0 : width
  let sum = lower + right
  // Of the point 0, the angle is that of (±1, ±0).
  let nothing: Double = sum == 0 ? 1 : 0
  let denominator = sum + nothing
  let turned = x.bitPattern & 0x8000_0000_0000_0000
  let difference = upper - left
  let numerator = Double(bitPattern: difference.bitPattern ^ turned)
  let tangent = numerator / denominator
  // To a sixteenth, by the exponent; the factor 1 - z is the derivative.
  let inverse = Double(bitPattern: 0x7fde_6238_22fc_16e6 &- denominator.bitPattern)
  let missing = numerator.addingProduct(-tangent, denominator)
  let lacking = missing.addingProduct(-missing, tangent * tangent)
  let eighths = eighthsOfTurnDouble(folded, beyond)
  let half: Double = Int64(bitPattern: x.bitPattern) < 0 ? 0x1.921fb54442d18p1 : 0
  let base = half + Double(bitPattern: eighths.bitPattern ^ turned)
  let (cube, factor) = arctangentPartsDouble(tangent)
  let lead = base + tangent
  let excess = ((lead - base) - tangent).addingProduct(base, -0x1.678afae35cdd1p-55)
  let corrected = excess.addingProduct(-lacking, inverse)
  let angle = lead - corrected.addingProduct(cube, factor)
  let signed = Double(bitPattern: angle.bitPattern ^ (y.bitPattern & 0x8000_0000_0000_0000))
  let extreme = inverse > denominator ? inverse : denominator
  if extreme > 0x1p960 { return atan2OfExtremeDouble(y, x) }
  return signed
}

/// Two factors of what the arctangent of `tangent`, at most 0.5464 in magnitude, is less than `tangent`.
///
/// `atan s = s - s · z · P(z)` with `z = s²`. Coefficients: minimax, error 2^-57.
func arctangentPartsDouble(_ tangent: Double) -> (cube: Double, factor: Double) {
  let z = tangent * tangent
  let z2 = z * z
  let z4 = z2 * z2
  let a0 = (0x1.5555555555538p-2).addingProduct(z, -0x1.9999999995cddp-3)
  let a1 = (0x1.249249232db7cp-3).addingProduct(z, -0x1.c71c71430134p-4)
  let a2 = (0x1.745d08cad91c2p-4).addingProduct(z, -0x1.3b12ab01715f9p-4)
  let a3 = (0x1.110475db82d4dp-4).addingProduct(z, -0x1.e10861c0fcd31p-5)
  let a4 = (0x1.a9ef248803b59p-5).addingProduct(z, -0x1.6f13ffd7c578bp-5)
  let a5 = (0x1.1bc51a91a9735p-5).addingProduct(z, -0x1.4d8c4e8b2401ap-6)
  let b0 = a0.addingProduct(z2, a1)
  let b1 = a2.addingProduct(z2, a3)
  let b2 = a4.addingProduct(z2, a5.addingProduct(z2, 0x1.a51c5dd0688eep-8))
  let p = b0.addingProduct(z4, b1.addingProduct(z4, b2))
  return (tangent * z, p)
}

/// The angle of a point whose larger coordinate is infinite, huge or tiny.
func atan2OfExtremeDouble(_ y: Double, _ x: Double) -> Double {
  if x.magnitude == .infinity || y.magnitude == .infinity {
    return atan2Double(directionOfInfiniteDouble(y), directionOfInfiniteDouble(x))
  }
  let scale: Double = x.magnitude > 1 || y.magnitude > 1 ? 0x1p-200 : 0x1p200
  return atan2Double(y * scale, x * scale)
}

/// 1 for infinity, else 0, with the sign of `x`; NaN for NaN.
func directionOfInfiniteDouble(_ x: Double) -> Double {
  if x.isNaN { return x }
  let size: Double = x.magnitude == .infinity ? 1 : 0
  return Double(bitPattern: size.bitPattern ^ (x.bitPattern & 0x8000_0000_0000_0000))
}
