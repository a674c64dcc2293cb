// A variable is read before every path has given it a value.
// error: 6:10: variable 'y' used before being initialized
func f(x: Int) -> Int {
  var y: Int
  if x > 0 { y = 1 }
  return y
}
