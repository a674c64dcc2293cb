// Two errors in two functions; both are reported.
// error: 5:14: cannot find 'missing' in scope
// error: 9:10: cannot convert return expression of type 'Double' to return type 'Int'
func f(n: Int) -> Int {
  return n + missing
}

func g(x: Double) -> Int {
  return x
}
