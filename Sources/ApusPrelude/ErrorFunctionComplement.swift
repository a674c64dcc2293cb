/// The complement of the error function, `1 - erf(x)`, exact to the last places where it is small.
///
/// Below 0.75 in magnitude, `1 - x - x · P(x²)` where `P` approximates `erf(√z)/√z - 1`; beyond,
/// `erfcTailDouble`, from 2 where `x` is negative. Both are computed, and the sum that is right is
/// taken; it rounds once. Below 1 ULP.
package func erfcDouble(_ x: Double) -> Double {
  let magnitude = x.magnitude
  let u = magnitude > 26.5 ? 26.5 : magnitude
  let near = 1 - x
  let nearRest = ((1 - near) - x).addingProduct(-x, erfSmallDouble(u * u))
  let tail = erfcTailDouble(u)
  let power = Double(bitPattern: (tail.exponent.bitPattern &+ 1023) &<< 52)
  let far = tail.fraction * power
  let isNegative = x < 0
  let isLarge = u >= 0.75
  let high = isLarge ? (isNegative ? 2 : 0) : near
  let low = isLarge ? (isNegative ? -far : far) : nearRest
  if x > 26.5 { return erfcOfLargeDouble(x) }
  return high + low
}

/// The complement of the error function where it is below the normal numbers, or nearly so.
func erfcOfLargeDouble(_ x: Double) -> Double {
  if x > 27.5 { return 0 }
  let tail = erfcTailDouble(x)
  let power = Double(bitPattern: (tail.exponent.bitPattern &+ 1123) &<< 52)
  return tail.fraction * power * 0x1p-100
}

/// `erfc(u)` for `u` in [0.75, 27.5], as a fraction and the exponent of a power of two; the
/// exponent is in the low bits of a sum with 1.5 · 2^52.
///
/// `e^(-u²) · w · f(w)` where `w = 1/(u + 2.5)` and `f` is close to linear, each factor as a sum of
/// two numbers.
func erfcTailDouble(_ u: Double) -> (fraction: Double, exponent: Double) {
  let sum = u + 2.5
  let sumRest = u - (sum - 2.5)
  let w = 1 / sum
  let wRest = (1.0).addingProduct(-w, sum).addingProduct(-w, sumRest)
  // What is missing in w is missing in f(w) as well, about 4 w times as much.
  let relativeRest = wRest.addingProduct(wRest, 4 * w)
  let v = w - 0x1.3f18p-3
  let linear = v * 0x1.91cfd72615398p1
  let start = 0x1.cb11c56e1fd56p-1 + linear
  let linearRest = (-linear).addingProduct(v, 0x1.91cfd72615398p1).addingProduct(
    v, 0x1.b1701065f6fb6p-54)
  let startRest = ((0x1.cb11c56e1fd56p-1 - start) + linear) + linearRest
  let curve = startRest.addingProduct(v * v, erfcCurveDouble(v))
  let f = start + curve
  let fRest = (start - f) + curve
  let y = w * f
  let yRest = (-y).addingProduct(w, f).addingProduct(w, fRest).addingProduct(y, relativeRest)
  let square = u * u
  let squareRest = (-square).addingProduct(u, u)
  let (power, powerRest, exponent) = exponentialPairDouble(-square, -squareRest)
  let product = y * power
  let productRest = (-product).addingProduct(y, power).addingProduct(y, powerRest)
    .addingProduct(yRest, power)
  return (product + productRest, exponent)
}

/// `e^(high + low)` over a power of two, as a sum of two numbers, and the exponent of the power, in
/// the low bits of a sum with 1.5 · 2^52.
func exponentialPairDouble(
  _ high: Double, _ low: Double
) -> (one: Double, rest: Double, exponent: Double) {
  let shifted = (0x1.8p52).addingProduct(high, 0x1.71547652b82fep0)
  let n = shifted - 0x1.8p52
  let r = high.addingProduct(n, -0x1.62e42fefa39efp-1)
  let rRest = low.addingProduct(n, -0x1.abc9e3b39803fp-56)
  let power = 1 + r
  let higher = r * r * exponentialSecondOrderDouble(r)
  return (power, ((1 - power) + r) + higher.addingProduct(rRest, power + higher), shifted)
}

