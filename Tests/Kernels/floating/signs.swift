// Sign, magnitude, negation, and copying a sign.

// run: parts(x: -2.5) == (2.5, 2.5, 2.5)
// run: parts(x: -0.0) == (0.0, 0.0, 0.0)
// run: copySign(x: 3.0, y: -0.0) == (-3.0, true)
// run: copySign(x: -3.0, y: 7.0) == (3.0, false)
// run: zero(x: 0.0) == (-0.0, 0.0, -0.0)
// edges: parts(x:) times 20
// edges: zero(x:) times 20
// random: copySign(x: -5...5, y: -5...5) times 20

func parts(x: Double) -> (Double, Double, Double) {
  return (x.magnitude, abs(x), x.bitPattern >> 63 == 1 ? -x : x)
}

func copySign(x: Float, y: Float) -> (Float, Bool) {
  return (Float(signOf: y, magnitudeOf: x), y.bitPattern >> 31 == 1)
}

func zero(x: Double) -> (Double, Double, Double) {
  return (-x, 0 - x, x * -1)
}
