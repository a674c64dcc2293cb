// The constants of the floating-point types.

// run: doubles() == (3.141592653589793, 2.220446049250313e-16, 1.7976931348623157e308, 2.2250738585072014e-308, 5e-324)
// run: floats() == (3.1415925, 1.1920929e-07, 3.4028235e38, 1.1754944e-38)
// run: specials(x: 2.0) == (inf, -inf, nan)
// run: area(r: 2.0) == 12.566370614359172
// random: area(r: 0...10) times 10

func doubles() -> (Double, Double, Double, Double, Double) {
  return (
    Double.pi, Double.ulpOfOne, Double.greatestFiniteMagnitude, Double.leastNormalMagnitude,
    Double.leastNonzeroMagnitude
  )
}

func floats() -> (Float, Float, Float, Float) {
  return (Float.pi, Float.ulpOfOne, .greatestFiniteMagnitude, .leastNormalMagnitude)
}

func specials(x: Double) -> (Double, Double, Double) {
  let big: Double = .infinity
  return (x + big, -Double.infinity, x * .nan)
}

func area(r: Double) -> Double { .pi * r * r }
