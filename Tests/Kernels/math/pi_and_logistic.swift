// Functions that C lacks, or has since C23: sinPi, cosPi, tanPi, sincos, gamma, logGamma, sigmoid, softplus, logaddexp.

// run: angles(x: 0.5) == (1.0, 0.0, inf)
// run: angles(x: 1.0) == (0.0, -1.0, -0.0)
// run: angles(x: 0.25) == (0.7071067811865476, 0.7071067811865476, 1.0) within 3e-16
// run: gammas(x: 5.0) == (24.0, 3.1780538303479458) within 1e-14
// run: logistic(x: 0.0) == (0.5, 0.6931471805599453)
// run: logistic(x: 1000.0) == (1.0, 1000.0)
// run: logistic(x: -1000.0) == (0.0, 0.0)
// run: sums(x: 1000.0, y: 1000.0) == 1000.6931471805599
// run: sums(x: -inf, y: 3.0) == 3.0
// run: sums(x: -0.0, y: -inf) == 0.0
// run: sums(x: -745.0, y: -5e-324) == -0.0
// run: both(x: 0.0) == (0.0, 1.0)
// run: turns(x: [0.0, 0.5, 1.0, 1.5]) == [0.0, 1.0, 0.0, -1.0]
// random: angles(x: -3...3) times 40
// random: gammas(x: -5...20) times 40
// random: logistic(x: -40...40) times 40
// random: sums(x: -40...40, y: -40...40) times 40
// random: both(x: -100...100) times 40
// random: turns(x: count 0...40 in -9...9) times 20
// edges: angles(x:) times 20
// edges: logistic(x:) times 20
// edges: sums(x:, y:) times 30
// edges: both(x:) times 20

func angles(x: Double) -> (Double, Double, Double) { (sinPi(x), cosPi(x), tanPi(x)) }

func gammas(x: Double) -> (Double, Double) { (gamma(x), logGamma(x)) }

func logistic(x: Double) -> (Double, Double) { (sigmoid(x), softplus(x)) }

func sums(x: Double, y: Double) -> Double { logaddexp(x, y) }

func both(x: Double) -> (Double, Double) {
  let (s, c) = sincos(x)
  return (s, c)
}

func turns(x: [Float]) -> [Float] {
  var y = x
  for i in x.indices { y[i] = sinPi(x[i]) }
  return y
}
