// Swift has no ++.
// error: 6:4:

func f(n: Int) -> Int {
  var m = n
  m++
  return m
}
