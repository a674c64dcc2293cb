// Euler, midpoint and Runge-Kutta steps for y' = -y and for the oscillator; velocity Verlet.

// run: euler(y: 1.0, h: 0.5, steps: 2) == 0.25
// run: midpoint(y: 1.0, h: 0.5, steps: 2) == 0.390625
// run: rungeKutta(h: 0.1, steps: 10) == (0.540302967116884, -0.8414704778002743)
// run: verlet(h: 0.25, steps: 4) == (0.5380935668945312, -0.8362741470336914)
// random: euler(y: -5...5, h: 0.01...0.5, steps: 0...50) times 10
// random: midpoint(y: -5...5, h: 0.01...0.5, steps: 0...50) times 10
// random: rungeKutta(h: 0.01...0.5, steps: 0...50) times 10
// random: verlet(h: 0.01...0.5, steps: 0...50) times 10

func slope(_ y: Double) -> Double { -y }

func euler(y: Double, h: Double, steps: Int) -> Double {
  var y = y
  for _ in 0..<steps { y += h * slope(y) }
  return y
}

func midpoint(y: Double, h: Double, steps: Int) -> Double {
  var y = y
  for _ in 0..<steps {
    let half = y + h / 2 * slope(y)
    y += h * slope(half)
  }
  return y
}

func oscillator(_ x: Double, _ v: Double) -> (Double, Double) { (v, -x) }

func rungeKutta(h: Double, steps: Int) -> (Double, Double) {
  var (x, v) = (1.0, 0.0)
  for _ in 0..<steps {
    let (a1, b1) = oscillator(x, v)
    let (a2, b2) = oscillator(x + h / 2 * a1, v + h / 2 * b1)
    let (a3, b3) = oscillator(x + h / 2 * a2, v + h / 2 * b2)
    let (a4, b4) = oscillator(x + h * a3, v + h * b3)
    x += h / 6 * (a1 + 2 * a2 + 2 * a3 + a4)
    v += h / 6 * (b1 + 2 * b2 + 2 * b3 + b4)
  }
  return (x, v)
}

func verlet(h: Double, steps: Int) -> (Double, Double) {
  var x = 1.0
  var v = 0.0
  var a = -x
  for _ in 0..<steps {
    x += v * h + a * h * h / 2
    let next = -x
    v += (a + next) * h / 2
    a = next
  }
  return (x, v)
}
