// A while loop may end, so a return is missing behind it.
// error: 9:1: missing return in global function expected to return 'Int'
func f(x: Int) -> Int {
  var i = x
  while i < 10 {
    i += 1
    if i == 5 { return i }
  }
}
