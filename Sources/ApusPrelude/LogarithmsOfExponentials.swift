/// The logarithm of `1 + e^x`: the integral of the logistic function.
///
/// `max(x, 0) + log1p(e^-|x|)`, where both functions and the sum are sums of two numbers.
/// Error: below 0.65 ULP; below 0.8 ULP where the result is subnormal.
package func softplusDouble(_ x: Double) -> Double {
  let (shifted, reduced, lost) = expReductionDouble(-x.magnitude)
  let (one, rest) = expOfReducedDouble(reduced, lost)
  let scale = Double(bitPattern: shifted.bitPattern &<< 52)
  let (high, low) = log1pOfUnitDouble(one * scale, rest * scale)
  let base = x > 0 ? x : 0
  let sum = base + high
  let y = sum + (lostInSumDouble(sum, base, high) + low)
  if x.magnitude > 600 { return softplusOfLargeDouble(x) }
  return y
}

/// The logarithm of `1 + e^x` where that is `x`, or `e^x`.
func softplusOfLargeDouble(_ x: Double) -> Double {
  if x > 0 { return x }
  return expDouble(x)
}

/// The logarithm of `e^x + e^y`.
///
/// `x + f(x - y)` for `x >= y`, where `f(d) = log1p(e^-d)`. About `c`, the next 64th, a table has what
/// makes `first + second · (d - c + 1/16)` the tangent of `f`, where `second` makes up for what `first`
/// lost. Beyond 64, `f` does not count. Where it is more than 2.3 times the result, because the two
/// cancel, or where the greater number is tiny and the other distant, `logaddexpOfUnusualDouble` takes
/// over.
/// Error: below 0.97 ULP; where terms of about 1 cancel to less than 2^-40, 2^-95.
package func logaddexpDouble(_ x: Double, _ y: Double) -> Double {
  let greater = x > y ? x : y
  let lesser = x > y ? y : x
  let distance = greater - lesser
  let isFar = distance > 63.97
  // What the difference lost, if the lesser is the larger one in magnitude; else that hardly counts.
  let lost = isFar ? 0 : greater - (distance + lesser)
  // The last row has nothing but zeros.
  let u = isFar ? 63.984375 : distance
  let shifted = u + 0x1p46
  let d = (u - (shifted - 0x1p46)) + lost
  let (first, second) = logaddexpRow(shifted.bitPattern)
  let low = second * softplusStepDouble(second, d)
  let sum = greater + first
  let z = sum + (lostInSumDouble(sum, greater, first) + low)
  let least = isFar ? 0x1p-38 : first * 0.4375
  if !(z.magnitude >= least) { return logaddexpOfUnusualDouble(x, y) }
  return z
}

/// 1/16, and what times `slope` is `f(c + d) - f(c)`, where `f(c) = log1p(e^-c)` and `slope` its
/// derivative, for `d` up to 1/128.
///
/// Taylor's series: with `p = -slope`, `s = p · (1 - p)` and `m = 1 - 2p` it is
/// `-p · d + s · (d²/2 - m · d³/6 + (1 - 6s) · d⁴/24 - m · (1 - 12s) · d⁵/120 + (1 - 30s + 120s²) · d⁶/720)`.
func softplusStepDouble(_ slope: Double, _ d: Double) -> Double {
  let rise = 1 + slope
  let s = -slope * rise
  let q = d * d
  let odd = d.addingProduct(d, slope + slope)
  let a2 = (0x1.6c16c16c16c17p-10).addingProduct(
    s, (-0x1.5555555555555p-5).addingProduct(s, 0x1.5555555555555p-3))
  let a1 = (0x1.5555555555555p-5).addingProduct(s, -0.25).addingProduct(q, a2)
  let b1 = (0x1.1111111111111p-7).addingProduct(s, -0x1.999999999999ap-4)
  let b0 = (0x1.5555555555555p-3).addingProduct(q, b1)
  let series = (0.5).addingProduct(q, a1).addingProduct(-odd, b0)
  return (0.0625 + d).addingProduct(-(rise * q), series)
}

/// The logarithm of `e^x + e^y`: `x + log1p(e^(y - x))`.
///
/// The difference, both functions and the sum are sums of two numbers; their error is below 2^-56 of
/// the logarithm.
/// - Requires: `x - 600 < y <= x`.
func logaddexpOfSortedDouble(_ x: Double, _ y: Double) -> Double {
  let distance = y - x
  let error = lostInSumDouble(distance, y, -x)
  let (shifted, reduced, lost) = expReductionDouble(distance)
  let (one, rest) = expOfReducedDouble(reduced, lost + error)
  let scale = Double(bitPattern: shifted.bitPattern &<< 52)
  let (high, low) = log1pOfUnitDouble(one * scale, rest * scale)
  let sum = x + high
  return sum + (lostInSumDouble(sum, x, high) + low)
}

/// The logarithm of `e^x + e^y` for distant numbers, for NaN, and where a logarithm cancels the
/// greater number.
func logaddexpOfUnusualDouble(_ x: Double, _ y: Double) -> Double {
  if x.isNaN || y.isNaN { return x + y }
  let greater = x > y ? x : y
  let lesser = x > y ? y : x
  // Not -0, which `greater` may be.
  if greater.isInfinite || lesser.isInfinite { return greater + 0 }
  let distance = greater - lesser
  if distance < 600 {
    let z = logaddexpOfSortedDouble(greater, lesser)
    if z.magnitude >= (z - greater) * 0.3125 { return z }
    return logaddexpNearZeroDouble(greater, lesser)
  }
  if distance > 800 || greater.magnitude > 0x1p-700 { return greater + 0 }
  let (shifted, high, low) = expReductionDouble(-distance)
  let (one, rest) = expOfReducedDouble(high, low)
  let n = shifted - 0x1.80000000003ffp52
  return scaledDouble(scaledDouble(greater, -n) + (one + rest), n)
}

