// Infinities, NaN, signed zeros and overflow under + - * /.

// run: operations(x: inf, y: inf) == (inf, nan, inf, nan)
// run: operations(x: 1.0, y: 0.0) == (1.0, 1.0, 0.0, inf)
// run: operations(x: 1.0, y: -0.0) == (1.0, 1.0, -0.0, -inf)
// run: operations(x: 0.0, y: 0.0) == (0.0, 0.0, 0.0, nan)
// run: operations(x: -0.0, y: 0.0) == (0.0, -0.0, -0.0, nan)
// run: operations(x: 1e308, y: 1e308) == (inf, 0.0, inf, 1.0)
// run: floats(x: 3e38, y: 2.0) == (3e+38, 3e+38, inf, 1.5e+38)
// edges: operations(x:, y:) times 60
// edges: floats(x:, y:) times 60
// random: floats(x: -100...100, y: -100...100) times 20

func operations(x: Double, y: Double) -> (Double, Double, Double, Double) {
  return (x + y, x - y, x * y, x / y)
}

func floats(x: Float, y: Float) -> (Float, Float, Float, Float) {
  return (x + y, x - y, x * y, x / y)
}
