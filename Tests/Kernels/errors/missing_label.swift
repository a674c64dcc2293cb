// A call without the argument's label.
// error: 6:12: missing argument label 'x:' in call
func g(x: Int) -> Int { x }

func f(n: Int) -> Int {
  return g(n)
}
