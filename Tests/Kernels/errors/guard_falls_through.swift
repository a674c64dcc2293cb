// The else of a guard that does not leave.
// error: 5:28: 'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope
func f(n: Int) -> Int {
  var m = n
  guard n > 0 else { m = 1 }
  return m
}
