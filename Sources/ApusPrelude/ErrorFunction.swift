/// The error function, `2/√π · ∫ e^(-t²) dt` from 0 to `x`.
///
/// Below 1.203125 in magnitude, `x + x · P(x²)`, where `P` approximates `erf(√z)/√z - 1`; beyond, one
/// minus the complement, of which the square root is a quotient of polynomials. Both are computed,
/// and the right one is taken; the last operation of each rounds once. The polynomials end with
/// Horner's steps, so that little more than these round. Below 1 ULP (0.982 seen).
package func erfDouble(_ x: Double) -> Double {
  let magnitude = x.magnitude
  // From 5.95 on the result is 1; a NaN stays.
  let u = magnitude > 5.95 ? 5.95 : magnitude
  let near = u.addingProduct(u, erfNearDouble((-0.75).addingProduct(u, u)))
  let v = u - 1.203125
  let root = erfcNumeratorDouble(v) / erfcDenominatorDouble(v)
  let far = (1.0).addingProduct(-root, root)
  let value = u >= 1.203125 ? far : near
  return Double(bitPattern: value.bitPattern | (x.bitPattern & 0x8000_0000_0000_0000))
}

/// `erf(√z)/√z - 1` for `z = t + 0.75` in [0, 1.5].
func erfNearDouble(_ t: Double) -> Double {
  let t2 = t * t
  let t4 = t2 * t2
  let c2 = (0x1.12198a34afc8ap-4).addingProduct(t, -0x1.efd13dd1a9d65p-7)
  let c4 = (0x1.7530755dfe954p-9).addingProduct(t, -0x1.dd9dff98cc9e2p-12)
  let c6 = (0x1.09046f5087acap-14).addingProduct(t, -0x1.03381d4a5f225p-17)
  let c8 = (0x1.c4f49692005f2p-21).addingProduct(t, -0x1.65643b5148f8bp-24)
  let c10 = (0x1.00fbdcadd2a19p-27).addingProduct(t, -0x1.536cd688e5a3fp-31)
  let c12 = (0x1.a24ca8b576356p-35).addingProduct(t, -0x1.daccb759925a3p-39)
  let cQuad0 = c2.addingProduct(t2, c4)
  let cQuad1 = c6.addingProduct(t2, c8)
  let cQuad2 = c10.addingProduct(t2, c12)
  let rest = cQuad0.addingProduct(t4, cQuad1.addingProduct(t4, cQuad2))
  let rest1 = (-0x1.f4eac5302d05dp-3).addingProduct(t, rest)
  return (-0x1.9a0bafec7a26ep-4).addingProduct(t, rest1)
}

/// The numerator of `√erfc(v + 1.203125)`, for `v` up to 4.75.
func erfcNumeratorDouble(_ v: Double) -> Double {
  let v2 = v * v
  let v4 = v2 * v2
  let c1 = (-0x1.8a41c0671b7adp-1).addingProduct(v, 0x1.d63644f2792e7p-2)
  let c3 = (-0x1.33259aec7bbeep-3).addingProduct(v, 0x1.d503eda53997bp-6)
  let c5 = (-0x1.b1cde92fc04d7p-9).addingProduct(v, 0x1.605da9f8a1572p-12)
  let c7 = (-0x1.0706db32e1057p-14).addingProduct(v, 0x1.704b9e69bcc97p-17)
  let c9 = (-0x1.1171aaba8b277p-20).addingProduct(v, 0x1.43444525c6babp-25)
  let cQuad0 = c1.addingProduct(v2, c3)
  let cQuad1 = c5.addingProduct(v2, c7)
  let rest = cQuad0.addingProduct(v4, cQuad1.addingProduct(v4, c9))
  return (0x1.1a5835edf770dp-1).addingProduct(v, rest)
}

/// The denominator of `√erfc(v + 1.203125)`, for `v` up to 4.75.
func erfcDenominatorDouble(_ v: Double) -> Double {
  let v2 = v * v
  let v4 = v2 * v2
  let c1 = (0x1.6eb25d8aae65cp-3).addingProduct(v, 0x1.17e7dc118b778p-1)
  let c3 = (0x1.b18cbebebcf4bp-5).addingProduct(v, 0x1.21876d3644f81p-4)
  let c5 = (0x1.0a5de9aa23a34p-7).addingProduct(v, 0x1.3ea15c1139c11p-8)
  let c7 = (0x1.bc2ecb636b411p-11).addingProduct(v, 0x1.4525af5855b79p-13)
  let c9 = (0x1.e751660fb1f97p-15).addingProduct(v, 0x1.06af56bb5f098p-22)
  let cQuad0 = c1.addingProduct(v2, c3)
  let cQuad1 = c5.addingProduct(v2, c7)
  let cQuad2 = c9.addingProduct(v2, 0x1.f063ceba79255p-20)
  let rest = cQuad0.addingProduct(v4, cQuad1.addingProduct(v4, cQuad2))
  return (0x1.d99999999999ap0).addingProduct(v, rest)
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
