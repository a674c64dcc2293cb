// += of a Double to an Int.
// error: 5:8: cannot convert value of type 'Double' to expected argument type 'Int'
func f(n: Int, x: Double) -> Int {
  var m = n
  m += x
  return m
}
