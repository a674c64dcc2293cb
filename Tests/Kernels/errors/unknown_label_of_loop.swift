// break to a label that does not exist.
// error: 5:23: cannot find label 'outer' in scope
func f(n: Int) -> Int {
  for i in 0..<n {
    if i == 3 { break outer }
  }
  return n
}
