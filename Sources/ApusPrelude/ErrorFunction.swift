/// The error function, `2/√π · ∫ e^(-t²) dt` from 0 to `x`.
///
/// About `c`, the next 256th, it is `erf(c) + g · (d + d · ψ)`, where `d = x - c`, `g` is the slope and
/// ψ a polynomial in two variables. A table has what makes `first · x + second · (d - 1/8)` the
/// tangent at `c`: the second product is so small beside the first that its rounding does not matter,
/// and it makes up for what `first` lost. Below 0.7 ULP (0.64 seen).
package func erfDouble(_ x: Double) -> Double {
  let magnitude = x.magnitude
  // From 5.95 on the result is 1; a NaN stays.
  let u = magnitude > 5.95 ? 5.95 : magnitude
  let shifted = u + 0x1.8p44
  let c = shifted - 0x1.8p44
  let d = u - c
  let (first, second) = erfRow(shifted.bitPattern)
  let product = second * d
  let slope = product.addingProduct(first, d)
  let small = product.addingProduct(second, -0.125).addingProduct(slope, erfCurveDouble(c, d))
  let value = small.addingProduct(u, first)
  return Double(bitPattern: value.bitPattern | (x.bitPattern & 0x8000_0000_0000_0000))
}

/// `(erf(c + d) - erf(c))/(d · g) - 1`, where `g` is the slope at `c`, for `d` up to 1/512.
///
/// It is the mean of `e^(-2·c·d·s - d²·s²)` over `s` from 0 to 1, less 1: a power series in `c · d` and
/// `d²`, whose coefficients are fitted so that the error is 0.0074 ULP of the error function.
func erfCurveDouble(_ c: Double, _ d: Double) -> Double {
  let a = c * d
  let q = d * d
  let p3 = (-0x1.5555349070516p-2).addingProduct(a, 0x1.11110054b8b2ap-3)
  let p2 = (0x1.555555503c521p-1).addingProduct(a, p3)
  let p1 = (-0x1.fffffffffd20dp-1).addingProduct(a, p2)
  let r2 = (0x1.ffffc22d978d9p-2).addingProduct(a, -0x1.9970bce613a53p-2)
  let r1 = (-0x1.5555555556610p-2).addingProduct(q, 0x1.9999a12cd36f7p-4)
  return (q * r1.addingProduct(a, r2)).addingProduct(a, p1)
}

/// The error function: as `erfDouble`. Below 0.96 ULP.
package func erfFloat(_ x: Float) -> Float {
  let magnitude = x.magnitude
  // Beyond, the result is 1; a NaN stays.
  let u = magnitude > 4 ? 4 : magnitude
  let t = Float(-0.71875).addingProduct(u, u)
  let t2 = t * t
  let c2 = Float(0x1.17faaap-4).addingProduct(t, -0x1.fba06ap-7)
  let c4 = Float(0x1.7e99cap-9).addingProduct(t, -0x1.ea2fecp-12)
  let c6 = Float(0x1.140adep-14).addingProduct(t, -0x1.0cdc6p-17)
  let c1 = Float(-0x1.fd92fep-3).addingProduct(t, c2.addingProduct(t2, c4.addingProduct(t2, c6)))
  let c = Float(-0x1.7a78p-4).addingProduct(t, c1)
  let v = u - 1.203125
  let v2 = v * v
  let n0 = Float(0x1.d89bf4p-1).addingProduct(v, -0x1.4d9db4p0)
  let n2 = Float(0x1.7fb2f2p-1).addingProduct(v, -0x1.bfb262p-3)
  let n4 = Float(0x1.07731p-5).addingProduct(v, -0x1.eff9cap-10)
  let n = n0.addingProduct(v2, n2.addingProduct(v2, n4))
  let d0 = Float(0x1.8c5f92p1).addingProduct(v, 0x1.01f3c8p-2)
  let d2 = Float(0x1.8ef3e2p-1).addingProduct(v, 0x1.c1ef68p-6)
  let d = d0.addingProduct(v2, d2.addingProduct(v2, 0x1.1a063ep-4))
  let root = n / d
  let near = u.addingProduct(u, c)
  let far = Float(1).addingProduct(-root, root)
  let value = u >= 1.21875 ? far : near
  return Float(bitPattern: value.bitPattern | (x.bitPattern & 0x8000_0000))
}
