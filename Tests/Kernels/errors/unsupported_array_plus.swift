// + on [T] keeps Swift's meaning, concatenation, and is refused.
// error: 5:12: '+' does not work on the elements of '[Double]'

func f(x: [Double], y: [Double]) -> [Double] {
  return x + y
}
