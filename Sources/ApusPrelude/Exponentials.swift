/// e to the power `x`.
///
/// `x = n · ln 2 + r` with `|r| <= ln 2 / 2`; a polynomial in `r`, then `n` into the exponent.
package func expDouble(_ x: Double) -> Double {
  let shift = 0x1.8p52
  let shifted = shift.addingProduct(x, 0x1.71547652b82fep0)
  let n = shifted - shift
  let high = x.addingProduct(n, -0x1.62e42fefa39efp-1)
  let r = high.addingProduct(n, -0x1.abc9e3b39803fp-56)
  let p = expOfReducedDouble(r)
  let y = Double(bitPattern: p.bitPattern &+ (shifted.bitPattern &<< 52))
  if !(x.magnitude <= 708) { return expOfLargeDouble(x) }
  return y
}

/// e to the power `r`, which is at most ln 2 / 2 in magnitude.
func expOfReducedDouble(_ r: Double) -> Double {
  let a = (1 / 6227020800.0).addingProduct(r, 1 / 87178291200.0)
  let b = (1 / 479001600.0).addingProduct(r, a)
  let c = (1 / 39916800.0).addingProduct(r, b)
  let d = (1 / 3628800.0).addingProduct(r, c)
  let e = (1 / 362880.0).addingProduct(r, d)
  let f = (1 / 40320.0).addingProduct(r, e)
  let g = (1 / 5040.0).addingProduct(r, f)
  let h = (1 / 720.0).addingProduct(r, g)
  let i = (1 / 120.0).addingProduct(r, h)
  let j = (1 / 24.0).addingProduct(r, i)
  let k = (1 / 6.0).addingProduct(r, j)
  let l = 0.5.addingProduct(r, k)
  let tail = r.addingProduct(r * r, l)
  return 1 + tail
}

/// e to the power `x` where that overflows, underflows or is NaN, or nearly so.
func expOfLargeDouble(_ x: Double) -> Double {
  if x.isNaN { return x }
  if x > 709.782712893384 { return Double.infinity }
  if x < -745.1332191019412 { return 0 }
  let shift = 0x1.8p52
  let shifted = shift.addingProduct(x, 0x1.71547652b82fep0)
  let n = shifted - shift
  let high = x.addingProduct(n, -0x1.62e42fefa39efp-1)
  let r = high.addingProduct(n, -0x1.abc9e3b39803fp-56)
  let p = expOfReducedDouble(r)
  // Half of the power of two at a time, so that neither factor overflows.
  let half = (shifted.bitPattern &<< 53) &>> 54
  let first = Double(bitPattern: ((half &+ 1023) & 0x7ff) &<< 52)
  let second = Double(
    bitPattern: ((shifted.bitPattern &- half &+ 1023) & 0x7ff) &<< 52)
  return p * first * second
}

/// e to the power `x`.
///
/// As `expDouble`.
package func expFloat(_ x: Float) -> Float {
  let shift: Float = 0x1.8p23
  let shifted = shift.addingProduct(x, 0x1.715476p0)
  let n = shifted - shift
  let high = x.addingProduct(n, -0x1.62e4p-1)
  let r = high.addingProduct(n, -0x1.7f7d1cp-20)
  let p = expOfReducedFloat(r)
  let y = Float(bitPattern: p.bitPattern &+ (shifted.bitPattern &<< 23))
  if !(x.magnitude <= 87) { return expOfLargeFloat(x) }
  return y
}

/// e to the power `r`, which is at most ln 2 / 2 in magnitude.
func expOfReducedFloat(_ r: Float) -> Float {
  let a = Float(1 / 720.0).addingProduct(r, 1 / 5040.0)
  let b = Float(1 / 120.0).addingProduct(r, a)
  let c = Float(1 / 24.0).addingProduct(r, b)
  let d = Float(1 / 6.0).addingProduct(r, c)
  let e = Float(0.5).addingProduct(r, d)
  let tail = r.addingProduct(r * r, e)
  return 1 + tail
}

/// e to the power `x` where that overflows, underflows or is NaN, or nearly so.
func expOfLargeFloat(_ x: Float) -> Float {
  return Float(expDouble(Double(x)))
}
