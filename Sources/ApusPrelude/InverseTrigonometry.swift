/// The angle between -π/2 and π/2 whose sine is `x`.
///
/// For `|x| > 1/2`, `π/2 - 2 · asin(√((1 - |x|)/2))`. Measured: at most 0.76 ULP.
package func asinDouble(_ x: Double) -> Double {
  let size = x.magnitude
  let beyond = size > 0.5
  let half = 0.5.addingProduct(size, -0.5)
  let root = half.squareRoot()
  let argument = beyond ? root : size
  let square = beyond ? half : size * size
  let rest = argument * square * asinPolynomialDouble(square)
  // What the root lacks is (half - root²) / (2 · root); it counts only where that is near 1.
  let rootRest = half.addingProduct(-root, root) * (2.1).addingProduct(half, -4.4)
  let base = beyond ? 0x1.921fb54442d18p0 : 0
  let baseLow = beyond ? (0x1.1a62633145c07p-54).addingProduct(rootRest, -2) : 0
  let factor = beyond ? -2.0 : 1.0
  let lead = base.addingProduct(argument, factor)
  let leadLow = (base - lead).addingProduct(argument, factor) + baseLow
  let angle = lead + leadLow.addingProduct(rest, factor)
  return Double(bitPattern: angle.bitPattern ^ (x.bitPattern & 0x8000_0000_0000_0000))
}

/// The angle between 0 and π whose cosine is `x`.
///
/// `π/2 - asin x` for `|x| <= 1/2`, else `2 · asin(√((1 - |x|)/2))`, or π less that.
/// Measured: at most 0.75 ULP.
package func acosDouble(_ x: Double) -> Double {
  let size = x.magnitude
  let beyond = size > 0.5
  let half = 0.5.addingProduct(size, -0.5)
  let root = half.squareRoot()
  let argument = beyond ? root : size
  let square = beyond ? half : size * size
  // What the root lacks, by 1/(2 · root) to an eighth, which the exponent gives.
  let inverse = Double(bitPattern: 0x7fce_6238_22fc_16e6 &- root.bitPattern)
  let rootRest = half.addingProduct(-root, root) * inverse
  let missing: Double = beyond ? rootRest : 0
  let tail = missing.addingProduct(argument * square, asinPolynomialDouble(square))
  let sign = x.bitPattern & 0x8000_0000_0000_0000
  let factor = Double(bitPattern: (beyond ? 2.0 : -1.0).bitPattern ^ sign)
  // 0 or π where it is the angle of the root that is counted from there.
  let turn: Double = beyond ? 0x1.921fb54442d18p0 : 0
  let base = 0x1.921fb54442d18p0 - Double(bitPattern: turn.bitPattern ^ sign)
  let lead = base.addingProduct(argument, factor)
  let leadLow = (base - lead).addingProduct(argument, factor).addingProduct(
    base, 0x1.678afae35cdd1p-55)
  return lead + leadLow.addingProduct(tail, factor)
}

/// `(asin(s)/s - 1)/z` for `z = s² <= 1/4`; error 2^-55.8 of `asin(s)/s`.
func asinPolynomialDouble(_ z: Double) -> Double {
  let z2 = z * z
  let c5 = (-0x1.075a90079030dp-6).addingProduct(z, 0x1.04975b2137fa3p-5)
  let c4 = (0x1.ae2946e15bc09p-8).addingProduct(z, 0x1.3e5cdb40af60fp-6)
  let c3 = (0x1.c70876a6feda2p-7).addingProduct(z, 0x1.8e7ce740fc94ep-7)
  let c2 = (0x1.6e89fd4d337c6p-6).addingProduct(z, 0x1.1c6b575742861p-6)
  let c1 = (0x1.6db6db438bf1dp-5).addingProduct(z, 0x1.f1c72bdb3836fp-6)
  let c0 = (0x1.5555555555399p-3).addingProduct(z, 0x1.333333336d0c6p-4)
  let d4 = c4.addingProduct(z2, c5)
  let d3 = c3.addingProduct(z2, d4)
  let d2 = c2.addingProduct(z2, d3)
  let d1 = c1.addingProduct(z2, d2)
  return c0.addingProduct(z2, d1)
}
