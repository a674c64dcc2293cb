// A path that returns nothing.
// error: 7:1: missing return in global function expected to return 'Int'
func f(x: Int) -> Int {
  if x > 0 {
    return 1
  }
}
