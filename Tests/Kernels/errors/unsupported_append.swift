// Arrays do not grow: append is refused.
// error: 6:5:

func f(x: [Int]) -> [Int] {
  var y = x
  y.append(1)
  return y
}
