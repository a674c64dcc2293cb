// stride over floating point: each value is start + n * step, rounded once, not a running sum.

// run: count(a: 0.0, b: 1.0, s: 0.1) == (10, 11)
// run: last(a: 0.0, b: 1.0, s: 0.1) == 1.0
// run: last(a: 1.0, b: -1.0, s: -0.3) == -0.7999999999999999
// run: sum(a: 0.0, b: 2.0, s: 0.7) == 2.4499998
// random: count(a: -5...5, b: -5...5, s: 0.05...2) times 20
// random: last(a: -5...5, b: -5...5, s: -2...-0.05) times 20
// random: sum(a: -5...5, b: -5...5, s: 0.05...2) times 20
// faults: last(a: 0.0, b: 1.0, s: 0.0) at 22: stride must not be zero

func count(a: Double, b: Double, s: Double) -> (Int, Int) {
  var to = 0
  for _ in stride(from: a, to: b, by: s) { to += 1 }
  var through = 0
  for _ in stride(from: a, through: b, by: s) { through += 1 }
  return (to, through)
}

func last(a: Double, b: Double, s: Double) -> Double {
  var value = -99.0
  for x in stride(from: a, through: b, by: s) { value = x }
  return value
}

func sum(a: Float, b: Float, s: Float) -> Float {
  var total: Float = 0
  for x in stride(from: a, to: b, by: s) { total += x * x }
  return total
}
