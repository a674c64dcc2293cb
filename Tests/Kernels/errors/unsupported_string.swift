// A string is no value.
// error: 5:11:

func f(n: Int) -> Int {
  let s = "text"
  return n
}
