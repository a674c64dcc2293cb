/// The logarithm of the magnitude of the gamma function.
///
/// With `y = |x|`: from 1 to 2.5 `(y - 1) (y - 2)` times a polynomial, from 0 to 1 that of `y + 1`
/// less `log y`, from 4 on Stirling's series, and from 2.5 to 4 that of `y + 4` less the logarithm of
/// `y (y + 1) (y + 2) (y + 3)`. For negative arguments it is `log(π/(y · |sin(πy)|))` less that. At
/// most 2 units of the last place from the exact result, but near the zeros of negative arguments
/// within 2^-51.
package func logGammaDouble(_ x: Double) -> Double {
  let y = x.magnitude
  let isNegative = x < 0
  let isNear = y < 2.5
  let isBelow = y < 1
  // The polynomial; the factors are exact.
  let first = isBelow ? y : y - 1
  let second = isBelow ? y - 1 : y - 2
  let factors = first * second
  let factorsRest = (-factors).addingProduct(first, second)
  let v = first - 0.75
  let slope = logGammaNearDouble(v)
  let value = (0x1.ccf151e09cde8p-2).addingProduct(v, slope)
  let valueRest = ((0x1.ccf151e09cde8p-2 - value).addingProduct(v, slope)) + 0x1.040bdfa1f2a11p-56
  let near = factors * value
  let nearRest = (-near).addingProduct(factors, value).addingProduct(factorsRest, value)
    .addingProduct(factors, valueRest)
  // Stirling's series, plus log(2π)/2.
  let isShifted = y < 4
  let (s, sRest) = stirlingDouble(isShifted ? y + 4 : y, isShifted ? y - ((y + 4) - 4) : 0)
  let far = s + 0x1.d67f1c864beb5p-1
  let farRest = ((s - far) + 0x1.d67f1c864beb5p-1) + (sRest - 0x1.65b5a1b7ff5dfp-55)
  let base = isNear ? near : far
  let baseRest = isNear ? nearRest : farRest
  // What is left is a logarithm.
  let (rising, risingRest) = risingProductDouble(y)
  let divisor = isNear ? (isBelow ? y : 1) : (isShifted ? rising : 1)
  let divisorRest = isNear ? 0 : (isShifted ? risingRest : 0)
  let (sine, sineRest) = sinPiOfMagnitudeDouble(y)
  let scale = isBelow ? 1 : y
  let below = scale * sine.magnitude
  let belowRest = (-below).addingProduct(scale, sine.magnitude)
    .addingProduct(scale, sine < 0 ? -sineRest : sineRest)
  let multiple = isBelow ? 1 : divisor
  let above = 0x1.921fb54442d18p1 * multiple
  let aboveRest = (-above).addingProduct(0x1.921fb54442d18p1, multiple)
    .addingProduct(0x1.921fb54442d18p1, isBelow ? 0 : divisorRest)
    .addingProduct(0x1.1a62633145c07p-53, multiple)
  let inverse = 1 / below
  let quotient = above * inverse
  let quotientRest =
    (above.addingProduct(-quotient, below) + aboveRest.addingProduct(-quotient, belowRest))
    * inverse
  let argument = isNegative ? quotient : divisor
  let argumentRest = isNegative ? quotientRest : divisorRest
  let (log, logRest) = logPairDouble(argument)
  let logLow = logRest + argumentRest / argument
  // log - base for negative arguments, base - log for others.
  let sum = base - log
  let bigger = base.magnitude > log.magnitude
  let sumRest = (bigger ? (base - sum) - log : base - (sum + log)) + (baseRest - logLow)
  let result = sum + sumRest
  let signed = isNegative ? -result : result
  if !(y < 0x1p1000) || y < 0x1p-1000 || (isNegative && !(sine.magnitude > 0x1p-60)) {
    return logGammaOfSpecialDouble(x)
  }
  return signed
}

/// The logarithm of the magnitude of the gamma function where it is infinite, or nearly so, or not
/// a number; also next to its poles.
func logGammaOfSpecialDouble(_ x: Double) -> Double {
  let y = x.magnitude
  if x.isNaN { return x }
  if y < 0x1p-60 { return -logDouble(y) }
  if x < 0 { return Double.infinity }
  if !(y < Double.infinity) { return y }
  // y (log y - 1), where nothing else matters, in smaller numbers.
  let (log, logRest) = logPairDouble(y)
  let factor = log - 1
  let factorRest = ((log - factor) - 1) + logRest
  let part = 0x1p-20 * y
  let product = part * factor
  return (product + (-product).addingProduct(part, factor).addingProduct(part, factorRest)) * 0x1p20
}

/// `(f(v) - f(0))/v` for `f(v) = log Γ(y)/((y - 1) (y - 2))`, with `y = v + 1.75` in [1, 2.5].
func logGammaNearDouble(_ v: Double) -> Double {
  let square = v * v
  let fourth = square * square
  let c0 = (-0x1.e965863079462p-4).addingProduct(v, 0x1.6cb62517118fcp-5)
  let c2 = (-0x1.382e176f62bfap-6).addingProduct(v, 0x1.1f9587fa1ec12p-7)
  let c4 = (-0x1.14f7c58cecf9fp-8).addingProduct(v, 0x1.12aa72f6b4a9fp-9)
  let c6 = (-0x1.160563219c4p-10).addingProduct(v, 0x1.1daed60d89305p-11)
  let c8 = (-0x1.28f23fe87334cp-12).addingProduct(v, 0x1.37765390cbd5ep-13)
  let c10 = (-0x1.491d12b2ae84p-14).addingProduct(v, 0x1.5dd9e6ce630d9p-15)
  let c12 = (-0x1.7555e49707279p-16).addingProduct(v, 0x1.90f1d5f75f092p-17)
  let c14 = (-0x1.b771fdfda35a2p-18).addingProduct(v, 0x1.d6cc36945e0eep-19)
  let c16 = (-0x1.b038a9507d55fp-20).addingProduct(v, 0x1.015777401283ep-20)
  let c18 = (-0x1.14afafefe8c97p-20).addingProduct(v, 0x1.be3b751ec65eap-22)
  let c20 = (0x1.6d38c9cc94987p-22).addingProduct(v, -0x1.60400c9632231p-26)
  let c22 = (-0x1.7d7b1849ed557p-22).addingProduct(v, 0x1.770ce1ee0de9cp-24)
  let q0 = c0.addingProduct(square, c2)
  let q4 = c4.addingProduct(square, c6)
  let q8 = c8.addingProduct(square, c10)
  let q12 = c12.addingProduct(square, c14)
  let q16 = c16.addingProduct(square, c18)
  let q20 = c20.addingProduct(square, c22)
  let r20 = q20.addingProduct(fourth, (0x1.e1be2639b9b49p-25))
  let r16 = q16.addingProduct(fourth, r20)
  let r12 = q12.addingProduct(fourth, r16)
  let r8 = q8.addingProduct(fourth, r12)
  let r4 = q4.addingProduct(fourth, r8)
  return q0.addingProduct(fourth, r4)
}
