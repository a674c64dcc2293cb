// Double.minimum and .maximum follow IEEE 754: a number wins over NaN.

// run: both(x: nan, y: 1.0) == (1.0, 1.0)
// run: both(x: 1.0, y: nan) == (1.0, 1.0)
// run: magnitudes(x: -3.0, y: 2.0) == (2.0, -3.0)
// run: both(x: 4.0, y: -4.0) == (-4.0, 4.0)
// random: both(x: -9...9, y: -9...9) times 20
// random: magnitudes(x: -9...9, y: -9...9) times 20

func both(x: Double, y: Double) -> (Double, Double) {
  return (Double.minimum(x, y), Double.maximum(x, y))
}

func magnitudes(x: Float, y: Float) -> (Float, Float) {
  return (Float.minimumMagnitude(x, y), Float.maximumMagnitude(x, y))
}
