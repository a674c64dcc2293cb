// Too many arguments.
// error: 6:21: extra argument 'y' in call
func g(x: Int) -> Int { x }

func f(n: Int) -> Int {
  return g(x: n, y: 2)
}
