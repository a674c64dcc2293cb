// A call of a function that does not exist.
// error: 4:10: cannot find 'squre' in scope
func f(x: Int) -> Int {
  return squre(x)
}
