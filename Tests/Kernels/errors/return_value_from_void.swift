// A value returned from a function that returns nothing.
// error: 5:10: unexpected non-void return value in void function
func f(n: inout Int) {
  n += 1
  return n
}
