// Default arguments: literal, expression, file-level constant; some given, some left out.

// run: scale(x: 2.0) == 7.0
// run: scale(x: 2.0, by: 10.0) == 20.5
// run: scale(x: 2.0, by: 10.0, plus: 1.0) == 21.0
// run: calls(x: 1.0) == (3.5, 5.5, 4.0, 9.0)
// run: count(n: 4) == 24
// random: calls(x: -5...5) times 10
// random: count(n: 0...9) times 5

let factor = 3.0 + 0.25

func scale(x: Double, by: Double = factor, plus: Double = 0.5) -> Double {
  return x * by + plus
}

func calls(x: Double) -> (Double, Double, Double, Double) {
  return (
    scale(x: x) - 0.25, scale(x: x, by: 5), scale(x: x, plus: 0.75), scale(x: x, by: 2, plus: 7)
  )
}

func product(_ n: Int, from start: Int = 1, step: Int = 1) -> Int {
  var p = 1
  for k in stride(from: start, through: n, by: step) { p *= k }
  return p
}

func count(n: Int) -> Int {
  return product(n) + product(n, from: 2, step: 2) - product(n, step: 2) - 5 + 2 - n / 2 * 1
}