/// What follows the linear part of `e^(u²) · erfc(u)/w` in powers of `v`, over `v²`.
func erfcCurveDouble(_ v: Double) -> Double {
  let square = v * v
  let fourth = square * square
  let c0 = (0x1.178bdbc0da1a1p3).addingProduct(v, 0x1.1e486234f3697p4)
  let c2 = (0x1.5493730aecd68p4).addingProduct(v, -0x1.8c1c57d3ddc41p2)
  let c4 = (-0x1.1bf8f2e2cf5c2p6).addingProduct(v, -0x1.d69b5dc928356p5)
  let c6 = (0x1.b6a35cfed9ddfp7).addingProduct(v, 0x1.765feb00153c5p8)
  let c8 = (-0x1.b1f6bd22657b7p9).addingProduct(v, -0x1.e4f10bda2a915p10)
  let c10 = (0x1.25d696338700fp12).addingProduct(v, 0x1.26294decb881fp13)
  let c12 = (-0x1.f0d98241fa2cap14).addingProduct(v, -0x1.22840ad2d8881p15)
  let c14 = (0x1.c3699b4d26037p17).addingProduct(v, 0x1.ad880c456321p14)
  let c16 = (-0x1.75729fcce4159p20).addingProduct(v, 0x1.6da570a2c37dcp20)
  let c18 = (0x1.95a7172c2f5f6p22).addingProduct(v, -0x1.9f91a2dada252p23)
  let q0 = c0.addingProduct(square, c2)
  let q4 = c4.addingProduct(square, c6)
  let q8 = c8.addingProduct(square, c10)
  let q12 = c12.addingProduct(square, c14)
  let q16 = c16.addingProduct(square, c18)
  let r12 = q12.addingProduct(fourth, q16)
  let r8 = q8.addingProduct(fourth, r12)
  let r4 = q4.addingProduct(fourth, r8)
  return q0.addingProduct(fourth, r4)
}

/// `(e^r - 1 - r)/r²` for `r` in [-0.347, 0.347].
func exponentialSecondOrderDouble(_ r: Double) -> Double {
  let square = r * r
  let fourth = square * square
  let c0 = (0x1p-1).addingProduct(r, 0x1.555555555555cp-3)
  let c2 = (0x1.5555555555556p-5).addingProduct(r, 0x1.111111110e97bp-7)
  let c4 = (0x1.6c16c16c15f52p-10).addingProduct(r, 0x1.a01a01b4908cbp-13)
  let c6 = (0x1.a01a01a8dbe75p-16).addingProduct(r, 0x1.71dded9126e63p-19)
  let c8 = (0x1.27e4d4834549ep-22).addingProduct(r, 0x1.af702cb1d7d43p-26)
  let q0 = c0.addingProduct(square, c2)
  let q4 = c4.addingProduct(square, c6)
  let q8 = c8.addingProduct(square, (0x1.1f823b77b803p-29))
  let r4 = q4.addingProduct(fourth, q8)
  return q0.addingProduct(fourth, r4)
}

/// The complement of the error function: as `erfcDouble`. At most 1 unit of the last place from the
/// exact result.
package func erfcFloat(_ x: Float) -> Float {
  let magnitude = x.magnitude
  let u = magnitude > 9.15 ? 9.15 : magnitude
  let near = 1 - x
  let nearRest = ((1 - near) - x).addingProduct(-x, erfSmallFloat(u * u))
  let tail = erfcTailFloat(u)
  let power = Float(bitPattern: (tail.exponent.bitPattern &+ 127) &<< 23)
  let far = tail.fraction * power
  let isNegative = x < 0
  let isLarge = u >= 0.75
  let high: Float = isLarge ? (isNegative ? 2 : 0) : near
  let low = isLarge ? (isNegative ? -far : far) : nearRest
  if x > 9.15 { return erfcOfLargeFloat(x) }
  return high + low
}

