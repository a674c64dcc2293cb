// NaN is unequal to everything; zeros of either sign are equal; order with infinities.

// run: compare(x: nan, y: nan) == (false, true, false, false, false, false)
// run: compare(x: 0.0, y: -0.0) == (true, false, false, true, true, false)
// run: compare(x: -inf, y: inf) == (false, true, true, true, false, false)
// run: negated(x: nan, y: 1.0) == (true, true)
// run: negated(x: 0.5, y: 1.0) == (false, true)
// edges: compare(x:, y:) times 50
// edges: negated(x:, y:) times 50
// random: compare(x: -1...1, y: -1...1) times 10

func compare(x: Double, y: Double) -> (Bool, Bool, Bool, Bool, Bool, Bool) {
  return (x == y, x != y, x < y, x <= y, x >= y, x > y)
}

func negated(x: Float, y: Float) -> (Bool, Bool) { (!(x < y), !(x > y)) }
