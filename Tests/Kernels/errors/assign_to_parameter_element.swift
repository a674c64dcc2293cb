// An element of an array parameter that is not inout is assigned.
// error: 4:4: cannot assign through subscript: 'x' is a 'let' constant
func f(x: [Int]) -> Int {
  x[0] = 3
  return x[0]
}
