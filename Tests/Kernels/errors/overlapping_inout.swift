// The same variable twice as inout: exclusivity.
// error: 9:9: inout arguments are not allowed to alias each other
func g(_ x: inout Int, _ y: inout Int) {
  x += y
}

func f(n: Int) -> Int {
  var m = n
  g(&m, &m)
  return m
}
