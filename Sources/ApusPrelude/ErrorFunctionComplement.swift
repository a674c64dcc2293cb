/// The complement of the error function, `1 - erf(x)`, exact to the last places where it is small.
///
/// About `c`, the next 256th to `|x|`, it is `erfc(c) - g · d · φ`, where `d = |x| - c`, `g` is the
/// slope and φ a polynomial in two variables. A table has what makes `first + second · (d + 1/64)` the
/// tangent at `c`: `second` makes up for what `first` lost. Beyond 6, where it is
/// below 2^-55, `erfcOfLargeDouble` computes it, one number at a time. Below 0.95 ULP (0.87 seen).
package func erfcDouble(_ x: Double) -> Double {
  let magnitude = x.magnitude
  // A NaN stays.
  let u = magnitude > 6 ? 6 : magnitude
  let shifted = u + 0x1.8p44
  let c = shifted - 0x1.8p44
  let d = u - c
  let (first, second) = erfcRow(shifted.bitPattern)
  let step = 0x1p-6.addingProduct(d, erfcCurveDouble(c, d))
  let value = first.addingProduct(second, step)
  if x > 6 { return erfcOfLargeDouble(x) }
  return x < 0 ? 2 - value : value
}

/// `(erfc(c) - erfc(c + d))/(d · g)`, where `g` is the slope of the error function at `c`, for `d` up to
/// 1/512.
///
/// The same series as `erfCurveDouble`, fitted so that the error is 0.013 ULP of the complement up to 6.
func erfcCurveDouble(_ c: Double, _ d: Double) -> Double {
  let a = c * d
  let q = d * d
  let a2 = a * a
  let p0 = (1.0).addingProduct(a, -0x1.0000000000003p+0)
  let p2 = (0x1.55555555784c6p-1).addingProduct(a, -0x1.55555553eec81p-2)
  let p4 = (0x1.11110fd0c3316p-3).addingProduct(a, -0x1.6c17dae3b8b49p-5)
  let p = p0.addingProduct(a2, p2.addingProduct(a2, p4.addingProduct(a2, 0x1.7044f97763dd8p-7)))
  let r0 = (-0x1.5555555758423p-2).addingProduct(a, 0x1.ffffffdd5bb7ep-2)
  let r2 = (-0x1.999c2f16d9f15p-2).addingProduct(a, 0x1.c7165d66c0ec0p-3)
  let s0 = (0x1.99d5090642580p-4).addingProduct(a, -0x1.543d0a243c949p-3)
  return p.addingProduct(q, r0.addingProduct(a2, r2).addingProduct(q, s0))
}

/// The complement of the error function where it is below 2^-55.
func erfcOfLargeDouble(_ x: Double) -> Double {
  if x > 27.5 { return 0 }
  let tail = erfcTailDouble(x)
  let power = Double(bitPattern: (tail.exponent.bitPattern &+ 1123) &<< 52)
  return tail.fraction * power * 0x1p-100
}

/// `erfc(u)` for `u` in [6, 27.5], as a fraction and the exponent of a power of two; the
/// exponent is in the low bits of a sum with 1.5 · 2^52.
///
/// `e^(-u²) · w · f(w)` where `w = 1/(u + 2.5)` and `f` is close to linear, each factor as a sum of
/// two numbers.
func erfcTailDouble(_ u: Double) -> (fraction: Double, exponent: Double) {
  let sum = u + 2.5
  let sumRest = u - (sum - 2.5)
  let w = 1 / sum
  let wRest = (1.0).addingProduct(-w, sum).addingProduct(-w, sumRest)
  // What is missing in w is missing in f(w) as well, about 3 w times as much.
  let relativeRest = wRest.addingProduct(wRest, 3 * w)
  let v = w - 0x1.358p-4
  let linear = v * 0x1.04f6a903013b9p1
  let start = 0x1.629da701314dep-1 + linear
  let linearRest = (-linear).addingProduct(v, 0x1.04f6a903013b9p1).addingProduct(
    v, -0x1.5dde6ee2ecbf4p-53)
  let startRest =
    (((0x1.629da701314dep-1 - start) + linear) + linearRest) - 0x1.b74e38c312104p-55
  let curve = startRest.addingProduct(v * v, erfcTailCurveDouble(v))
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
func erfcTailCurveDouble(_ v: Double) -> Double {
  let square = v * v
  let fourth = square * square
  let c0 = (0x1.4f9e34bae45d8p+2).addingProduct(v, 0x1.68ee45e07e0eap+3)
  let c2 = (0x1.26c62d03304e2p+4).addingProduct(v, 0x1.015481d27c19fp+4)
  let c4 = (-0x1.289acd4beba4bp+4).addingProduct(v, -0x1.701765789dda2p+6)
  let c6 = (-0x1.8466c6ea27e5fp+6).addingProduct(v, 0x1.eb394dec896c0p+7)
  let c8 = (0x1.b2b44d72a3ab9p+9).addingProduct(v, -0x1.97f27e7eb2188p+6)
  let c10 = (-0x1.4ce7ed0318d09p+12).addingProduct(v, -0x1.440e3a1b68ec8p+12)
  let q0 = c0.addingProduct(square, c2)
  let q4 = c4.addingProduct(square, c6)
  let q8 = c8.addingProduct(square, c10)
  let r8 = q8.addingProduct(fourth, 0x1.d5da1417206c3p+14)
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

/// The complement of the error function: as `erfcDouble`, with a table of its own, up to 9.15.
/// Error: below 0.96 ULP (0.91 seen).
package func erfcFloat(_ x: Float) -> Float {
  let magnitude = x.magnitude
  // A NaN stays.
  let u = magnitude > 9.15 ? 9.15 : magnitude
  let shifted = u + 0x1p15
  let c = shifted - 0x1p15
  let d = u - c
  let (first, second) = erfcFloatRow(shifted.bitPattern)
  let step = Float(0x1p-7).addingProduct(d, erfcStepFloat(c, d))
  let value = first.addingProduct(second, step)
  if x > 9.15 { return erfcOfLargeFloat(x) }
  return x < 0 ? 2 - value : value
}

/// `(erfc(c) - erfc(c + d))/(d · g)`, where `g` is the slope of the error function at `c`, for `d` up to
/// 1/512. A series in `c · d + d²/3`, whose other terms with `d²` do not count; error 0.002 ULP of the
/// complement.
func erfcStepFloat(_ c: Float, _ d: Float) -> Float {
  let a = d * c.addingProduct(d, 0x1.555556p-2)
  let p2 = Float(0x1.5559bp-1).addingProduct(a, -0x1.5526p-2)
  let p1 = Float(-1).addingProduct(a, p2)
  return Float(1).addingProduct(a, p1)
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
