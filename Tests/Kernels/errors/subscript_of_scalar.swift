// A subscript on an Int.
// error: 4:11: value of type 'Int' has no subscripts
func f(n: Int) -> Int {
  return n[0]
}