/// The logarithm of `e^x + e^y` where that is small: that of 1 more than `(e^x - 1) + e^y`, which is
/// computed with twice as many digits.
/// - Requires: `-3.5 < x <= 0`, `x - 600 < y <= x`.
func logaddexpNearZeroDouble(_ x: Double, _ y: Double) -> Double {
  let (first, firstRest) = expPairDouble(x)
  let (second, secondRest) = expPairDouble(y)
  // e^x - 1, of a tiny x by its series: beside 1, the last digits of x are lost.
  let isTiny = x.magnitude < 0x1p-33
  let less = isTiny ? x : first - 1
  let lessRest = isTiny ? 0.5 * x * x : (first - (less + 1)) + firstRest
  let sum = less + second
  let rest = lostInSumDouble(sum, less, second) + (lessRest + secondRest)
  let top = sum + rest
  if top < -0.3 { return logaddexpOfSortedDouble(x, y) }
  let (high, low) = log1pOfUnitDouble(top, (sum - top) + rest)
  return high + low
}

/// e to the power `x` as an unevaluated sum with an error of about 2^-100 of it; the second number is
/// at most half of a unit in the last place of the first.
///
/// The eighth part of the remainder goes into Taylor's series, whose first terms are pairs of numbers;
/// then three squares.
/// - Requires: `-700 < x <= 0`.
func expPairDouble(_ x: Double) -> (high: Double, low: Double) {
  let shift = 0x1.8p52
  let n = shift.addingProduct(x, 0x1.71547652b82fep0) - shift
  let exact = x.addingProduct(n, -0x1.62e42fefa39efp-1)
  // ln 2 has two numbers more, and the product with the first of these is itself a sum of two.
  let product = n * -0x1.abc9e3b39803fp-56
  let productRest = (-product).addingProduct(n, -0x1.abc9e3b39803fp-56)
  let remainder = exact + product
  let lost = lostInSumDouble(remainder, exact, product)
  let r = remainder * 0.125
  let rRest = (lost + productRest.addingProduct(n, -0x1.7b57a079a1934p-111)) * 0.125
  var high = 1.0
  var k = 15.0
  while k > 8 {
    high = 1.0.addingProduct(high, r / k)
    k -= 1
  }
  var low = 0.0
  while k > 0 {
    // 1 + (high + low) · (r + rRest) / k.
    let top = high * r
    let topRest = (-top).addingProduct(high, r) + (high * rRest + low * r)
    let quotient = top / k
    let quotientRest = (top.addingProduct(-quotient, k) + topRest) / k
    high = 1 + quotient
    low = ((1 - high) + quotient) + quotientRest
    k -= 1
  }
  while k > -3 {
    let square = high * high
    low = (-square).addingProduct(high, high) + 2 * high * low
    high = square
    k -= 1
  }
  let sum = high + low
  let scale = powerOfTwoDouble(n)
  return (sum * scale, ((high - sum) + low) * scale)
}

/// The logarithm of `1 + (high + low)` as an unevaluated sum.
///
/// `2 · artanh(v / (2 + v))`, whose series in the square is a minimax polynomial with an error of
/// 2^-58; the quotient is a sum of two numbers, by its remainder.
/// - Requires: `-0.3 < high <= 1`, and `|low|` at most 0.1 of `|high|`.
func log1pOfUnitDouble(_ high: Double, _ low: Double) -> (high: Double, low: Double) {
  let top = high + low
  let topRest = (high - top) + low
  let bottom = 2 + top
  let bottomRest = ((2 - bottom) + top) + topRest
  let reciprocal = 1 / bottom
  let quotient = top * reciprocal
  let remainder =
    top.addingProduct(-quotient, bottom) + topRest.addingProduct(-quotient, bottomRest)
  let square = quotient * quotient
  let fourth = square * square
  let c01 = 0x1.5555555555535p-1.addingProduct(square, 0x1.99999999a227ep-2)
  let c23 = 0x1.2492491f37a46p-2.addingProduct(square, 0x1.c71c74eacc7cep-3)
  let c45 = 0x1.745c939193358p-3.addingProduct(square, 0x1.3b20ce757bf76p-3)
  let c67 = 0x1.103e86d6a0f8ep-3.addingProduct(square, 0x1.f283f68700a73p-4)
  let c89 = 0x1.499a121d892b6p-4.addingProduct(square, 0x1.67fcde44c4ea3p-3)
  let c69 = c67.addingProduct(fourth, c89)
  let c49 = c45.addingProduct(fourth, c69)
  let series = c01.addingProduct(fourth, c23.addingProduct(fourth, c49))
  // What the quotient lacks, times the derivative of the function, 2 / (1 - quotient^2).
  let change = remainder * (reciprocal + reciprocal)
  let rest = change.addingProduct(change, square).addingProduct(square * quotient, series)
  return (quotient + quotient, rest)
}
