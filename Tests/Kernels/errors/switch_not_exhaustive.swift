// A switch over Int without default.
// error: 4:3: switch must be exhaustive
func f(n: Int) -> Int {
  switch n {
  case 0: return 1
  case 1: return 2
  }
}
