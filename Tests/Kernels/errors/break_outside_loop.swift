// break where there is no loop.
// error: 4:14: unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do
func f(n: Int) -> Int {
  if n > 0 { break }
  return n
}
