/// The angle between -π/2 and π/2 whose tangent is `x`.
///
/// For `|x| > 1`, π/2 less the angle of `1/|x|`. Measured: at most 0.79 ULP.
package func atanDouble(_ x: Double) -> Double {
  let size = x.magnitude
  let beyond = size > 1
  let folded = size > 0.5 ? size < 2 : false
  // Where π/2 is the result anyway, infinity included.
  let bounded = size > 0x1p100 ? 0x1p100 : size
  let smaller = beyond ? 1 : bounded
  let larger = beyond ? bounded : 1
  let sign = x.bitPattern & 0x8000_0000_0000_0000
  let turned = sign ^ (beyond ? 0x8000_0000_0000_0000 : 0)
  let (tangent, excess) = foldedTangentDouble(smaller, larger, folded, turned)
  let base: Double = folded ? 0x1.921fb54442d18p-1 : beyond ? 0x1.921fb54442d18p0 : 0
  let signedBase = Double(bitPattern: base.bitPattern ^ sign)
  return turnedArctangentDouble(tangent, excess, signedBase)
}

/// The angle of the point (`x`, `y`), from -π to π.
///
/// The angle of the smaller magnitude over the larger, from 0 to π/4, then turned into the octant.
/// The sign of a zero counts (C, Annex F). Measured: at most 0.84 ULP.
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
  let greater = steep ? height : width
  let larger = greater == 0 ? 1 : greater
  let folded = smaller + smaller > larger
  let xSign = x.bitPattern & 0x8000_0000_0000_0000
  let ySign = y.bitPattern & 0x8000_0000_0000_0000
  let turned = xSign ^ ySign ^ (steep ? 0x8000_0000_0000_0000 : 0)
  let (tangent, excess) = foldedTangentDouble(smaller, larger, folded, turned)
  let diagonal = xSign != 0 ? 0x1.2d97c7f3321d2p1 : 0x1.921fb54442d18p-1
  let straight = steep ? 0x1.921fb54442d18p0 : xSign != 0 ? 0x1.921fb54442d18p1 : 0
  let base = folded ? diagonal : straight
  let signedBase = Double(bitPattern: base.bitPattern ^ ySign)
  return turnedArctangentDouble(tangent, excess, signedBase)
}

/// The tangent of the angle `a` of the point (`larger`, `smaller`), or of `a - π/4` where `folded`,
/// and by how much it is too large; between -1/3 and 1/2. `turned` is the bit of the sign where the
/// angle counts backwards.
func foldedTangentDouble(
  _ smaller: Double, _ larger: Double, _ folded: Bool, _ turned: UInt64
) -> (tangent: Double, excess: Double) {
  let sum = larger + smaller
  let size = folded ? smaller - larger : smaller
  let numerator = Double(bitPattern: size.bitPattern ^ turned)
  let denominator = folded ? sum : larger
  let denominatorLow = folded ? smaller - (sum - larger) : 0
  let tangent = numerator / denominator
  let excess = (-numerator).addingProduct(tangent, denominator)
    .addingProduct(tangent, denominatorLow)
  return (tangent, excess * (1 / denominator))
}

/// `base`, a multiple of π/4, plus the arctangent of `tangent - excess`, which is between -1/2
/// and 1/2.
///
/// `atan s = s - s · z · P(z)` with `z = s²`; error 2^-57. What the leading sum has too much is
/// subtracted at the end, so that `-0` remains itself.
func turnedArctangentDouble(
  _ tangent: Double, _ excess: Double, _ base: Double
) -> Double {
  let z = tangent * tangent
  let z2 = z * z
  let z4 = z2 * z2
  let a0 = (0x1.5555555555511p-2).addingProduct(z, -0x1.9999999990934p-3)
  let a1 = (0x1.249249213821ep-3).addingProduct(z, -0x1.c71c70859f5dcp-4)
  let a2 = (0x1.745cf3ccf2c75p-4).addingProduct(z, -0x1.3b112f911adafp-4)
  let a3 = (0x1.10f2999696f6dp-4).addingProduct(z, -0x1.dfe2e9a30978cp-5)
  let a4 = (0x1.a37d29c620e8bp-5).addingProduct(z, -0x1.56adf5bc83a91p-5)
  let a5 = (0x1.c0a61dfd8a72ep-6).addingProduct(z, -0x1.4a632653adb79p-7)
  let b0 = a0.addingProduct(z2, a1)
  let b1 = a2.addingProduct(z2, a3)
  let b2 = a4.addingProduct(z2, a5)
  let p = b0.addingProduct(z4, b1.addingProduct(z4, b2))
  let rest = excess.addingProduct(tangent * z, p)
  let lead = base + tangent
  // The multiples of π/4 lack all the same part of themselves.
  let leadExcess = ((lead - base) - tangent).addingProduct(base, -0x1.678afae35cdd1p-55)
  return lead - (leadExcess + rest)
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
