// Roots of Floats: cbrt, hypot.

/// The cube root.
///
/// As `cbrtDouble`, with one step of the fourth order. Error: below 0.6 ULP.
package func cbrtFloat(_ x: Float) -> Float {
  let a = x.magnitude
  let t = cbrtOfPositiveFloat(a)
  let y = Float(bitPattern: t.bitPattern | (x.bitPattern & 0x8000_0000))
  if (a < 0x1p-90 && a > 0) || a > 0x1.fffffep127 { return cbrtOfUnusualFloat(x) }
  return y
}

/// The cube root of zero or of a number from 2^-90.
func cbrtOfPositiveFloat(_ a: Float) -> Float {
  let high = Float(bitPattern: (a.bitPattern &>> 9) | 0x4b00_0000)
  let estimate = Float(0x1.a9f74ap23).addingProduct(high, -0x1.555556p-2)
  let y0 = Float(bitPattern: estimate.bitPattern &<< 9)
  let h = Float(1).addingProduct(-(a * y0), y0 * y0)
  let series = Float(0x1.c71c72p-3).addingProduct(h, 0x1.61f9aep-3)
  let y = y0.addingProduct(y0 * h, Float(0x1.555556p-2).addingProduct(h, series))
  let t = (a * y) * y
  let square = t * t
  let squareLow = (-square).addingProduct(t, t)
  let remainder = a.addingProduct(-square, t).addingProduct(-squareLow, t)
  return t.addingProduct(remainder, y * (y * 0x1.555556p-2))
}

/// `cbrt` of small numbers and infinities.
func cbrtOfUnusualFloat(_ x: Float) -> Float {
  if x.magnitude > 1 { return x }
  let t = cbrtOfPositiveFloat(x.magnitude * 0x1p60) * 0x1p-20
  return Float(bitPattern: t.bitPattern | (x.bitPattern & 0x8000_0000))
}

/// The square root of `x² + y²`, without overflow on the way.
///
/// As `hypotDouble`. Error: below 0.8 ULP (0.79 seen, where the result is subnormal).
package func hypotFloat(_ x: Float, _ y: Float) -> Float {
  let a = x.magnitude
  let b = y.magnitude
  let large = a > b ? a : b
  let small = a > b ? b : a
  let z = hypotOfOrderedFloat(large, small)
  // Where the larger number is too large, infinite or NaN, the sum is negative.
  let place = Int32(bitPattern: large.bitPattern &+ 0x2180_0000)
  if place < 0x4800_0000 && large != 0 { return hypotOfUnusualFloat(a, b) }
  return z
}

/// `hypot` for `large ≥ small`, of which the squares neither overflow nor underflow; both may be 0.
func hypotOfOrderedFloat(_ large: Float, _ small: Float) -> Float {
  let first = large * large
  let second = small * small
  let sum = first + second
  // What the smaller square lost is worth less than 0.2 ULP.
  let low = (second - (sum - first)) + (-first).addingProduct(large, large)
  let root = sum.squareRoot()
  let remainder = sum.addingProduct(-root, root) + low
  let half = Float(bitPattern: 0x7e73_126e &- root.bitPattern)
  return root.addingProduct(remainder, half)
}

/// `hypot` of two positive numbers, of which the squares overflow or underflow or one is no number.
func hypotOfUnusualFloat(_ a: Float, _ b: Float) -> Float {
  if a == Float.infinity || b == Float.infinity { return Float.infinity }
  let large = a > b ? a : b
  let small = a > b ? b : a
  if large > 1 { return hypotOfOrderedFloat(large * 0x1p-80, small * 0x1p-80) * 0x1p80 }
  return hypotOfOrderedFloat(large * 0x1p80, small * 0x1p80) * 0x1p-80
}
