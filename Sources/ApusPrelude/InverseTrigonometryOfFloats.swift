/// The angle between -π/2 and π/2 whose sine is `x`. As `asinDouble`.
package func asinFloat(_ x: Float) -> Float {
  let size = x.magnitude
  let beyond = size > 0.5
  let half = Float(0.5).addingProduct(size, -0.5)
  let root = half.squareRoot()
  let argument = beyond ? root : size
  let square = beyond ? half : size * size
  let rest = argument * square * asinPolynomialFloat(square)
  let rootRest = half.addingProduct(-root, root) * Float(2.1).addingProduct(half, -4.4)
  let base: Float = beyond ? 0x1.921fb6p0 : 0
  let baseLow = beyond ? Float(-0x1.777a5cp-25).addingProduct(rootRest, -2) : 0
  let factor: Float = beyond ? -2 : 1
  let lead = base.addingProduct(argument, factor)
  let leadLow = (base - lead).addingProduct(argument, factor) + baseLow
  let angle = lead + leadLow.addingProduct(rest, factor)
  return Float(bitPattern: angle.bitPattern ^ (x.bitPattern & 0x8000_0000))
}

/// The angle between 0 and π whose cosine is `x`. As `acosDouble`.
package func acosFloat(_ x: Float) -> Float {
  let size = x.magnitude
  let beyond = size > 0.5
  let half = Float(0.5).addingProduct(size, -0.5)
  let root = half.squareRoot()
  let argument = beyond ? root : size
  let square = beyond ? half : size * size
  let rest = argument * square * asinPolynomialFloat(square)
  let rootRest = half.addingProduct(-root, root) / (root + root + 0x1p-100)
  let tail = rest + (beyond ? rootRest : 0)
  let sign = x.bitPattern & 0x8000_0000
  let factor = Float(bitPattern: (beyond ? Float(2) : Float(-1)).bitPattern ^ sign)
  let base: Float = beyond ? (x < 0 ? 0x1.921fb6p1 : 0) : 0x1.921fb6p0
  let baseLow = base * -0x1.de12c8p-26
  let lead = base.addingProduct(argument, factor)
  let leadLow = (base - lead).addingProduct(argument, factor) + baseLow
  return lead + leadLow.addingProduct(tail, factor)
}

/// `(asin(s)/s - 1)/z` for `z = s² <= 1/4`; error 2^-27.5 of `asin(s)/s`.
func asinPolynomialFloat(_ z: Float) -> Float {
  let p3 = Float(0x1.8caecep-6).addingProduct(z, 0x1.58f46p-5)
  let p2 = Float(0x1.747212p-5).addingProduct(z, p3)
  let p1 = Float(0x1.330246p-4).addingProduct(z, p2)
  return Float(0x1.5555c8p-3).addingProduct(z, p1)
}

/// The angle between -π/2 and π/2 whose tangent is `x`.
/// As `atanDouble`.
package func atanFloat(_ x: Float) -> Float {
  let size = x.magnitude
  let beyond = size > 1
  let folded = size > 0.5 ? size < 2 : false
  // Where π/2 is the result anyway, infinity included.
  let bounded = size > 0x1p40 ? 0x1p40 : size
  let smaller = beyond ? 1 : bounded
  let larger = beyond ? bounded : 1
  let sign = x.bitPattern & 0x8000_0000
  let turned = sign ^ (beyond ? 0x8000_0000 : 0)
  let (tangent, excess) = foldedTangentFloat(smaller, larger, folded, turned)
  let base: Float = folded ? 0x1.921fb6p-1 : beyond ? 0x1.921fb6p0 : 0
  let signedBase = Float(bitPattern: base.bitPattern ^ sign)
  return turnedArctangentFloat(tangent, excess, signedBase, signedBase * -0x1.de12cap-26)
}

/// The angle of the point (`x`, `y`), from -π to π.
/// As `atan2Double`.
package func atan2Float(_ y: Float, _ x: Float) -> Float {
  let angle = angleOfPointFloat(y, x)
  let larger = y.magnitude > x.magnitude ? y.magnitude : x.magnitude
  let extreme = larger == 0 ? false : larger > 0x1p120 ? true : larger < 0x1p-90
  if extreme { return atan2OfExtremeFloat(y, x) }
  return angle
}

