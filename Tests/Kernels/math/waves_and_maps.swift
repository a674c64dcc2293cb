// Sums of sines (a square wave), the logistic map, Lyapunov exponents, Box-Muller.

// run: square(x: 0.0, terms: 10) == 0.0
// run: square(x: 1.0, terms: 10)
// run: logistic(r: 4.0, x: 0.75, n: 10) == 0.75
// run: lyapunov(r: 3.9, n: 100)
// random: square(x: -9...9, terms: 0...40) times 20
// random: logistic(r: 3.5...4, x: 0...1, n: 0...100) times 20
// random: lyapunov(r: 3...4, n: 1...200) times 10
// random: boxMuller(u: 0.0001...1, v: 0...1) times 20
// run: boxMuller(u: 1.0, v: 0.5) == (0.0, 0.0)

func square(x: Double, terms: Int) -> Double {
  var s = 0.0
  for k in 0..<terms {
    let n = Double(2 * k + 1)
    s += sin(n * x) / n
  }
  return s * 4 / .pi
}

func logistic(r: Double, x: Double, n: Int) -> Double {
  var y = x
  for _ in 0..<n { y = r * y * (1 - y) }
  return y
}

func lyapunov(r: Double, n: Int) -> Double {
  var x = 0.4
  var s = 0.0
  for _ in 0..<n {
    x = r * x * (1 - x)
    s += log(abs(r - 2 * r * x))
  }
  return s / Double(n)
}

func boxMuller(u: Double, v: Double) -> (Double, Double) {
  let radius = (-2 * log(u)).squareRoot()
  let angle = 2 * Double.pi * v
  return (abs(radius * cos(angle)), abs(radius * sin(angle)))
}
