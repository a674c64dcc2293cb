// The same recurrence in Float and in Double drifts apart; each rounds in its own width.

// run: harmonic(n: 10) == (2.9289684, 2.9289682539682538)
// run: harmonic(n: 0) == (0.0, 0.0)
// run: logistic(n: 30) == (0.7572651, 0.1361992326071695)
// random: harmonic(n: 0...500) times 10
// random: logistic(n: 0...100) times 10

func harmonic(n: Int) -> (Float, Double) {
  var f: Float = 0
  var d = 0.0
  for i in stride(from: 1, through: n, by: 1) {
    f += 1 / Float(i)
    d += 1 / Double(i)
  }
  return (f, d)
}

func logistic(n: Int) -> (Float, Double) {
  var f: Float = 0.3
  var d = 0.3
  for _ in 0..<n {
    f = 3.9 * f * (1 - f)
    d = 3.9 * d * (1 - d)
  }
  return (f, d)
}
