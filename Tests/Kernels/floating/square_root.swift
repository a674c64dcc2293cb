// squareRoot on both widths: exact, negative, subnormal, infinite.

// run: both(x: 2.0) == (1.4142135623730951, 1.4142135)
// run: both(x: -1.0) == (nan, nan)
// run: both(x: -0.0) == (-0.0, -0.0)
// run: both(x: inf) == (inf, inf)
// run: length(x: 3.0, y: 4.0) == 5.0
// run: inPlace(x: 4.9406564584124654e-324) == 2.2227587494850775e-162
// edges: both(x:) times 20
// random: length(x: -100...100, y: -100...100) times 30

func both(x: Double) -> (Double, Float) { (x.squareRoot(), Float(x).squareRoot()) }

func length(x: Double, y: Double) -> Double { (x * x + y * y).squareRoot() }

func inPlace(x: Double) -> Double {
  var y = x
  y.formSquareRoot()
  return y
}
