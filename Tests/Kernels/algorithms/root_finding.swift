// Newton, bisection, secant and regula falsi for cubic polynomials.

// run: newton(x: 1.0) == (1.5213797068045676, 6)
// run: bisection(low: 0.0, high: 2.0) == 1.5213797068045674
// run: secant(a: 1.0, b: 2.0) == 1.5213797068045676
// run: cubeRoot(x: 27.0) == 3.0
// run: cubeRoot(x: -2.0) == -1.2599210498948732
// random: newton(x: 1...5) times 10
// random: bisection(low: -2...0, high: 2...5) times 10
// random: cubeRoot(x: -100...100) times 20
// faults: bisection(low: 3.0, high: 4.0) at 26: precondition failed: no change of sign

func f(_ x: Double) -> Double { x * x * x - x - 2 }

func newton(x: Double) -> (Double, Int) {
  var x = x
  var steps = 0
  while abs(f(x)) > 1e-14 && steps < 60 {
    x -= f(x) / (3 * x * x - 1)
    steps += 1
  }
  return (x, steps)
}

func bisection(low: Double, high: Double) -> Double {
  precondition(f(low) * f(high) <= 0, "no change of sign")
  var a = low
  var b = high
  for _ in 0..<80 {
    let middle = a + (b - a) / 2
    if (f(middle) < 0) == (f(a) < 0) { a = middle } else { b = middle }
  }
  return a
}

func secant(a: Double, b: Double) -> Double {
  var (x, y) = (a, b)
  for _ in 0..<20 {
    let (fx, fy) = (f(x), f(y))
    if fx == fy { break }
    (x, y) = (y, y - fy * (y - x) / (fy - fx))
  }
  return y
}

func cubeRoot(x: Double) -> Double {
  if x == 0 { return x }
  var y = x > 0 ? max(x, 1) : min(x, -1)
  for _ in 0..<100 {
    let next = (2 * y + x / (y * y)) / 3
    if next == y { break }
    y = next
  }
  return y
}
