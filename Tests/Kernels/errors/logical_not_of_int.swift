// ! of an Int.
// error: 4:11: type 'Int' cannot be used as a boolean; test for '== 0' instead
func f(n: Int) -> Bool {
  return !n
}
