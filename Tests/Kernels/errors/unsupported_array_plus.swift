// + on [T] keeps Swift's meaning, concatenation, and is refused.
// error: 5:12:

func f(x: [Double], y: [Double]) -> [Double] {
  return x + y
}
