/// The error function, `2/√π · ∫ e^(-t²) dt` from 0 to `x`.
///
/// Below 0.9375 in magnitude, `x + x · P(x²)`, where `P` approximates `erf(√z)/√z - 1`; beyond, one
/// minus the complement, which is 2 to the power of a polynomial in `|x| - 0.9375`. Both are
/// computed, and the sum that is right is taken; it rounds once. At most 1 unit of the last place
/// from the exact result.
package func erfDouble(_ x: Double) -> Double {
  let magnitude = x.magnitude
  // From 6 on the result is 1; a NaN stays.
  let u = magnitude > 6 ? 6 : magnitude
  let low = u * erfSmallDouble(u * u)
  let exponent = erfcExponentDouble(u - 0.9375)
  let shifted = exponent + 0x1.8p52
  let fraction = exponent - (shifted - 0x1.8p52)
  let power = (1.0).addingProduct(fraction, exp2FractionDouble(fraction))
  // The polynomial gives the exponent plus 3.
  let complement = Double(bitPattern: power.bitPattern &+ ((shifted.bitPattern &- 3) &<< 52))
  let isLarge = u >= 0.9375
  let sum = (isLarge ? 1 : u) + (isLarge ? -complement : low)
  return Double(bitPattern: sum.bitPattern | (x.bitPattern & 0x8000_0000_0000_0000))
}

/// `erf(√z)/√z - 1` for `z` in [0, 0.88].
func erfSmallDouble(_ z: Double) -> Double {
  let square = z * z
  let fourth = square * square
  let c0 = (0x1.06eba8214db68p-3).addingProduct(z, -0x1.812746b0379afp-2)
  let c2 = (0x1.ce2f21a0408e2p-4).addingProduct(z, -0x1.b82ce311f7509p-6)
  let c4 = (0x1.565bccfa421f5p-8).addingProduct(z, -0x1.c02db09e2075p-11)
  let c6 = (0x1.f9a2c8af9213cp-14).addingProduct(z, -0x1.f4cb739e6920dp-17)
  let c8 = (0x1.b98e539967bf9p-20).addingProduct(z, -0x1.5c74742804095p-23)
  let c10 = (0x1.daa779ca286dap-27).addingProduct(z, -0x1.b8334f9b3dcacp-31)
  let q0 = c0.addingProduct(square, c2)
  let q4 = c4.addingProduct(square, c6)
  let q8 = c8.addingProduct(square, c10)
  let r4 = q4.addingProduct(fourth, q8)
  return q0.addingProduct(fourth, r4)
}

/// Three more than the binary logarithm of `erfc(0.9375 + v)`, for `v` in [0, 5.1].
func erfcExponentDouble(_ v: Double) -> Double {
  let square = v * v
  let fourth = square * square
  let c0 = (0x1.212d415afa64cp-1).addingProduct(v, -0x1.d3f47fd0db4e6p1)
  let c2 = (-0x1.346b028292219p0).addingProduct(v, -0x1.04e1f26618f1dp-4)
  let c4 = (0x1.f834e7c0ac182p-7).addingProduct(v, -0x1.865cd69d7331p-9)
  let c6 = (0x1.50d1064bf1be9p-12).addingProduct(v, 0x1.f3a03da9d9d0ap-15)
  let c8 = (-0x1.8ef671acd431dp-15).addingProduct(v, 0x1.09c481bc1fd1ap-16)
  let c10 = (-0x1.aa05bfa888974p-19).addingProduct(v, 0x1.645afcd8fdf3ep-23)
  let c12 = (0x1.45746852f167ap-23).addingProduct(v, -0x1.244ec511f6ba8p-24)
  let c14 = (0x1.1619316f340bap-26).addingProduct(v, -0x1.4b4e6d4de1f0dp-29)
  let c16 = (0x1.d2558ec865f78p-33).addingProduct(v, -0x1.298b3ce698248p-37)
  let q0 = c0.addingProduct(square, c2)
  let q4 = c4.addingProduct(square, c6)
  let q8 = c8.addingProduct(square, c10)
  let q12 = c12.addingProduct(square, c14)
  let r12 = q12.addingProduct(fourth, c16)
  let r8 = q8.addingProduct(fourth, r12)
  let r4 = q4.addingProduct(fourth, r8)
  return q0.addingProduct(fourth, r4)
}

