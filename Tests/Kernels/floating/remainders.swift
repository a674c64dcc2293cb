// truncatingRemainder and the IEEE remainder: signs, zeros, infinities.

// run: both(x: 7.5, y: 2.0) == (1.5, -0.5)
// run: both(x: -7.5, y: 2.0) == (-1.5, 0.5)
// run: both(x: 5.0, y: 3.0) == (2.0, -1.0)
// run: both(x: 1.0, y: 0.0) == (nan, nan)
// run: both(x: -4.0, y: 2.0) == (-0.0, -0.0)
// run: both(x: 1e300, y: 3.7) == (1.765761626199355, 1.765761626199355)
// run: floats(x: 1.0, y: 0.1) == (0.09999999, -1.4901161e-08)
// edges: both(x:, y:) times 50
// edges: floats(x:, y:) times 50
// random: both(x: -100...100, y: -7...7) times 40

func both(x: Double, y: Double) -> (Double, Double) {
  return (x.truncatingRemainder(dividingBy: y), x.remainder(dividingBy: y))
}

func floats(x: Float, y: Float) -> (Float, Float) {
  return (x.truncatingRemainder(dividingBy: y), x.remainder(dividingBy: y))
}
