// An inout argument without &.
// error: 7:5: passing value of type 'Int' to an inout parameter requires explicit '&'
func g(_ x: inout Int) { x += 1 }

func f(n: Int) -> Int {
  var m = n
  g(m)
  return m
}
