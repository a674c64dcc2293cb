// Many parameters of mixed types, and many results.

// run: mix(a: 1, b: 2.5, c: true, d: 250, e: -3, f: 0.5, g: 7, h: 1.25) == (202.5, -749, -1.5, 254, false)
// run: mix(a: -1, b: 0.0, c: false, d: 0, e: 0, f: -0.5, g: 0, h: 2.0) == (-0.0, -1, -0.0, 0, false)
// run: polynomial(a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9, x: 2) == 1013
// random: mix(a: -9...9, b: -9...9, c: false...true, d: 0...255, e: -128...127, f: -9...9, g: 0...99, h: -9...9) times 10
// random: polynomial(a: -9...9, b: -9...9, c: -9...9, d: -9...9, e: -9...9, f: -9...9, g: -9...9, h: -9...9, i: -9...9, x: -9...9) times 10

func mix(
  a: Int, b: Double, c: Bool, d: UInt8, e: Int8, f: Float, g: UInt64, h: Double
) -> (Double, Int, Float, UInt64, Bool) {
  let real = Double(a) * b + Double(d) / h
  let whole = a + Int(d) * Int(e)
  return (c ? real : -real, whole, f * Float(e), g << 2 | UInt64(d), c != (b > h))
}

func polynomial(
  a: Int, b: Int, c: Int, d: Int, e: Int, f: Int, g: Int, h: Int, i: Int, x: Int
) -> Int {
  let high = ((a * x + b) * x + c) * x + d
  let low = ((e * x + f) * x + g) * x + h
  return high * x * x * x * x * x + low * x + i
}
