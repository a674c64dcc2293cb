// The closing brace of a function is missing.
// error: 7:2: expected '}' at end of brace statement
func f(n: Int) -> Int {
  if n > 0 {
    return 1
  return 0
}
