/// The gamma function.
///
/// With `y = |x|`, Stirling's series gives `Γ(Y) = √(2π) · e^s` for `Y >= 4`, where `Y` is `y`, or
/// `y + 4` with `Γ(y) = Γ(y + 4)/(y (y + 1) (y + 2) (y + 3))`. For negative arguments
/// `Γ(-y) = -π/(y · sin(πy) · Γ(y))`, which needs `e^-s`. What matters is carried as a sum of two
/// numbers. At most 1 unit of the last place from the exact result.
package func gammaDouble(_ x: Double) -> Double {
  let isNegative = x < 0
  let parts = gammaPartsDouble(x)
  let power = Double(bitPattern: (parts.exponent.bitPattern &+ 1023) &<< 52)
  let y = parts.fraction * power
  let isPole = isNegative ? x == x.rounded(.toNearestOrEven) : false
  if isPole || x.magnitude < 0x1p-60 || x.magnitude > 170 { return gammaOfSpecialDouble(x) }
  return y
}

/// The gamma function where it is infinite, nearly infinite, zero, nearly zero or not a number.
func gammaOfSpecialDouble(_ x: Double) -> Double {
  if !(x.magnitude < Double.infinity) { return x > 0 ? x : Double.nan }
  if x.magnitude < 0x1p-60 { return 1 / x }
  if x > 172 { return Double.infinity }
  if x < 0 {
    if x == x.rounded(.down) { return Double.nan }
    if x < -190 {
      let half = 0.5 * x.rounded(.down)
      return half == half.rounded(.down) ? 0 : -0.0
    }
  }
  let parts = gammaPartsDouble(x)
  // In two steps, so that no power of two is out of range.
  let step: UInt64 = x > 0 ? 60 : 0 &- 200
  let power = Double(bitPattern: (parts.exponent.bitPattern &- step &+ 1023) &<< 52)
  return parts.fraction * power * (x > 0 ? 0x1p60 : 0x1p-200)
}

/// The gamma function as a fraction and the exponent of a power of two; the exponent is in the low
/// bits of a sum with 1.5 · 2^52.
func gammaPartsDouble(_ x: Double) -> (fraction: Double, exponent: Double) {
  let y = x.magnitude
  let isNegative = x < 0
  let isShifted = y < 4
  let (rising, risingRest) = risingProductDouble(y)
  let (s, sRest) = stirlingDouble(isShifted ? y + 4 : y, isShifted ? y - ((y + 4) - 4) : 0)
  let (one, rest, exponent) = exponentialPairDouble(
    isNegative ? -s : s, isNegative ? -sRest : sRest)
  let divisor = isShifted ? rising : 1
  let divisorRest = isShifted ? risingRest : 0
  // -√(π/2) · divisor over y · sin(πy) for negative arguments.
  let (sine, sineRest) = sinPiOfMagnitudeDouble(y)
  let below = y * sine
  let belowRest = (-below).addingProduct(y, sine).addingProduct(y, sineRest)
  let above = -0x1.40d931ff62706p0 * divisor
  let aboveRest = (-above).addingProduct(-0x1.40d931ff62706p0, divisor)
    .addingProduct(-0x1.40d931ff62706p0, divisorRest).addingProduct(0x1.a6a0d6f814637p-54, divisor)
  let numerator = isNegative ? above : 0x1.40d931ff62706p1
  let numeratorRest = isNegative ? aboveRest : -0x1.a6a0d6f814637p-53
  let denominator = isNegative ? below : divisor
  let denominatorRest = isNegative ? belowRest : divisorRest
  let inverse = 1 / denominator
  let q = numerator * inverse
  let remainder = numerator.addingProduct(-q, denominator)
  let qRest = (remainder + numeratorRest.addingProduct(-q, denominatorRest)) * inverse
  let product = q * one
  let productRest = (-product).addingProduct(q, one).addingProduct(q, rest)
    .addingProduct(qRest, one)
  return (product + productRest, exponent)
}

/// `y (y + 1) (y + 2) (y + 3)` as a sum of two numbers.
func risingProductDouble(_ y: Double) -> (high: Double, low: Double) {
  // q (q + 2) with q = y (y + 3).
  let third = y + 3
  let thirdRest = y - (third - 3)
  let q = y * third
  let qRest = (-q).addingProduct(y, third).addingProduct(y, thirdRest)
  let next = q + 2
  // Of the two rests, one is right: that after the larger summand.
  let nextRest = (q > 2 ? (q - next) + 2 : (2 - next) + q) + qRest
  let product = q * next
  let productRest = (-product).addingProduct(q, next).addingProduct(q, nextRest)
    .addingProduct(qRest, next)
  return (product, productRest)
}

