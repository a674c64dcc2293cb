// Roots: cbrt, hypot.

/// The cube root.
///
/// `y ≈ |x|^(−1/3)` within 3.5 % from the bits, as a third of them taken from a constant; two steps
/// of the third order, by the series of `(1 − h)^(−1/3)` for `h = 1 − |x| · y³`; then `t = |x| · y²`
/// and a step of Newton's with the exact remainder `|x| − t³`. Error: below 0.51 ULP.
package func cbrtDouble(_ x: Double) -> Double {
  let a = x.magnitude
  let t = cbrtOfPositiveDouble(a)
  let y = Double(bitPattern: t.bitPattern | (x.bitPattern & 0x8000_0000_0000_0000))
  if (a < 0x1p-900 && a > 0) || a > 0x1.fffffffffffffp1023 { return cbrtOfUnusualDouble(x) }
  return y
}

/// The cube root of zero or of a number from 2^-900.
func cbrtOfPositiveDouble(_ a: Double) -> Double {
  let high = Double(bitPattern: (a.bitPattern &>> 20) | 0x4330_0000_0000_0000)
  let estimate = 0x1.55aa943ece2a5p52.addingProduct(high, -0x1.5555555555555p-2)
  let y0 = Double(bitPattern: estimate.bitPattern &<< 20)
  let y1 = inverseCubeRootStepDouble(a, y0)
  let y = inverseCubeRootStepDouble(a, y1)
  let t = (a * y) * y
  let square = t * t
  let squareLow = (-square).addingProduct(t, t)
  let remainder = a.addingProduct(-square, t).addingProduct(-squareLow, t)
  return t.addingProduct(remainder, y * (y * 0x1.5555555555555p-2))
}

/// A number nearer to `a^(−1/3)` than `y`: an error of e becomes one of 14/3·e³.
func inverseCubeRootStepDouble(_ a: Double, _ y: Double) -> Double {
  let h = 1.0.addingProduct(-(a * y), y * y)
  return y.addingProduct(y * h, 0x1.5555555555555p-2.addingProduct(h, 0x1.c71c71c71c71cp-3))
}

/// `cbrt` of small numbers and infinities.
func cbrtOfUnusualDouble(_ x: Double) -> Double {
  if x.magnitude > 1 { return x }
  let t = cbrtOfPositiveDouble(x.magnitude * 0x1p300) * 0x1p-100
  return Double(bitPattern: t.bitPattern | (x.bitPattern & 0x8000_0000_0000_0000))
}

/// The square root of `x² + y²`, without overflow on the way.
///
/// The sum of the squares is a pair of numbers; its root is put right by the remainder, divided by
/// twice the root, for which an integer subtraction from the bits is near enough (6 %), since the
/// remainder is worth about one unit of the last place. Error: below 0.6 ULP;
/// 0.76 seen where the result is subnormal.
package func hypotDouble(_ x: Double, _ y: Double) -> Double {
  let a = x.magnitude
  let b = y.magnitude
  let large = a > b ? a : b
  let small = a > b ? b : a
  let z = hypotOfOrderedDouble(large, small)
  // Where the larger number is too large, infinite or NaN, the sum is negative.
  let place = Int64(bitPattern: large.bitPattern &+ 0x2030_0000_0000_0000)
  if place < 0x4220_0000_0000_0000 && large != 0 { return hypotOfUnusualDouble(a, b) }
  return z
}

/// `hypot` for `large ≥ small`, of which the squares neither overflow nor underflow; both may be 0.
func hypotOfOrderedDouble(_ large: Double, _ small: Double) -> Double {
  let first = large * large
  let second = small * small
  let sum = first + second
  let low =
    (second - (sum - first))
    + ((-first).addingProduct(large, large) + (-second).addingProduct(small, small))
  let root = sum.squareRoot()
  let remainder = sum.addingProduct(-root, root) + low
  let half = Double(bitPattern: 0x7fce_624d_d2f1_a800 &- root.bitPattern)
  return root.addingProduct(remainder, half)
}

/// `hypot` of two positive numbers, of which the squares overflow or underflow or one is no number.
func hypotOfUnusualDouble(_ a: Double, _ b: Double) -> Double {
  if a == Double.infinity || b == Double.infinity { return Double.infinity }
  let large = a > b ? a : b
  let small = a > b ? b : a
  if large > 1 { return hypotOfOrderedDouble(large * 0x1p-600, small * 0x1p-600) * 0x1p600 }
  return hypotOfOrderedDouble(large * 0x1p600, small * 0x1p600) * 0x1p-600
}
