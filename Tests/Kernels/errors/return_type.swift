// A Double returned from a function that returns Int.
// error: 4:12: cannot convert return expression of type 'Double' to return type 'Int'
func f(x: Double) -> Int {
  return x * 2.0
}
