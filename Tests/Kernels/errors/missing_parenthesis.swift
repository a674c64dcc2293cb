// A closing parenthesis is missing.
// error: 4:17: expected ')' in expression list
func f(n: Int) -> Int {
  let a = (n + 1
  return a
}
