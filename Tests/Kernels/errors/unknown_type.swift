// A parameter of a type that does not exist.
// error: 3:11: cannot find type 'Dobule' in scope
func f(x: Dobule) -> Int {
  return 1
}
