// The result of a function that returns nothing is used.
// error: 7:10: cannot convert value of type '()' to expected argument type 'Int'
func g(x: inout Int) { x += 1 }

func f(n: Int) -> Int {
  var m = n
  return g(x: &m) + 1
}
