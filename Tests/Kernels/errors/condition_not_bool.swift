// An Int as a condition.
// error: 4:6: type 'Int' cannot be used as a boolean; test for '!= 0' instead
func f(n: Int) -> Int {
  if n {
    return 1
  }
  return 0
}
