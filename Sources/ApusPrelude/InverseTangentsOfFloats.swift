/// The angle between -π/2 and π/2 whose tangent is `x`.
/// As `atanDouble`. Measured: at most 0.92 ULP.
package func atanFloat(_ x: Float) -> Float {
  let size = x.magnitude
  let folded = size > 0.5464
  let beyond = size > 1.83
  let upper: Float = beyond ? 0 : size
  let lower: Float = folded ? size : 0
  let one: Float = folded ? 1 : 0
  let rest: Float = beyond ? 0 : 1
  let tangent = (upper - one) / (lower + rest)
  let base = eighthsOfTurnFloat(folded, beyond)
  let (cube, factor) = arctangentPartsFloat(tangent)
  let lead = base + tangent
  let excess = ((lead - base) - tangent).addingProduct(base, -0x1.ad2a36p-23)
  let angle = lead - excess.addingProduct(cube, factor)
  return Float(bitPattern: angle.bitPattern ^ (x.bitPattern & 0x8000_0000))
}

/// π/4, to as many digits as its multiples have too, once for each condition that holds.
func eighthsOfTurnFloat(_ one: Bool, _ another: Bool) -> Float {
  let first: Float = one ? 0x1.921fbp-1 : 0
  let second: Float = another ? 0x1.921fbp-1 : 0
  return first + second
}

/// The angle of the point (`x`, `y`), from -π to π.
/// As `atan2Double`. Measured: at most 0.88 ULP.
package func atan2Float(_ y: Float, _ x: Float) -> Float {
  let height = y.magnitude
  let width = x.magnitude
  let folded = height > width * 0.5464
  let beyond = height * 0.5464 > width
  let upper: Float = beyond ? 0 : height
  let lower: Float = folded ? height : 0
  let left: Float = folded ? width : 0
  let right: Float = beyond ? 0 : width
  let sum = lower + right
  let nothing: Float = sum == 0 ? 1 : 0
  let denominator = sum + nothing
  let turned = x.bitPattern & 0x8000_0000
  let difference = upper - left
  let numerator = Float(bitPattern: difference.bitPattern ^ turned)
  let tangent = numerator / denominator
  let inverse = Float(bitPattern: 0x7ef3_11c3 &- denominator.bitPattern)
  let missing = numerator.addingProduct(-tangent, denominator)
  let lacking = missing.addingProduct(-missing, tangent * tangent)
  let eighths = eighthsOfTurnFloat(folded, beyond)
  let half: Float = Int32(bitPattern: x.bitPattern) < 0 ? 0x1.921fbp1 : 0
  let base = half + Float(bitPattern: eighths.bitPattern ^ turned)
  let (cube, factor) = arctangentPartsFloat(tangent)
  let lead = base + tangent
  let excess = ((lead - base) - tangent).addingProduct(base, -0x1.ad2a36p-23)
  let corrected = excess.addingProduct(-lacking, inverse)
  let angle = lead - corrected.addingProduct(cube, factor)
  let signed = Float(bitPattern: angle.bitPattern ^ (y.bitPattern & 0x8000_0000))
  let extreme = inverse > denominator ? inverse : denominator
  if extreme > 0x1p90 { return atan2OfExtremeFloat(y, x) }
  return signed
}

/// Two factors of what the arctangent of `tangent`, at most 0.5464 in magnitude, is less than `tangent`.
/// As `arctangentPartsDouble`; error 2^-30.
func arctangentPartsFloat(_ tangent: Float) -> (cube: Float, factor: Float) {
  let z = tangent * tangent
  let p4 = Float(0x1.39235p-4).addingProduct(z, -0x1.17bfdap-5)
  let p3 = Float(-0x1.bc5584p-4).addingProduct(z, p4)
  let p2 = Float(0x1.240e92p-3).addingProduct(z, p3)
  let p1 = Float(-0x1.9993b6p-3).addingProduct(z, p2)
  let p = Float(0x1.55554ap-2).addingProduct(z, p1)
  return (tangent * z, p)
}

/// The angle of a point whose larger coordinate is infinite, huge or tiny.
func atan2OfExtremeFloat(_ y: Float, _ x: Float) -> Float {
  if x.magnitude == .infinity || y.magnitude == .infinity {
    return atan2Float(directionOfInfiniteFloat(y), directionOfInfiniteFloat(x))
  }
  let scale: Float = x.magnitude > 1 || y.magnitude > 1 ? 0x1p-60 : 0x1p60
  return atan2Float(y * scale, x * scale)
}

/// 1 for infinity, else 0, with the sign of `x`; NaN for NaN.
func directionOfInfiniteFloat(_ x: Float) -> Float {
  if x.isNaN { return x }
  let size: Float = x.magnitude == .infinity ? 1 : 0
  return Float(bitPattern: size.bitPattern ^ (x.bitPattern & 0x8000_0000))
}