/// The complement of the error function where it is below the normal numbers, or nearly so.
func erfcOfLargeFloat(_ x: Float) -> Float {
  if x > 10.5 { return 0 }
  let tail = erfcTailFloat(x)
  let power = Float(bitPattern: (tail.exponent.bitPattern &+ 187) &<< 23)
  return tail.fraction * power * 0x1p-60
}

/// `erfc(u)` for `u` in [0.75, 10.5]: as `erfcTailDouble`.
func erfcTailFloat(_ u: Float) -> (fraction: Float, exponent: Float) {
  let sum = u + 2
  let sumRest = u - (sum - 2)
  let w = 1 / sum
  let wRest = Float(1).addingProduct(-w, sum).addingProduct(-w, sumRest)
  // What is missing in w is missing in f(w) as well, about 2.5 w times as much.
  let relativeRest = wRest.addingProduct(wRest, 2.5 * w)
  let v = w - 0x1.99ep-3
  let linear = v * 0x1.294aacp1
  let start = 0x1.ca671p-1 + linear
  let linearRest = (-linear).addingProduct(v, 0x1.294aacp1).addingProduct(v, -0x1.e7a9fap-24)
  let startRest = ((0x1.ca671p-1 - start) + linear) + linearRest
  let curve = startRest.addingProduct(v * v, erfcCurveFloat(v))
  let f = start + curve
  let fRest = (start - f) + curve
  let y = w * f
  let yRest = (-y).addingProduct(w, f).addingProduct(w, fRest).addingProduct(y, relativeRest)
  let square = u * u
  let squareRest = (-square).addingProduct(u, u)
  let shifted = Float(0x1.8p23).addingProduct(square, -0x1.715476p0)
  let n = shifted - 0x1.8p23
  let r = (-square).addingProduct(n, -0x1.62e430p-1)
  let rRest = (-squareRest).addingProduct(n, 0x1.05c610p-29)
  let power = 1 + r
  let higher = r * r * exponentialSecondOrderFloat(r)
  let powerRest = ((1 - power) + r) + higher.addingProduct(rRest, power + higher)
  let product = y * power
  let productRest = (-product).addingProduct(y, power).addingProduct(y, powerRest)
    .addingProduct(yRest, power)
  return (product + productRest, shifted)
}

/// What follows the linear part of `e^(u²) · erfc(u)/w` in powers of `v`, over `v²`.
func erfcCurveFloat(_ v: Float) -> Float {
  let square = v * v
  let fourth = square * square
  let c0 = Float(0x1.032fa6p2).addingProduct(v, 0x1.9e7598p1)
  let c2 = Float(-0x1.ba94e2p1).addingProduct(v, -0x1.2d2feap3)
  let c4 = Float(0x1.474f82p2).addingProduct(v, 0x1.ac4952p4)
  let c6 = Float(-0x1.1789cp4).addingProduct(v, -0x1.adfcb8p5)
  let q0 = c0.addingProduct(square, c2)
  let q4 = c4.addingProduct(square, c6)
  return q0.addingProduct(fourth, q4)
}

/// `(e^r - 1 - r)/r²` for `r` in [-0.347, 0.347].
func exponentialSecondOrderFloat(_ r: Float) -> Float {
  let square = r * r
  let fourth = square * square
  let c0 = Float(0x1p-1).addingProduct(r, 0x1.55548ap-3)
  let c2 = Float(0x1.55552ap-5).addingProduct(r, 0x1.123f06p-7)
  let q0 = c0.addingProduct(square, c2)
  return q0.addingProduct(fourth, Float(0x1.6cedc6p-10))
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
