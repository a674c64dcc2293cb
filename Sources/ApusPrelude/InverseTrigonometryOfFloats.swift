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
  let rootRest =
    half.addingProduct(-root, root) * Float(bitPattern: 0x7e73_11c3 &- root.bitPattern)
  let missing: Float = beyond ? rootRest : 0
  let tail = missing.addingProduct(argument * square, asinPolynomialFloat(square))
  let sign = x.bitPattern & 0x8000_0000
  let factor = Float(bitPattern: (beyond ? Float(2) : Float(-1)).bitPattern ^ sign)
  // 0 or π where it is the angle of the root that is counted from there.
  let turn: Float = beyond ? 0x1.921fb6p0 : 0
  let base = 0x1.921fb6p0 - Float(bitPattern: turn.bitPattern ^ sign)
  let lead = base.addingProduct(argument, factor)
  let leadLow = (base - lead).addingProduct(argument, factor).addingProduct(base, -0x1.de12c8p-26)
  return lead + leadLow.addingProduct(tail, factor)
}

/// `(asin(s)/s - 1)/z` for `z = s² <= 1/4`; error 2^-27.5 of `asin(s)/s`.
func asinPolynomialFloat(_ z: Float) -> Float {
  let p3 = Float(0x1.8caecep-6).addingProduct(z, 0x1.58f46p-5)
  let p2 = Float(0x1.747212p-5).addingProduct(z, p3)
  let p1 = Float(0x1.330246p-4).addingProduct(z, p2)
  return Float(0x1.5555c8p-3).addingProduct(z, p1)
}
