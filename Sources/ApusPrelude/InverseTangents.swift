/// The angle between -π/2 and π/2 whose tangent is `x`.
///
/// For `|x| > 1`, π/2 less the angle of `1/|x|`. At most 0.7 ULP.
package func atanDouble(_ x: Double) -> Double {
  let size = x.magnitude
  let beyond = size > 1
  // Where π/2 is the result anyway, infinity included.
  let bounded = size > 0x1p100 ? 0x1p100 : size
  let numerator = beyond ? 1 : bounded
  let denominator = beyond ? bounded : 1
  let tangent = numerator / denominator
  let tangentLow = numerator.addingProduct(-tangent, denominator) * tangent
  let base = beyond ? 0x1.921fb54442d18p0 : 0
  let baseLow = beyond ? 0x1.1a62633145c07p-54 : 0
  let angle = turnedArctangentDouble(
    tangent, tangentLow, base, baseLow, beyond ? 0x8000_0000_0000_0000 : 0)
  return Double(bitPattern: angle.bitPattern ^ (x.bitPattern & 0x8000_0000_0000_0000))
}

/// The angle of the point (`x`, `y`), from -π to π.
///
/// The angle of the smaller magnitude over the larger, from 0 to π/4, then turned into the octant.
/// The sign of a zero counts (C, Annex F). At most 0.7 ULP.
package func atan2Double(_ y: Double, _ x: Double) -> Double {
  let angle = angleOfPointDouble(y, x)
  let larger = y.magnitude > x.magnitude ? y.magnitude : x.magnitude
  let extreme = larger == 0 ? false : larger > 0x1p1000 ? true : larger < 0x1p-960
  if extreme { return atan2OfExtremeDouble(y, x) }
  return angle
}

/// The angle of a point whose larger coordinate is 0 or neither near overflow nor near underflow.
func angleOfPointDouble(_ y: Double, _ x: Double) -> Double {
  let height = y.magnitude
  let width = x.magnitude
  let steep = height > width
  let smaller = steep ? width : height
  let larger = steep ? height : width
  let divisor = larger == 0 ? 1 : larger
  let tangent = smaller / divisor
  let tangentLow = smaller.addingProduct(-tangent, divisor) / divisor
  let xSign = x.bitPattern & 0x8000_0000_0000_0000
  let turned = xSign ^ (steep ? 0x8000_0000_0000_0000 : 0)
  let base = steep ? 0x1.921fb54442d18p0 : (xSign != 0 ? 0x1.921fb54442d18p1 : 0)
  let baseLow = steep ? 0x1.1a62633145c07p-54 : (xSign != 0 ? 0x1.1a62633145c07p-53 : 0)
  let angle = turnedArctangentDouble(tangent, tangentLow, base, baseLow, turned)
  return Double(bitPattern: angle.bitPattern ^ (y.bitPattern & 0x8000_0000_0000_0000))
}

/// `base + baseLow` plus the arctangent of `tangent + tangentLow`, which is from 0 to 1, with its
/// sign inverted where `sign` is the bit of the sign.
///
/// `atan s / s = 1 - z/4 + z · P(z)` with `z = s²`; the first two terms and their product with `s`
/// are taken with their errors, what remains is small.
func turnedArctangentDouble(
  _ tangent: Double, _ tangentLow: Double, _ base: Double, _ baseLow: Double, _ sign: UInt64
) -> Double {
  let z = tangent * tangent
  let head = (1.0).addingProduct(z, -0.25)
  let headRest = 1 - head
  let headLow = headRest.addingProduct(z, -0.25)
  let rest = headLow.addingProduct(z, arctangentPolynomialDouble(z))
  let signed = Double(bitPattern: tangent.bitPattern ^ sign)
  let signedLow = Double(bitPattern: tangentLow.bitPattern ^ sign)
  let lead = base.addingProduct(signed, head)
  let leadLow = (base - lead).addingProduct(signed, head) + baseLow
  // The derivative, 1 / (1 + z), is about 1 - z/2.
  return lead + leadLow.addingProduct(signed, rest).addingProduct(signedLow, head - headRest)
}

/// `(atan(s)/s - 1)/z + 1/4` for `z = s² <= 1`; error 2^-57 of `atan(s)/s`.
func arctangentPolynomialDouble(_ z: Double) -> Double {
  let z2 = z * z
  let z4 = z2 * z2
  let z8 = z4 * z4
  let a0 = (-0x1.5555555555474p-4).addingProduct(z, 0x1.9999999994b2ap-3)
  let a1 = (-0x1.249249235b8ddp-3).addingProduct(z, 0x1.c71c7177f1d86p-4)
  let a2 = (-0x1.745d112838a0ep-4).addingProduct(z, 0x1.3b1360a94707cp-4)
  let a3 = (-0x1.110e21d2aa6f8p-4).addingProduct(z, 0x1.e1b97f3da4f64p-5)
  let a4 = (-0x1.ae55096997cb9p-5).addingProduct(z, 0x1.82bb6365a8f4dp-5)
  let a5 = (-0x1.5952abd1e9b9ep-5).addingProduct(z, 0x1.2b8aa9f506f5cp-5)
  let a6 = (-0x1.e7f86ec5a95ebp-6).addingProduct(z, 0x1.65cb8622058a2p-6)
  let a7 = (-0x1.c2ff51fdfd16cp-7).addingProduct(z, 0x1.d14dfd9d85a16p-8)
  let a8 = (-0x1.73a83b984ef2fp-9).addingProduct(z, 0x1.aac07ebff3d86p-11)
  let a9 = (-0x1.37417a0ff51ecp-13).addingProduct(z, 0x1.af3c2a9a965ccp-17)
  let b0 = a0.addingProduct(z2, a1)
  let b1 = a2.addingProduct(z2, a3)
  let b2 = a4.addingProduct(z2, a5)
  let b3 = a6.addingProduct(z2, a7)
  let b4 = a8.addingProduct(z2, a9)
  let c0 = b0.addingProduct(z4, b1)
  let c1 = b2.addingProduct(z4, b3)
  return c0.addingProduct(z8, c1.addingProduct(z8, b4))
}

/// The angle of a point whose larger coordinate is infinite, huge or tiny.
func atan2OfExtremeDouble(_ y: Double, _ x: Double) -> Double {
  if x.magnitude == .infinity || y.magnitude == .infinity {
    return angleOfPointDouble(directionOfInfiniteDouble(y), directionOfInfiniteDouble(x))
  }
  let scale = x.magnitude > 1 || y.magnitude > 1 ? 0x1p-100 : 0x1p120
  return angleOfPointDouble(y * scale, x * scale)
}

/// 1 for infinity, else 0, with the sign of `x`; NaN for NaN.
func directionOfInfiniteDouble(_ x: Double) -> Double {
  if x.isNaN { return x }
  let sign = x.bitPattern & 0x8000_0000_0000_0000
  let size: Double = x.magnitude == .infinity ? 1 : 0
  return Double(bitPattern: size.bitPattern ^ sign)
}
