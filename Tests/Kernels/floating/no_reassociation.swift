// Sums keep their written order: no reassociation, no contraction, no x / y as x * (1 / y).

// run: sums(a: 1e16, b: 1.0, c: -1e16) == (0.0, 0.0, 1.0)
// run: sums(a: 0.1, b: 0.2, c: 0.3) == (0.6000000000000001, 0.6, 0.6000000000000001)
// run: division(x: 5.0, y: 49.0) == (0.10204081632653061, 0.1020408163265306)
// run: contraction(x: 1.1, y: 1.1, z: -1.21) == 2.220446049250313e-16
// run: folding(x: -0.0) == (0.0, -0.0, -0.0, 0.0)
// random: sums(a: -1...1, b: -1...1, c: -1...1) times 30
// random: division(x: -9...9, y: 1...9) times 30
// random: contraction(x: -1...1, y: -1...1, z: -1...1) times 30
// edges: folding(x:) times 20

func sums(a: Double, b: Double, c: Double) -> (Double, Double, Double) {
  return ((a + b) + c, a + (b + c), (c + a) + b)
}

func division(x: Double, y: Double) -> (Double, Double) { (x / y, x * (1 / y)) }

func contraction(x: Double, y: Double, z: Double) -> Double { x * y + z }

func folding(x: Double) -> (Double, Double, Double, Double) {
  return (x + 0, x - 0, x * 0, x - x)
}