/// `(2^r - 1)/r` for `r` in [-1/2, 1/2].
func exp2FractionDouble(_ r: Double) -> Double {
  let square = r * r
  let fourth = square * square
  let c0 = (0x1.62e42fefa39efp-1).addingProduct(r, 0x1.ebfbdff82c598p-3)
  let c2 = (0x1.c6b08d704a0cbp-5).addingProduct(r, 0x1.3b2ab6fba1dd9p-7)
  let c4 = (0x1.5d87fe78a2cc8p-10).addingProduct(r, 0x1.430913097022ep-13)
  let c6 = (0x1.ffcbfc74445d1p-17).addingProduct(r, 0x1.62bfd476b82a1p-20)
  let c8 = (0x1.b524dcaed065fp-24).addingProduct(r, 0x1.e60640d5cc4b6p-28)
  let q0 = c0.addingProduct(square, c2)
  let q4 = c4.addingProduct(square, c6)
  let q8 = c8.addingProduct(square, (0x1.ea045657c1553p-32))
  let r4 = q4.addingProduct(fourth, q8)
  return q0.addingProduct(fourth, r4)
}

/// The error function: as `erfDouble`. At most 0.9 units of the last place from the exact result.
package func erfFloat(_ x: Float) -> Float {
  let magnitude = x.magnitude
  let u = magnitude > 4 ? 4 : magnitude
  let low = u * erfSmallFloat(u * u)
  let exponent = erfcExponentFloat(u - 0.9375)
  let shifted = exponent + 0x1.8p23
  let fraction = exponent - (shifted - 0x1.8p23)
  let power = Float(1).addingProduct(fraction, exp2FractionFloat(fraction))
  let complement = Float(bitPattern: power.bitPattern &+ ((shifted.bitPattern &- 3) &<< 23))
  let isLarge = u >= 0.9375
  let sum = (isLarge ? 1 : u) + (isLarge ? -complement : low)
  return Float(bitPattern: sum.bitPattern | (x.bitPattern & 0x8000_0000))
}

/// `erf(√z)/√z - 1` for `z` in [0, 0.88].
func erfSmallFloat(_ z: Float) -> Float {
  let square = z * z
  let fourth = square * square
  let c0 = Float(0x1.06eba8p-3).addingProduct(z, -0x1.81274p-2)
  let c2 = Float(0x1.ce2d6p-4).addingProduct(z, -0x1.b8009cp-6)
  let c4 = Float(0x1.544418p-8).addingProduct(z, -0x1.a5ce78p-11)
  let q0 = c0.addingProduct(square, c2)
  let q4 = c4.addingProduct(square, Float(0x1.4e985p-14))
  return q0.addingProduct(fourth, q4)
}

/// Three more than the binary logarithm of `erfc(0.9375 + v)`, for `v` in [0, 3.1].
func erfcExponentFloat(_ v: Float) -> Float {
  let square = v * v
  let fourth = square * square
  let c0 = Float(0x1.212d4p-1).addingProduct(v, -0x1.d3f46p1)
  let c2 = Float(-0x1.346e7p0).addingProduct(v, -0x1.03e1e8p-4)
  let c4 = Float(0x1.e8515ap-7).addingProduct(v, -0x1.4f773cp-9)
  let q0 = c0.addingProduct(square, c2)
  let q4 = c4.addingProduct(square, Float(0x1.c69f26p-13))
  return q0.addingProduct(fourth, q4)
}

/// `(2^r - 1)/r` for `r` in [-1/2, 1/2].
func exp2FractionFloat(_ r: Float) -> Float {
  let square = r * r
  let fourth = square * square
  let c0 = Float(0x1.62e43p-1).addingProduct(r, 0x1.ebfbep-3)
  let c2 = Float(0x1.c6af6cp-5).addingProduct(r, 0x1.3b29e4p-7)
  let c4 = Float(0x1.5f0898p-10).addingProduct(r, 0x1.446c46p-13)
  let q0 = c0.addingProduct(square, c2)
  return q0.addingProduct(fourth, c4)
}
