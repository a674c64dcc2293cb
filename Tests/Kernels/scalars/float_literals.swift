// Every form of floating-point literal, rounded once to the type that context gives.

// run: forms() == (0.1, 1000.0, 0.00125, 0.5, 10.0, 1.5)
// run: floats() == (0.1, 16777216.0, 3.4028235e+38, 1e-45)
// run: halves() == (0.1, 65504.0, 1.0)
// run: integersAsFloats(y: 1.5) == 4.0
// run: hex() == (1.9999999999999998, 4.9406564584124654e-324, 3.0)
// random: integersAsFloats(y: -10...10) times 10

func forms() -> (Double, Double, Double, Double, Double, Double) {
  return (0.1, 1e3, 1.25e-3, 0x1p-1, 0x0.Ap4, 0x1.8p0)
}

func floats() -> (Float, Float, Float, Float) {
  return (0.1, 16_777_217.0, 3.402_823_5e38, 1e-45)
}

func halves() -> (Float16, Float16, Float16) {
  return (0.1, 65_504, 0x1.001p0)
}

func integersAsFloats(y: Float) -> Float {
  let x: Float = 2 * y + 1
  return x
}

func hex() -> (Double, Double, Double) {
  return (0x1.FFFFFFFFFFFFFp0, 0x1p-1074, 0x3p0)
}
