// A call with another label than the declared one.
// error: 6:11: incorrect argument label in call (have 'x:', expected 'by:')
func g(by x: Int) -> Int { x }

func f(n: Int) -> Int {
  return g(x: n)
}
