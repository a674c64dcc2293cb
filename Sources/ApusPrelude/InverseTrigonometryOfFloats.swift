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

/// The angle between -π/2 and π/2 whose tangent is `x`. As `atanDouble`.
package func atanFloat(_ x: Float) -> Float {
  let size = x.magnitude
  let beyond = size > 1
  let bounded = size > 0x1p40 ? 0x1p40 : size
  let numerator = beyond ? 1 : bounded
  let denominator = beyond ? bounded : 1
  let tangent = numerator / denominator
  let tangentLow = numerator.addingProduct(-tangent, denominator) * tangent
  let base: Float = beyond ? 0x1.921fb6p0 : 0
  let baseLow: Float = beyond ? -0x1.777a5cp-25 : 0
  let angle = turnedArctangentFloat(tangent, tangentLow, base, baseLow, beyond ? 0x8000_0000 : 0)
  return Float(bitPattern: angle.bitPattern ^ (x.bitPattern & 0x8000_0000))
}

/// The angle of the point (`x`, `y`), from -π to π. As `atan2Double`.
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
  let larger = steep ? height : width
  let divisor = larger == 0 ? 1 : larger
  let tangent = smaller / divisor
  let tangentLow = smaller.addingProduct(-tangent, divisor) / divisor
  let xSign = x.bitPattern & 0x8000_0000
  let turned = xSign ^ (steep ? 0x8000_0000 : 0)
  let base: Float = steep ? 0x1.921fb6p0 : (xSign != 0 ? 0x1.921fb6p1 : 0)
  let baseLow: Float = steep ? -0x1.777a5cp-25 : (xSign != 0 ? -0x1.777a5cp-24 : 0)
  let angle = turnedArctangentFloat(tangent, tangentLow, base, baseLow, turned)
  return Float(bitPattern: angle.bitPattern ^ (y.bitPattern & 0x8000_0000))
}

/// `base + baseLow` plus or minus the arctangent of `tangent + tangentLow`.
/// As `turnedArctangentDouble`.
func turnedArctangentFloat(
  _ tangent: Float, _ tangentLow: Float, _ base: Float, _ baseLow: Float, _ sign: UInt32
) -> Float {
  let z = tangent * tangent
  let head = Float(1).addingProduct(z, -0.25)
  let headRest = 1 - head
  let headLow = headRest.addingProduct(z, -0.25)
  let rest = headLow.addingProduct(z, arctangentPolynomialFloat(z))
  let signed = Float(bitPattern: tangent.bitPattern ^ sign)
  let signedLow = Float(bitPattern: tangentLow.bitPattern ^ sign)
  let lead = base.addingProduct(signed, head)
  let leadLow = (base - lead).addingProduct(signed, head) + baseLow
  // The derivative, 1 / (1 + z), is about 1 - z/2.
  return lead + leadLow.addingProduct(signed, rest).addingProduct(signedLow, head - headRest)
}

/// `(atan(s)/s - 1)/z + 1/4` for `z = s² <= 1`; error 2^-28 of `atan(s)/s`.
func arctangentPolynomialFloat(_ z: Float) -> Float {
  let z2 = z * z
  let z4 = z2 * z2
  let a0 = Float(-0x1.5554e8p-4).addingProduct(z, 0x1.9991p-3)
  let a1 = Float(-0x1.24177ap-3).addingProduct(z, 0x1.c0317ep-4)
  let a2 = Float(-0x1.5709bap-4).addingProduct(z, 0x1.d6de14p-5)
  let a3 = Float(-0x1.f722e6p-6).addingProduct(z, 0x1.5d871ap-7)
  let b0 = a0.addingProduct(z2, a1)
  let b1 = a2.addingProduct(z2, a3)
  return b0.addingProduct(z4, b1.addingProduct(z4, -0x1.c7dc84p-10))
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
