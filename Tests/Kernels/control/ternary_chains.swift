// Nested ternaries, ternaries as arguments, as conditions and with side conditions.

// run: median(a: 3, b: 1, c: 2) == 2
// run: median(a: 5, b: 5, c: 1) == 5
// run: select(x: 0.3) == 0.6
// run: select(x: 0.8) == 0.3999999999999999
// run: both(p: true, q: false) == 10
// random: median(a: -9...9, b: -9...9, c: -9...9) times 30
// random: select(x: 0...1) times 20
// edges: both(p:, q:) times 10

func median(a: Int, b: Int, c: Int) -> Int {
  return a < b ? (b < c ? b : a < c ? c : a) : (a < c ? a : b < c ? c : b)
}

func select(x: Double) -> Double {
  return x < 0.5 ? 2 * x : 2 * (1 - x)
}

func both(p: Bool, q: Bool) -> Int {
  return (p ? q : !q) ? 11 : abs(p ? -10 : 20)
}
