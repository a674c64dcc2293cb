// continue where there is no loop.
// error: 4:14: 'continue' is only allowed inside a loop
func f(n: Int) -> Int {
  if n > 0 { continue }
  return n
}
