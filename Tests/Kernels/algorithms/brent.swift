// Brent's method: inverse quadratic interpolation, secant and bisection in turn.

// run: root(low: 0.0, high: 2.0, c: 2.0) == (1.2599210498948732, 7)
// run: root(low: -4.0, high: 4.0, c: 0.0) == (0.0, 1)
// random: root(low: -5...-3, high: 3...5, c: -9...9) times 20

func f(_ x: Double, _ c: Double) -> Double { x * x * x - c }

func root(low: Double, high: Double, c: Double) -> (Double, Int) {
  var (a, b) = (low, high)
  var (fa, fb) = (f(a, c), f(b, c))
  if abs(fa) < abs(fb) {
    swap(&a, &b)
    swap(&fa, &fb)
  }
  var (p, fp) = (a, fa)
  var d = 0.0
  var bisected = true
  var steps = 0
  while fb != 0 && abs(b - a) > 1e-12 && steps < 100 {
    steps += 1
    var s: Double
    if fa != fp && fb != fp {
      s = a * fb * fp / ((fa - fb) * (fa - fp))
      s += b * fa * fp / ((fb - fa) * (fb - fp))
      s += p * fa * fb / ((fp - fa) * (fp - fb))
    } else {
      s = b - fb * (b - a) / (fb - fa)
    }
    let quarter = (3 * a + b) / 4
    let outside = s < min(quarter, b) || s > max(quarter, b)
    let slow = abs(s - b) >= abs(bisected ? b - p : p - d) / 2
    bisected = outside || slow
    if bisected { s = (a + b) / 2 }
    let fs = f(s, c)
    d = p
    (p, fp) = (b, fb)
    if (fa < 0) != (fs < 0) { (b, fb) = (s, fs) } else { (a, fa) = (s, fs) }
    if abs(fa) < abs(fb) { (a, b, fa, fb) = (b, a, fb, fa) }
  }
  return (b, steps)
}
