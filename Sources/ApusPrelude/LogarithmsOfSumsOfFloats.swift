// Functions of Floats that are logarithms of sums: log1p, asinh, acosh, atanh. The methods are those
// of `LogarithmsOfSums.swift`.

/// What is lost when `a + b` is rounded to `sum`, whichever is larger (Knuth's TwoSum).
func lostInSumFloat(_ sum: Float, _ a: Float, _ b: Float) -> Float {
  let second = sum - a
  return (a - (sum - second)) + (b - second)
}

/// The logarithm of a positive normal `u`, plus `change`.
func logOfSumFloat(_ u: Float, _ change: Float) -> Float {
  let (scaled, m) = logReductionFloat(u)
  let (hi, rest, s, w) = logTermsFloat(scaled, m)
  return hi + (rest + change).addingProduct(s, w)
}

/// The size of a number with the sign of another.
func withSignFloat(_ size: Float, _ sign: Float) -> Float {
  return Float(
    bitPattern: size.magnitude.bitPattern | (sign.bitPattern & 0x8000_0000))
}

/// `log(1 + x)`, accurate near zero.
///
/// Error: below 0.96 ULP.
package func log1pFloat(_ x: Float) -> Float {
  let u = 1 + x
  let c = lostInSumFloat(u, 1, x)
  let y = withSignFloat(logOfSumFloat(u, c / u), x)
  if x <= -1 || x > 0x1.fffffep127 { return log1pOfUnusualFloat(x) }
  return y
}

/// `log1p` at −1, below, and at infinity.
func log1pOfUnusualFloat(_ x: Float) -> Float {
  return x > 0 ? x : x == -1 ? -Float.infinity : Float.nan
}

/// The inverse of the hyperbolic sine: `log(a + √(a² + 1))` for `a = |x|`; `a − a³/6` for small `a`.
///
/// The square and its root are pairs of numbers. Error: below 0.96 ULP.
package func asinhFloat(_ x: Float) -> Float {
  let a = x.magnitude
  let square = a * a
  let squareLow = (-square).addingProduct(a, a)
  let w = square + 1
  let wLow = lostInSumFloat(w, 1, square) + squareLow
  let root = w.squareRoot()
  let rootLow = (w.addingProduct(-root, root) + wLow) / (root + root)
  let u = root + a
  let c = (a - (u - root)) + rootLow
  let large = logOfSumFloat(u, c / u)
  let small = a.addingProduct(a * square, -0x1.555556p-3)
  let y = withSignFloat(a < 0x1p-7 ? small : large, x)
  if a > 0x1p62 { return asinhOfLargeFloat(x) }
  return y
}

/// `asinh` where the square overflows, or nearly so.
func asinhOfLargeFloat(_ x: Float) -> Float {
  return withSignFloat(logOfTwiceFloat(x.magnitude), x)
}

/// `log(2x)` for a positive normal `x` that may be too large to double.
func logOfTwiceFloat(_ x: Float) -> Float {
  let (scaled, m) = logReductionFloat(x)
  let (hi, lo) = logOfPartsFloat(scaled + 0x1p23, m)
  return x < Float.infinity ? hi + lo : x
}

/// The inverse of the hyperbolic cosine: `log(x + √(x² − 1))`.
///
/// The square and its root are pairs of numbers. Error: below 0.96 ULP.
package func acoshFloat(_ x: Float) -> Float {
  let square = x * x
  let squareLow = (-square).addingProduct(x, x)
  let w = square - 1
  let wLow = (square - w - 1) + squareLow
  let root = w.squareRoot()
  // Something tiny in the divisor makes the quotient 0 at x = 1, not NaN.
  let rootLow = (w.addingProduct(-root, root) + wLow) / (root + root + 0x1p-60)
  let u = x + root
  let c = (root - (u - x)) + rootLow
  let y = logOfSumFloat(u, c / u)
  if x < 1 || x > 0x1p62 { return acoshOfUnusualFloat(x) }
  return y
}

/// `acosh` below 1, or where the square overflows, or nearly so.
func acoshOfUnusualFloat(_ x: Float) -> Float {
  return x < 1 ? Float.nan : logOfTwiceFloat(x)
}

/// The inverse of the hyperbolic tangent: `½ log((1 + a) / (1 − a))` for `a = |x|`; `a + a³/3` for
/// small `a`.
///
/// The quotient is a pair of numbers; what it lost, divided by it, is the remainder divided by
/// `1 + a`. Error: below 0.96 ULP.
package func atanhFloat(_ x: Float) -> Float {
  let a = x.magnitude
  let above = 1 + a
  let aboveLow = a - (above - 1)
  let below = 1 - a
  let belowLow = (1 - below) - a
  let u = above / below
  let remainder = above.addingProduct(-u, below) + aboveLow.addingProduct(-u, belowLow)
  let large = 0.5 * logOfSumFloat(u, remainder / above)
  let small = a.addingProduct(a * (a * a), 0x1.555556p-2)
  let y = withSignFloat(a < 0x1p-7 ? small : large, x)
  if a >= 1 { return atanhOfUnusualFloat(x) }
  return y
}

/// `atanh` at ±1 and beyond.
func atanhOfUnusualFloat(_ x: Float) -> Float {
  return x.magnitude > 1 ? Float.nan : withSignFloat(Float.infinity, x)
}
