// The C names of what are instructions: sqrt, fabs, floor, ceil, trunc, round, fma, copysign, fmod.

// run: rounding(x: 2.5) == (2.0, 3.0, 2.0, 3.0)
// run: rounding(x: -2.5) == (-3.0, -2.0, -2.0, -3.0)
// run: others(x: -4.0, y: 3.0) == (2.0, 4.0, -1.0, 4.0)
// run: fused(x: 1.0000000000000002, y: 0.9999999999999998, z: -1.0) == -4.930380657631324e-32
// random: rounding(x: -99...99) times 30
// random: others(x: -99...99, y: 1...9) times 30
// random: fused(x: -1...1, y: -1...1, z: -1...1) times 20
// edges: rounding(x:) times 20
// edges: others(x:, y:) times 40

func rounding(x: Double) -> (Double, Double, Double, Double) {
  return (floor(x), ceil(x), trunc(x), round(x))
}

func others(x: Double, y: Double) -> (Double, Double, Double, Double) {
  return (sqrt(fabs(x)), fabs(x), fmod(x, y), copysign(x, y))
}

func fused(x: Double, y: Double, z: Double) -> Double { fma(x, y, z) }