/// The logarithm of `Γ(y + rest)/√(2π)` for `y >= 4`, as a sum of two numbers: Stirling's series
/// `(y - 1/2) log y - y + c(1/y²)/y`, with a minimax polynomial for `c`.
func stirlingDouble(_ y: Double, _ rest: Double) -> (high: Double, low: Double) {
  let inverse = 1 / y
  let correction = stirlingCorrectionDouble(inverse * inverse)
  let (log, logRest) = logPairDouble(y)
  let factor = y - 0.5
  let product = factor * log
  let productRest = (-product).addingProduct(factor, log).addingProduct(factor, logRest)
  let difference = product - y
  let differenceRest = (product - difference) - y
  // The derivative of the logarithm of the gamma function is about log y - 1/(2y).
  let slope = log.addingProduct(-0.5, inverse)
  let low = (productRest + differenceRest).addingProduct(rest, slope)
  let lowest = low.addingProduct(inverse, correction)
  let high = difference + lowest
  return (high, (difference - high) + lowest)
}

/// `sin(πy)` as a sum of two numbers, for `y >= 0`.
func sinPiOfMagnitudeDouble(_ y: Double) -> (high: Double, low: Double) {
  let r = y - y.rounded(.toNearestOrEven)
  // Odd multiples of π turn the sign.
  let signed = Double(bitPattern: r.bitPattern ^ ((y + 0x1.8p52).bitPattern &<< 63))
  let z = r * r
  let zRest = (-z).addingProduct(r, r)
  let cubic = z * -0x1.4abbce625be53p2
  let cubicRest = (-cubic).addingProduct(z, -0x1.4abbce625be53p2).addingProduct(
    zRest, -0x1.4abbce625be53p2
  )
  .addingProduct(z, (0x1.05511c68476a8p-52).addingProduct(z, sinPiHigherDouble(z)))
  let factor = 0x1.921fb54442d18p1 + cubic
  let factorRest =
    ((0x1.921fb54442d18p1 - factor) + cubic) + (cubicRest + 0x1.1a62633145c07p-53)
  let high = signed * factor
  let low = (-high).addingProduct(signed, factor).addingProduct(signed, factorRest)
  let sum = high + low
  return (sum, (high - sum) + low)
}

/// `c(z)` of the series `log Γ(y) = (y - 1/2) log y - y + log(2π)/2 + c(1/y²)/y`, for `z` up to
/// 1/16.
func stirlingCorrectionDouble(_ z: Double) -> Double {
  let square = z * z
  let fourth = square * square
  let c0 = (0x1.5555555555554p-4).addingProduct(z, -0x1.6c16c16c0b941p-9)
  let c2 = (0x1.a01a0161033fap-11).addingProduct(z, -0x1.3813582407905p-11)
  let c4 = (0x1.b94305595d1c7p-11).addingProduct(z, -0x1.f50562002cbd6p-10)
  let c6 = (0x1.94f9649639a16p-8).addingProduct(z, -0x1.86f06a3a66e02p-6)
  let c8 = (0x1.515af48891881p-4).addingProduct(z, -0x1.4b21beec982f7p-3)
  let q0 = c0.addingProduct(square, c2)
  let q4 = c4.addingProduct(square, c6)
  let r4 = q4.addingProduct(fourth, c8)
  return q0.addingProduct(fourth, r4)
}

/// `((sin(π√z)/√z - π)/z + π³/6)/z` for `z` in [0, 1/4].
func sinPiHigherDouble(_ z: Double) -> Double {
  let square = z * z
  let fourth = square * square
  let c0 = (0x1.466bc6775aae2p1).addingProduct(z, -0x1.32d2cce62bd6fp-1)
  let c2 = (0x1.50783487ecf87p-4).addingProduct(z, -0x1.e3074fdce79ecp-8)
  let c4 = (0x1.e8f433c9c02f4p-12).addingProduct(z, -0x1.6fad569326601p-16)
  let c6 = (0x1.aabf79cdbb327p-21).addingProduct(z, -0x1.7f37200d838dfp-26)
  let q0 = c0.addingProduct(square, c2)
  let q4 = c4.addingProduct(square, c6)
  return q0.addingProduct(fourth, q4)
}
