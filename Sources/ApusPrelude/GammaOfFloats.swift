/// The gamma function: as `gammaDouble`, in single numbers of type `Double`. At most 0.51 units of
/// the last place from the exact result.
package func gammaFloat(_ x: Float) -> Float {
  let wide = Double(x)
  let y = wide.magnitude
  let isNegative = x < 0
  // The gamma function of 48 is infinite already.
  let u = y > 48 ? 48 : y
  let isShifted = u < 4
  let s = stirlingSimpleDouble(isShifted ? u + 4 : u)
  let (one, rest, exponent) = exponentialPairDouble(isNegative ? -s : s, 0)
  let power = Double(bitPattern: (exponent.bitPattern &+ 1023) &<< 52)
  let divisor = isShifted ? u * (u + 1) * ((u + 2) * (u + 3)) : 1
  let sine = sinPiSimpleDouble(y)
  let numerator = isNegative ? -0x1.40d931ff62706p0 * divisor : 0x1.40d931ff62706p1
  let denominator = isNegative ? u * sine : divisor
  let value = numerator / denominator * ((one + rest) * power)
  let isPole = isNegative ? sine == 0 : false
  return Float(y == 0 ? 1 / wide : (isPole ? Double.nan : value))
}

/// The logarithm of the magnitude of the gamma function: by Stirling's series of `|x|`, or of
/// `|x| + 4`, in single numbers of type `Double`. At most 1 unit of the last place from the exact
/// result, also near the zeros at 1 and 2; near the others within 2^-48.
package func logGammaFloat(_ x: Float) -> Float {
  let y = Double(x.magnitude)
  let isNegative = x < 0
  let isShifted = y < 4
  let base = stirlingSimpleDouble(isShifted ? y + 4 : y) + 0x1.d67f1c864beb5p-1
  let divisor = isShifted ? y * (y + 1) * ((y + 2) * (y + 3)) : 1
  let sine = sinPiSimpleDouble(y)
  let below = y * sine.magnitude
  let (k, m) = logReductionDouble(isNegative ? 0x1.921fb54442d18p1 * divisor / below : divisor)
  let (high, low) = logOfPartsDouble(k, m)
  let log = high + low
  let value = isNegative ? log - base : base - log
  // Exact zeros, and the poles.
  let isPole = isNegative ? sine == 0 : false
  let known = y == 1 ? 0 : (y == 2 ? 0 : value)
  return Float(
    isPole ? Double.infinity : (y == 0 ? Double.infinity : (y == Double.infinity ? y : known)))
}

/// The logarithm of `Γ(y)/√(2π)` for `y >= 4`: as `stirlingDouble`, in single numbers.
func stirlingSimpleDouble(_ y: Double) -> Double {
  let inverse = 1 / y
  let (k, m) = logReductionDouble(y)
  let (high, low) = logOfPartsDouble(k, m)
  let log = (high - 1) + low
  return (-0.5).addingProduct(y - 0.5, log)
    .addingProduct(inverse, stirlingCorrectionDouble(inverse * inverse))
}

/// `sin(πy)` for `y >= 0`: as `sinPiOfMagnitudeDouble`, in single numbers.
func sinPiSimpleDouble(_ y: Double) -> Double {
  let r = y - y.rounded(.toNearestOrEven)
  let signed = Double(bitPattern: r.bitPattern ^ ((y + 0x1.8p52).bitPattern &<< 63))
  let z = r * r
  let cubic = (-0x1.4abbce625be53p2).addingProduct(z, sinPiHigherDouble(z))
  return signed * (0x1.921fb54442d18p1).addingProduct(z, cubic)
}
