// Functions that are logarithms of sums: log1p, asinh, acosh, atanh.
//
// The sum is taken as `u + c`, where `u` is rounded and `c` what was lost; its logarithm is that of
// `u`, plus `c / u`.

/// What is lost when `a + b` is rounded to `sum`, whichever is larger (Knuth's TwoSum).
func lostInSumDouble(_ sum: Double, _ a: Double, _ b: Double) -> Double {
  let second = sum - a
  return (a - (sum - second)) + (b - second)
}

/// The logarithm of a positive normal `u`, plus `change`.
func logOfSumDouble(_ u: Double, _ change: Double) -> Double {
  let (k, m) = logReductionDouble(u)
  let (hi, rest, s, w) = logTermsDouble(k, m)
  return hi + (rest + change).addingProduct(s, w)
}

/// The size of a number with the sign of another.
func withSignDouble(_ size: Double, _ sign: Double) -> Double {
  return Double(
    bitPattern: size.magnitude.bitPattern | (sign.bitPattern & 0x8000_0000_0000_0000))
}

/// `log(1 + x)`, accurate near zero.
///
/// Error: below 0.96 ULP.
package func log1pDouble(_ x: Double) -> Double {
  let u = 1 + x
  let c = lostInSumDouble(u, 1, x)
  let y = withSignDouble(logOfSumDouble(u, c / u), x)
  if x <= -1 || x > 0x1.fffffffffffffp1023 { return log1pOfUnusualDouble(x) }
  return y
}

/// `log1p` at −1, below, and at infinity.
func log1pOfUnusualDouble(_ x: Double) -> Double {
  return x > 0 ? x : x == -1 ? -Double.infinity : Double.nan
}

/// The inverse of the hyperbolic sine: `log(a + √(a² + 1))` for `a = |x|`; `a − a³/6` for small `a`.
///
/// The square and its root are pairs of numbers. Error: below 0.96 ULP.
package func asinhDouble(_ x: Double) -> Double {
  let a = x.magnitude
  let square = a * a
  let squareLow = (-square).addingProduct(a, a)
  let w = square + 1
  let wLow = lostInSumDouble(w, 1, square) + squareLow
  let root = w.squareRoot()
  let rootLow = (w.addingProduct(-root, root) + wLow) / (root + root)
  let u = root + a
  let c = (a - (u - root)) + rootLow
  let large = logOfSumDouble(u, c / u)
  let small = a.addingProduct(a * square, -0x1.5555555555555p-3)
  let y = withSignDouble(a < 0x1p-20 ? small : large, x)
  if a > 0x1p510 { return asinhOfLargeDouble(x) }
  return y
}

/// `asinh` where the square overflows, or nearly so.
func asinhOfLargeDouble(_ x: Double) -> Double {
  return withSignDouble(logOfTwiceDouble(x.magnitude), x)
}

/// `log(2x)` for a positive normal `x` that may be too large to double.
func logOfTwiceDouble(_ x: Double) -> Double {
  let (k, m) = logReductionDouble(x)
  let (hi, lo) = logOfPartsDouble(k + 1, m)
  return x < Double.infinity ? hi + lo : x
}

/// The inverse of the hyperbolic cosine: `log(x + √(x² − 1))`.
///
/// The square and its root are pairs of numbers. Error: below 0.96 ULP.
package func acoshDouble(_ x: Double) -> Double {
  let square = x * x
  let squareLow = (-square).addingProduct(x, x)
  let w = square - 1
  let wLow = (square - w - 1) + squareLow
  let root = w.squareRoot()
  // Something tiny in the divisor makes the quotient 0 at x = 1, not NaN.
  let rootLow = (w.addingProduct(-root, root) + wLow) / (root + root + 0x1p-500)
  let u = x + root
  let c = (root - (u - x)) + rootLow
  let y = logOfSumDouble(u, c / u)
  if x < 1 || x > 0x1p510 { return acoshOfUnusualDouble(x) }
  return y
}

/// `acosh` below 1, or where the square overflows, or nearly so.
func acoshOfUnusualDouble(_ x: Double) -> Double {
  return x < 1 ? Double.nan : logOfTwiceDouble(x)
}

/// The inverse of the hyperbolic tangent: `½ log((1 + a) / (1 − a))` for `a = |x|`; `a + a³/3` for
/// small `a`.
///
/// The quotient is a pair of numbers; what it lost, divided by it, is the remainder divided by
/// `1 + a`. Error: below 0.96 ULP.
package func atanhDouble(_ x: Double) -> Double {
  let a = x.magnitude
  let above = 1 + a
  let aboveLow = a - (above - 1)
  let below = 1 - a
  let belowLow = (1 - below) - a
  let u = above / below
  let remainder = above.addingProduct(-u, below) + aboveLow.addingProduct(-u, belowLow)
  let large = 0.5 * logOfSumDouble(u, remainder / above)
  let small = a.addingProduct(a * (a * a), 0x1.5555555555555p-2)
  let y = withSignDouble(a < 0x1p-20 ? small : large, x)
  if a >= 1 { return atanhOfUnusualDouble(x) }
  return y
}

/// `atanh` at ±1 and beyond.
func atanhOfUnusualDouble(_ x: Double) -> Double {
  return x.magnitude > 1 ? Double.nan : withSignDouble(Double.infinity, x)
}
