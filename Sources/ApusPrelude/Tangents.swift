/// The tangent of `x`.
///
/// `x = n · π/2 + r` with `|r| <= π/4`, as `sinDouble` does it; the tangent of `r`, or -1 over it
/// where `n` is odd. Measured: at most 0.93 ULP.
package func tanDouble(_ x: Double) -> Double {
  let rounder = 0x1.8p4
  let shifted = rounder.addingProduct(x, 0x1.45f306dc9c883p-49)
  let count = shifted - rounder
  let (start, low, r) = quadrantsRemovedDouble(x, count)
  let square = r * r
  // The second product, of r with what it lacks, stands for 5/4 of itself.
  let squareLow = (-square).addingProduct(r, r).addingProduct(r, (start - r) - low)
  let (sine, sineLow, cosine, cosineLow) = tangentPartsDouble(start, low, r, square, squareLow)
  let odd = shifted.bitPattern &<< 63
  let (tangent, _) = tangentOfPartsDouble(sine, sineLow, cosine, cosineLow, odd)
  let signed = Double(bitPattern: tangent.bitPattern ^ odd)
  if (-0x1p-1000).addingProduct(count, count) >= square { return tanOfLargeDouble(x) }
  return signed
}

/// The tangent of `high - low`, at most π/4 in magnitude, or -1 over it where `quarters` is odd.
func tangentOfQuarterTurnDouble(_ high: Double, _ low: Double, _ quarters: UInt64) -> Double {
  let (square, squareLow) = squareOfDifferenceDouble(high, low)
  let (sine, sineLow, cosine, cosineLow) = tangentPartsDouble(high, low, high, square, squareLow)
  let odd = quarters &<< 63
  let (tangent, _) = tangentOfPartsDouble(sine, sineLow, cosine, cosineLow, odd)
  return Double(bitPattern: tangent.bitPattern ^ odd)
}

/// The square of `high - low` for `tangentPartsDouble`: the factor 5/4 for 2 makes up for what the sine
/// leaves out of the derivative.
func squareOfDifferenceDouble(
  _ high: Double, _ low: Double
) -> (square: Double, squareLow: Double) {
  let square = high * high
  return (square, (-square).addingProduct(high, high).addingProduct(high * -1.25, low))
}

/// The quotient of sine and cosine, or of cosine and sine where `odd` is not 0; and the same without
/// the errors of the two, for where the divisor is 0.
func tangentOfPartsDouble(
  _ sine: Double, _ sineLow: Double, _ cosine: Double, _ cosineLow: Double, _ odd: UInt64
) -> (tangent: Double, plain: Double) {
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

/// Numbers whose quotient is the tangent of `start - low`, at most π/4 in magnitude: of the order of
/// its sine and its cosine. `r` is the rounded difference, and `z + zLow` the square.
///
/// A quotient of polynomials. Coefficients: rational minimax, error 2^-62.
func tangentPartsDouble(
  _ start: Double, _ low: Double, _ r: Double, _ z: Double, _ zLow: Double
) -> (sine: Double, sineLow: Double, cosine: Double, cosineLow: Double) {
  let z2 = z * z
  let n1 = (0x1.766436e4dbae1p-17).addingProduct(z, 0x1.337702528ded3p-26)
  let n0 = (0x1.0c472ba5aafdfp-3).addingProduct(z, -0x1.98beb9da27f98p-9)
  let n = n0.addingProduct(z2, n1)
  let d1 = (0x1.92698a33a0e5fp-6).addingProduct(z, -0x1.0c7cc2fb8f53ep-12)
  let d = (-0x1.db78eb282ad45p-2).addingProduct(z, d1)
  let correction = low.addingProduct(r * z, n)
  let sine = start - correction
  let sineLow = (start - sine) - correction
  let cosine = (1.0).addingProduct(z, d)
  let cosineLow = (1 - cosine).addingProduct(z, d).addingProduct(zLow, d)
  return (sine, sineLow, cosine, cosineLow)
}

/// The tangent of π · `x`.
///
/// Zeros and infinities have the signs that C23 gives them: those of an even integer or of one
/// plus a half are positive for `x > 0`, those of odd ones negative. Measured: at
/// most 0.93 ULP, 0.996 where the result is hardly a normal number.
package func tanPiDouble(_ x: Double) -> Double {
  let size = x.magnitude
  let turn = size.addingProduct((size * 0.5).rounded(.down), -2)
  let rounder = 0x1.8p51
  let shifted = rounder + turn
  let f = turn - (shifted - rounder)
  // Zero at 1/2 and at 1 is approached from the side where it is negative.
  let zero = ((shifted.bitPattern &+ 1) &<< 62) & 0x8000_0000_0000_0000
  let signed = f == 0 ? Double(bitPattern: zero) : f
  let (high, low) = timesPiDouble(signed, 0)
  let (square, squareLow) = squareOfDifferenceDouble(high, low)
  let (sine, sineLow, cosine, cosineLow) = tangentPartsDouble(high, low, high, square, squareLow)
  let odd = shifted.bitPattern &<< 63
  let (tangent, pole) = tangentOfPartsDouble(sine, sineLow, cosine, cosineLow, odd)
  let chosen = sine == 0 ? pole : tangent
  return Double(bitPattern: chosen.bitPattern ^ odd ^ (x.bitPattern & 0x8000_0000_0000_0000))
}
