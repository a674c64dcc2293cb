// A let is assigned again.
// error: 5:3: cannot assign to value: 'y' is a 'let' constant
func f(x: Int) -> Int {
  let y = x
  y = 3
  return y
}
