// erf, erfc, tgamma: the normal distribution and factorials by gamma.

// run: errors(x: 0.0) == (0.0, 1.0)
// run: normal(x: 0.0) == 0.5
// run: factorial(n: 5) == 120.0
// run: errors(x: inf) == (1.0, 0.0)
// random: errors(x: -6...6) times 40
// random: normal(x: -6...6) times 40
// random: factorial(n: 0...30) times 10
// edges: errors(x:) times 20

func errors(x: Double) -> (Double, Double) { (erf(x), erfc(x)) }

func normal(x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }

func factorial(n: Int) -> Double { tgamma(Double(n) + 1).rounded() }
