// A closing parenthesis is missing.
// error: 5:3: expected ')' in expression list
func f(n: Int) -> Int {
  let a = (n + 1
  return a
}
