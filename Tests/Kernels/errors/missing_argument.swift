// Too few arguments.
// error: 6:16: missing argument for parameter 'y' in call
func g(x: Int, y: Int) -> Int { x + y }

func f(n: Int) -> Int {
  return g(x: n)
}
