/// The sine of `x` beyond the range of `sinDouble`'s common path.
func sinOfLargeDouble(_ x: Double) -> Double {
  if x.magnitude <= 0x1.9p19 {
    let count = (x * 0x1.45f306dc9c883p-2).rounded(.toNearestOrEven)
    let (high, low) = piMultipleRemovedDouble(x, count)
    let sine = sineOfHalfTurnDouble(high, low)
    return isOddDouble(count) ? -sine : sine
  }
  if !(x.magnitude < .infinity) { return .nan }
  let (turns, fraction, fractionLow) = unitsOfLargeDouble(x.magnitude, 1, 0)
  let (high, low) = timesPiDouble(fraction, -fractionLow)
  let (r, rLow) = renormalizedDouble(high, low)
  let sine = sineOfHalfTurnDouble(r, rLow)
  return ((turns & 1) != 0) != (x < 0) ? -sine : sine
}

/// The cosine of `x` beyond the range of `cosDouble`'s common path.
func cosOfLargeDouble(_ x: Double) -> Double {
  if x.magnitude <= 0x1.9p18 {
    let count = (x * 0x1.45f306dc9c883p-2 + 0.5).rounded(.toNearestOrEven)
    let (high, low) = piHalvesRemovedDouble(x, count - 0.5)
    let sine = sineOfHalfTurnDouble(high, low)
    return isOddDouble(count) ? -sine : sine
  }
  if !(x.magnitude < .infinity) { return .nan }
  let (turns, fraction, fractionLow) = unitsOfLargeDouble(
    x.magnitude, 1, 0x4000_0000_0000_0000)
  let (high, low) = timesPiDouble(fraction, -fractionLow)
  let (r, rLow) = renormalizedDouble(high, low)
  let sine = sineOfHalfTurnDouble(r, rLow)
  return (turns & 1) != 0 ? -sine : sine
}

/// The tangent of `x` beyond the range of `tanDouble`'s common path.
func tanOfLargeDouble(_ x: Double) -> Double {
  if x.magnitude <= 0x1.9p18 {
    let count = (x * 0x1.45f306dc9c883p-1).rounded(.toNearestOrEven)
    let (high, low) = piMultipleRemovedDouble(x, count * 0.5)
    return tangentOfQuarterTurnDouble(high, low, isOddDouble(count) ? 1 : 0)
  }
  if !(x.magnitude < .infinity) { return .nan }
  let (turns, fraction, fractionLow) = unitsOfLargeDouble(x.magnitude, 2, 0)
  let (high, low) = timesPiDouble(fraction * 0.5, fractionLow * -0.5)
  let (r, rLow) = renormalizedDouble(high, low)
  let tangent = tangentOfQuarterTurnDouble(r, rLow, turns)
  return x < 0 ? -tangent : tangent
}

/// The sine of `x` beyond the range of `sinFloat`'s common path.
func sinOfLargeFloat(_ x: Float) -> Float {
  return Float(sinDouble(Double(x)))
}

/// The cosine of `x` beyond the range of `cosFloat`'s common path.
func cosOfLargeFloat(_ x: Float) -> Float {
  return Float(cosDouble(Double(x)))
}

/// The tangent of `x` beyond the range of `tanFloat`'s common path.
func tanOfLargeFloat(_ x: Float) -> Float {
  return Float(tanDouble(Double(x)))
}

/// Whether a whole number of less than 2^52 is odd.
func isOddDouble(_ whole: Double) -> Bool {
  return (whole + 0x1.8p52).bitPattern & 1 != 0
}

/// `high - low` with a `low` of at most half an ULP of the result's high part.
func renormalizedDouble(_ high: Double, _ low: Double) -> (high: Double, low: Double) {
  let sum = high - low
  return (sum, low - (high - sum))
}

