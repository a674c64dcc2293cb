/// The sine of `x`.
///
/// As `sinDouble`; the exact reduction takes over for 2 of a thousand numbers at 10^4, and for all from
/// 400,000 on. Measured: at most 0.94 ULP.
package func sinFloat(_ x: Float) -> Float {
  // Its last place is 2^-22.
  let rounder: Float = 0x1.8p1
  let shifted = rounder.addingProduct(x, 0x1.45f306p-23)
  let count = shifted - rounder
  let (start, low, r) = quadrantsRemovedFloat(x, count)
  let square = r * r
  let sine = sineOfQuadrantFloat(start, low, r, square, shifted.bitPattern)
  // From 400,000 on the quadrant is not found well enough.
  let bound = square < 0x1p-8 ? square : 0x1p-8
  if Float(-0x1p-120).addingProduct(count, count) >= bound { return sinOfLargeFloat(x) }
  return sine
}

/// The cosine of `x`. As `cosDouble` and `sinFloat`. Measured: at most 0.94 ULP.
package func cosFloat(_ x: Float) -> Float {
  let rounder: Float = 0x1.800002p1
  let shifted = rounder.addingProduct(x, 0x1.45f306p-23)
  let count = shifted - rounder
  let (start, low, r) = quadrantsRemovedFloat(x, count)
  let square = Float(0x1p-120).addingProduct(r, r)
  let sine = sineOfQuadrantFloat(start, low, r, square, shifted.bitPattern)
  let bound = square < 0x1p-8 ? square : 0x1p-8
  if count * count >= bound { return cosOfLargeFloat(x) }
  return sine
}

/// `x - n · π/2` as `start - low`, and rounded as `r`, where `count` is n · 2^-22.
/// As `quadrantsRemovedDouble`.
func quadrantsRemovedFloat(
  _ x: Float, _ count: Float
) -> (start: Float, low: Float, r: Float) {
  let start = x.addingProduct(-count, 0x1.921fb6p22)
  let low = count * -0x1.777a5cp-3
  return (start, low, start - low)
}

/// The sine of `start - low`, turned by the last two digits of `quadrant` times π/2.
/// As `sineOfQuadrantDouble`; error of the polynomial 2^-28.
func sineOfQuadrantFloat(
  _ start: Float, _ low: Float, _ r: Float, _ square: Float, _ quadrant: UInt32
) -> Float {
  let odd = quadrant &<< 31
  let z = Float(bitPattern: square.bitPattern &- (odd &>> 7))
  let p1 = Float(-0x1.110778p-7).addingProduct(z, 0x1.99540ap-13)
  let p = Float(0x1.555546p-3).addingProduct(z, p1)
  let sine = start - low.addingProduct(r * z, p)
  let cosine = Float(1).addingProduct(sine * -0.5, sine)
  let chosen = Int32(bitPattern: odd) < 0 ? cosine : sine
  let sign = (quadrant &<< 30) & 0x8000_0000
  return Float(bitPattern: chosen.bitPattern ^ sign)
}

/// The sine of `high - low` for `|high| <= π/2` and a `low` of about an ULP of that or less.
/// As `sineOfHalfTurnDouble`.
func sineOfHalfTurnFloat(_ high: Float, _ low: Float) -> Float {
  let eighth = high * 0.125
  let q = eighth * high
  let lead = Float(1).addingProduct(-eighth, high)
  let qLow = (lead - 1).addingProduct(eighth, high)
  let restLow = qLow.addingProduct(-(eighth + eighth + eighth), low)
  let p2 = Float(0x1.9f6e7ep-4).addingProduct(q, -0x1.5dabp-7)
  let p1 = Float(-0x1.110ecap-1).addingProduct(q, p2)
  let p0 = Float(0x1.55552ep-2).addingProduct(q, p1)
  let rest = restLow.addingProduct(q, p0)
  return (-low.addingProduct(high, rest)).addingProduct(high, lead)
}

/// The sine of π · `x`. As `sinPiDouble`. Measured: at most 0.999 ULP, where the result is hardly a
/// normal number.
package func sinPiFloat(_ x: Float) -> Float {
  let size = x.magnitude
  let turn = size.addingProduct((size * 0.5).rounded(.down), -2)
  let f = (turn - turn.rounded(.toNearestOrEven)).magnitude
  let (high, low) = timesPiFloat(f, 0)
  let sine = sineOfHalfTurnFloat(high, low)
  let sign: UInt32 = (turn > 1 ? 0x8000_0000 : 0) ^ (x.bitPattern & 0x8000_0000)
  return Float(bitPattern: sine.bitPattern ^ sign)
}

/// The cosine of π · `x`. As `cosPiDouble`. Measured: at most 0.98 ULP.
package func cosPiFloat(_ x: Float) -> Float {
  let f = x.addingProduct((x * 0.5).rounded(.toNearestOrEven), -2).magnitude
  let g = 0.5 - f
  let (high, low) = timesPiFloat(g, f - (0.5 - g))
  return sineOfHalfTurnFloat(high, low)
}

