// A label where none is declared.
// error: 6:11: extraneous argument label 'x:' in call
func g(_ x: Int) -> Int { x }

func f(n: Int) -> Int {
  return g(x: n)
}
