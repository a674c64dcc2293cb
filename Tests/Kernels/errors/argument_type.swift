// An argument of the wrong type.
// error: 6:15: cannot convert value of type 'Int' to expected argument type 'Double'
func g(x: Double) -> Double { x }

func f(n: Int) -> Double {
  return g(x: n)
}