/// The angle of a point whose larger coordinate is 0 or neither near overflow nor near underflow.
func angleOfPointFloat(_ y: Float, _ x: Float) -> Float {
  let height = y.magnitude
  let width = x.magnitude
  let steep = height > width
  let smaller = steep ? width : height
  let greater = steep ? height : width
  let larger = greater == 0 ? 1 : greater
  let folded = smaller + smaller > larger
  let xSign = x.bitPattern & 0x8000_0000
  let ySign = y.bitPattern & 0x8000_0000
  let turned = xSign ^ ySign ^ (steep ? 0x8000_0000 : 0)
  let (tangent, excess) = foldedTangentFloat(smaller, larger, folded, turned)
  let backward = xSign != 0
  let diagonal: Float = backward ? 0x1.2d97c8p1 : 0x1.921fb6p-1
  let straight: Float = steep ? 0x1.921fb6p0 : backward ? 0x1.921fb6p1 : 0
  let base = folded ? diagonal : straight
  let signedBase = Float(bitPattern: base.bitPattern ^ ySign)
  let baseLow = signedBase * (folded && backward ? -0x1.5bcb66p-29 : -0x1.de12cap-26)
  return turnedArctangentFloat(tangent, excess, signedBase, baseLow)
}

/// The tangent of the angle `a` of the point (`larger`, `smaller`), or of `a - π/4` where `folded`,
/// and by how much it is too large; between -1/3 and 1/2. `turned` is the bit of the sign where the
/// angle counts backwards.
func foldedTangentFloat(
  _ smaller: Float, _ larger: Float, _ folded: Bool, _ turned: UInt32
) -> (tangent: Float, excess: Float) {
  let sum = larger + smaller
  let size = folded ? smaller - larger : smaller
  let numerator = Float(bitPattern: size.bitPattern ^ turned)
  let denominator = folded ? sum : larger
  let denominatorLow = folded ? smaller - (sum - larger) : 0
  let tangent = numerator / denominator
  let excess = (-numerator).addingProduct(tangent, denominator)
    .addingProduct(tangent, denominatorLow)
  return (tangent, excess * (1 / denominator))
}

/// `base + baseLow`, a multiple of π/4, plus the arctangent of `tangent - excess`, which is between -1/2
/// and 1/2.
///
/// `atan s = s - s · z · P(z)` with `z = s²`; error 2^-27. What the leading sum has too much is
/// subtracted at the end, so that `-0` remains itself.
func turnedArctangentFloat(
  _ tangent: Float, _ excess: Float, _ base: Float, _ baseLow: Float
) -> Float {
  let z = tangent * tangent
  let z2 = z * z
  let a0 = Float(0x1.55550ep-2).addingProduct(z, -0x1.997a02p-3)
  let a1 = Float(0x1.223ef2p-3).addingProduct(z, -0x1.9f9fa6p-4)
  let p = a0.addingProduct(z2, a1.addingProduct(z2, 0x1.a2c702p-5))
  let rest = excess.addingProduct(tangent * z, p)
  let lead = base + tangent
  let leadExcess = ((lead - base) - tangent) - baseLow
  return lead - (leadExcess + rest)
}

/// The angle of a point whose larger coordinate is infinite, huge or tiny.
func atan2OfExtremeFloat(_ y: Float, _ x: Float) -> Float {
  if x.magnitude == .infinity || y.magnitude == .infinity {
    return angleOfPointFloat(directionOfInfiniteFloat(y), directionOfInfiniteFloat(x))
  }
  let scale: Float = x.magnitude > 1 || y.magnitude > 1 ? 0x1p-30 : 0x1p60
  return angleOfPointFloat(y * scale, x * scale)
}

/// 1 for infinity, else 0, with the sign of `x`; NaN for NaN.
func directionOfInfiniteFloat(_ x: Float) -> Float {
  if x.isNaN { return x }
  let size: Float = x.magnitude == .infinity ? 1 : 0
  return Float(bitPattern: size.bitPattern ^ (x.bitPattern & 0x8000_0000))
}
