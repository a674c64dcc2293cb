// A parameter that is not inout is assigned.
// error: 4:3: cannot assign to value: 'x' is a 'let' constant
func f(x: Int) -> Int {
  x = 3
  return x
}
