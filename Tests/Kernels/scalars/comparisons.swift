// Comparisons of equal types, and what Bool does with them.

// run: ints(a: 3, b: 4) == (true, true, false, false, false, true)
// run: ints(a: -4, b: -4) == (false, true, true, false, true, false)
// run: unsigned(a: 255, b: 1) == (false, true)
// run: bools(p: true, q: false) == (false, true, true, false)
// run: between(x: 5, low: 1, high: 5) == true
// edges: ints(a:, b:) times 40
// edges: unsigned(a:, b:) times 20
// edges: bools(p:, q:) times 10
// random: between(x: -5...5, low: -3...0, high: 0...3) times 30

func ints(a: Int, b: Int) -> (Bool, Bool, Bool, Bool, Bool, Bool) {
  return (a < b, a <= b, a >= b, a > b, a == b, a != b)
}

func unsigned(a: UInt8, b: UInt8) -> (Bool, Bool) { (a < b, a > b) }

func bools(p: Bool, q: Bool) -> (Bool, Bool, Bool, Bool) {
  return (p && q, p || q, p != q, !p)
}

func between(x: Int, low: Int, high: Int) -> Bool {
  return low <= x && x <= high
}
