/// The sine of `x`. As `sinDouble`. Measured: at most 0.86 ULP.
package func sinFloat(_ x: Float) -> Float {
  let rounder: Float = 0x1.8p23
  let shifted = rounder.addingProduct(x, 0x1.45f306p-2)
  let (high, low) = piMultipleRemovedFloat(x, shifted - rounder)
  let sine = sineOfHalfTurnFloat(high, low)
  let signed = Float(bitPattern: sine.bitPattern ^ (shifted.bitPattern &<< 31))
  if x.magnitude > 0x1.9p13 { return sinOfLargeFloat(x) }
  return signed
}

/// The cosine of `x`. As `cosDouble`. Measured: at most 0.89 ULP.
package func cosFloat(_ x: Float) -> Float {
  let rounder: Float = 0x1.8p23
  let shifted = rounder.addingProduct(x + 0x1.921fb6p0, 0x1.45f306p-2)
  let (high, low) = piHalvesRemovedFloat(x, (shifted - rounder) - 0.5)
  let sine = sineOfHalfTurnFloat(high, low)
  let signed = Float(bitPattern: sine.bitPattern ^ (shifted.bitPattern &<< 31))
  if x.magnitude > 0x1.9p13 { return cosOfLargeFloat(x) }
  return signed
}

/// `x - count · π` as `high - low`, where that is at most π/2 and `|count| <= 2^12` is whole, or
/// where it is at most π/4 and `|2 · count| <= 2^12` is.
///
/// π in three parts; the product with the first, of 12 digits, is exact, that with the second is
/// taken with its error. The zero added to that makes `-0` remain itself.
func piMultipleRemovedFloat(_ x: Float, _ count: Float) -> (high: Float, low: Float) {
  let start = x.addingProduct(-count, 0x1.922p1)
  let middle = Float(0).addingProduct(count, -0x1.2aeef4p-17)
  let middleLow = (-middle).addingProduct(count, -0x1.2aeef4p-17)
  let high = start - middle
  let low = (middle + (high - start)) + middleLow.addingProduct(count, -0x1.73dcb4p-42)
  return (high, low)
}

/// As `piMultipleRemovedFloat`, for a `count` that ends in ½: then the first difference is not
/// exact for a small `x`.
func piHalvesRemovedFloat(_ x: Float, _ count: Float) -> (high: Float, low: Float) {
  let start = x.addingProduct(-count, 0x1.922p1)
  let startLow = start.addingProduct(count, 0x1.922p1) - x
  let middle = count * -0x1.2aeef4p-17
  let middleLow = (-middle).addingProduct(count, -0x1.2aeef4p-17)
  let high = start - middle
  let low =
    (startLow + (middle + (high - start))) + middleLow.addingProduct(count, -0x1.73dcb4p-42)
  return (high, low)
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

/// The tangent of `x`. As `tanDouble`. Measured: at most 0.74 ULP.
package func tanFloat(_ x: Float) -> Float {
  let rounder: Float = 0x1.8p22
  let shifted = rounder.addingProduct(x, 0x1.45f306p-2)
  let (high, low) = piMultipleRemovedFloat(x, shifted - rounder)
  let odd = shifted.bitPattern &<< 31
  let (sine, sineLow, cosine, cosineLow) = tangentPartsFloat(high, low)
  let (tangent, _) = tangentOfPartsFloat(sine, sineLow, cosine, cosineLow, odd)
  let signed = Float(bitPattern: tangent.bitPattern ^ odd)
  if x.magnitude > 0x1.9p12 { return tanOfLargeFloat(x) }
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

/// Numbers whose quotient is the tangent of `high - low`, at most π/4 in magnitude.
/// As `tangentPartsDouble`.
func tangentPartsFloat(
  _ high: Float, _ low: Float
) -> (sine: Float, sineLow: Float, cosine: Float, cosineLow: Float) {
  let z = high * high
  let zLow = (-z).addingProduct(high, high).addingProduct(high * -1.25, low)
  let n = Float(0x1.c81d0cp-4).addingProduct(z, -0x1.19bf2ap-10)
  let d = Float(-0x1.c75c98p-2).addingProduct(z, 0x1.05abcep-6)
  let correction = low.addingProduct(high * z, n)
  let sine = high - correction
  let sineLow = (high - sine) - correction
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
  let (sine, sineLow, cosine, cosineLow) = tangentPartsFloat(high, low)
  let odd = shifted.bitPattern &<< 31
  let (tangent, pole) = tangentOfPartsFloat(sine, sineLow, cosine, cosineLow, odd)
  let chosen = sine == 0 ? pole : tangent
  return Float(bitPattern: chosen.bitPattern ^ odd ^ (x.bitPattern & 0x8000_0000))
}
