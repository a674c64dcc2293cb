// Taking a number apart: exponent, significand, and putting it together again.

// run: parts(x: 10.0) == (3, 1.25)
// run: parts(x: -0.1) == (-4, 1.6)
// run: rebuild(x: -6.5) == -6.5
// run: scaled(x: 1.5, n: 4) == 24.0
// run: scaled(x: 1.0, n: -1074) == 5e-324
// run: scaled(x: 1.0, n: 2000) == inf
// random: parts(x: 1...1000) times 20
// random: rebuild(x: -1000...1000) times 20
// random: scaled(x: -2...2, n: -1100...1100) times 30

func parts(x: Double) -> (Int, Double) { (x.exponent, x.significand) }

func rebuild(x: Double) -> Double {
  let y = Double(sign: .plus, exponent: x.exponent, significand: x.significand)
  return Double(signOf: x, magnitudeOf: y)
}

func scaled(x: Double, n: Int) -> Double {
  return Double(sign: .plus, exponent: n, significand: x)
}