/// `x` in units of π (`kept` = 1) or π/2 (`kept` = 2), with `offset · 2^-63` units of 2π added:
/// the whole units modulo 2 or 4, and the rest, of at most half a unit, as the sum of two numbers.
///
/// `x` is at least 2^18 and finite. Payne and Hanek: of the product of the digits of `x` with those
/// of 2/π only the 192 matter that stand around the point; those further to the left are whole
/// turns, those further to the right less than 2^-75 of the smallest rest there is.
func unitsOfLargeDouble(
  _ x: Double, _ kept: UInt64, _ offset: UInt64
) -> (units: UInt64, rest: Double, restLow: Double) {
  let (top, middle, bottom) = turnsOfLargeDouble(x)
  let shifted = top &+ offset
  // The units rounded to nearest: the digit after the point is the sign of the rest.
  let half = (shifted &>> (63 &- kept)) & 1
  let units = (shifted &>> (64 &- kept)) &+ half
  var first = (shifted &<< kept) | (middle &>> (64 &- kept))
  var second = (middle &<< kept) | (bottom &>> (64 &- kept))
  var third = bottom &<< kept
  if half != 0 {
    third = 0 &- third
    second = ~second &+ (third == 0 ? 1 : 0)
    first = ~first &+ (second == 0 && third == 0 ? 1 : 0)
  }
  var scale = 0x1p-53
  while first < 0x8000_0000_0000_0000 && scale > 0x1p-180 {
    first = (first &<< 1) | (second &>> 63)
    second = (second &<< 1) | (third &>> 63)
    third = third &<< 1
    scale = scale * 0.5
  }
  let rest = Double(first &>> 11) * scale
  let restLow = Double(((first &<< 53) | (second &>> 11)) &>> 11) * (scale * 0x1p-53)
  return half != 0 ? (units, -rest, -restLow) : (units, rest, restLow)
}

/// `x`/(2π) without its whole part, as 192 digits after the point; `x` at least 2^18 and finite.
func turnsOfLargeDouble(_ x: Double) -> (top: UInt64, middle: UInt64, bottom: UInt64) {
  let mantissa = (x.bitPattern & 0x000f_ffff_ffff_ffff) | 0x0010_0000_0000_0000
  // The table starts with 64 zeros; the last digit of x has the weight 2^(exponent - 1075).
  let start = (x.bitPattern &>> 52) &- 1013
  let word = start &>> 6
  let bit = start & 63
  let w0 = digitsOfTwoOverPi(word)
  let w1 = digitsOfTwoOverPi(word &+ 1)
  let w2 = digitsOfTwoOverPi(word &+ 2)
  let w3 = digitsOfTwoOverPi(word &+ 3)
  let a = (w0 &<< bit) | ((w1 &>> 1) &>> (63 &- bit))
  let b = (w1 &<< bit) | ((w2 &>> 1) &>> (63 &- bit))
  let c = (w2 &<< bit) | ((w3 &>> 1) &>> (63 &- bit))
  let cProduct = mantissa.multipliedFullWidth(by: c)
  let bProduct = mantissa.multipliedFullWidth(by: b)
  let middle = cProduct.high &+ bProduct.low
  let carry: UInt64 = middle < bProduct.low ? 1 : 0
  let top = (mantissa &* a) &+ bProduct.high &+ carry
  return (top, middle, cProduct.low)
}

/// The binary digits of 2/π after the point, 64 at a time; the first 64 are zeros put before.
func digitsOfTwoOverPi(_ word: UInt64) -> UInt64 {
  switch word {
  case 1: return 0xa2f9_836e_4e44_1529
  case 2: return 0xfc27_57d1_f534_ddc0
  case 3: return 0xdb62_9599_3c43_9041
  case 4: return 0xfe51_63ab_debb_c561
  case 5: return 0xb724_6e3a_424d_d2e0
  case 6: return 0x0649_2eea_09d1_921c
  case 7: return 0xfe1d_eb1c_b129_a73e
  case 8: return 0xe882_35f5_2ebb_4484
  case 9: return 0xe99c_7026_b45f_7e41
  case 10: return 0x3991_d639_8353_39f4
  case 11: return 0x9c84_5f8b_bdf9_283b
  case 12: return 0x1ff8_97ff_de05_980f
  case 13: return 0xef2f_118b_5a0a_6d1f
  case 14: return 0x6d36_7ecf_27cb_09b7
  case 15: return 0x4f46_3f66_9e5f_ea2d
  case 16: return 0x7527_bac7_ebe5_f17b
  case 17: return 0x3d07_39f7_8a52_92ea
  case 18: return 0x6bfb_5fb1_1f8d_5d08
  case 19: return 0x5603_3046_fc7b_6bab
  case 20: return 0xf0cf_bc20_9af4_361d
  default: return 0
  }
}
