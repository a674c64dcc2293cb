// A parameter without a type.
// error: 3:8:
func f(n) -> Int {
  return 1
}