/// π · (`f` - `fLow`) as `high - low`.
func timesPiFloat(_ f: Float, _ fLow: Float) -> (high: Float, low: Float) {
  let high = f * 0x1.921fb6p1
  let low = high.addingProduct(-f, 0x1.921fb6p1).addingProduct(-f, -0x1.777a5cp-24)
    .addingProduct(fLow, 0x1.921fb6p1)
  return (high, low)
}

/// The tangent of `x`. As `tanDouble` and `sinFloat`. Measured: at most 0.92 ULP.
package func tanFloat(_ x: Float) -> Float {
  let rounder: Float = 0x1.8p1
  let shifted = rounder.addingProduct(x, 0x1.45f306p-23)
  let count = shifted - rounder
  let (start, low, r) = quadrantsRemovedFloat(x, count)
  let square = r * r
  // The second product, of r with what it lacks, stands for 5/4 of itself.
  let squareLow = (-square).addingProduct(r, r).addingProduct(r, (start - r) - low)
  let (sine, sineLow, cosine, cosineLow) = tangentPartsFloat(start, low, r, square, squareLow)
  let odd = shifted.bitPattern &<< 31
  let (tangent, _) = tangentOfPartsFloat(sine, sineLow, cosine, cosineLow, odd)
  let signed = Float(bitPattern: tangent.bitPattern ^ odd)
  let bound = square < 0x1p-8 ? square : 0x1p-8
  if Float(-0x1p-120).addingProduct(count, count) >= bound { return tanOfLargeFloat(x) }
  return signed
}

/// The quotient of sine and cosine, or of cosine and sine where `odd` is not 0; and the same without
/// the errors of the two, for where the divisor is 0.
func tangentOfPartsFloat(
  _ sine: Float, _ sineLow: Float, _ cosine: Float, _ cosineLow: Float, _ odd: UInt32
) -> (tangent: Float, plain: Float) {
  let numerator = odd != 0 ? cosine : sine
  let numeratorLow = odd != 0 ? cosineLow : sineLow
  let denominator = odd != 0 ? sine : cosine
  let denominatorLow = odd != 0 ? sineLow : cosineLow
  let inverse = 1 / denominator
  let quotient = numerator * inverse
  let rest =
    (-numerator).addingProduct(quotient, denominator)
    + (-numeratorLow).addingProduct(quotient, denominatorLow)
  return (quotient.addingProduct(-rest, inverse), quotient)
}

/// The square of `high - low` for `tangentPartsFloat`. As `squareOfDifferenceDouble`.
func squareOfDifferenceFloat(
  _ high: Float, _ low: Float
) -> (square: Float, squareLow: Float) {
  let square = high * high
  return (square, (-square).addingProduct(high, high).addingProduct(high * -1.25, low))
}

/// Numbers whose quotient is the tangent of `start - low`, at most π/4 in magnitude.
/// As `tangentPartsDouble`.
func tangentPartsFloat(
  _ start: Float, _ low: Float, _ r: Float, _ z: Float, _ zLow: Float
) -> (sine: Float, sineLow: Float, cosine: Float, cosineLow: Float) {
  let n = Float(0x1.c81d0cp-4).addingProduct(z, -0x1.19bf2ap-10)
  let d = Float(-0x1.c75c98p-2).addingProduct(z, 0x1.05abcep-6)
  let correction = low.addingProduct(r * z, n)
  let sine = start - correction
  let sineLow = (start - sine) - correction
  let cosine = Float(1).addingProduct(z, d)
  let cosineLow = (1 - cosine).addingProduct(z, d).addingProduct(zLow, d)
  return (sine, sineLow, cosine, cosineLow)
}

/// The tangent of π · `x`. As `tanPiDouble`. Measured: at most 0.999 ULP, where the result is hardly
/// a normal number.
package func tanPiFloat(_ x: Float) -> Float {
  let size = x.magnitude
  let turn = size.addingProduct((size * 0.5).rounded(.down), -2)
  let rounder: Float = 0x1.8p22
  let shifted = rounder + turn
  let f = turn - (shifted - rounder)
  let zero = ((shifted.bitPattern &+ 1) &<< 30) & 0x8000_0000
  let signed = f == 0 ? Float(bitPattern: zero) : f
  let (high, low) = timesPiFloat(signed, 0)
  let (square, squareLow) = squareOfDifferenceFloat(high, low)
  let (sine, sineLow, cosine, cosineLow) = tangentPartsFloat(high, low, high, square, squareLow)
  let odd = shifted.bitPattern &<< 31
  let (tangent, pole) = tangentOfPartsFloat(sine, sineLow, cosine, cosineLow, odd)
  let chosen = sine == 0 ? pole : tangent
  return Float(bitPattern: chosen.bitPattern ^ odd ^ (x.bitPattern & 0x8000_0000))
}
