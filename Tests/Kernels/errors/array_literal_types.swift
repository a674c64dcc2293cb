// An array literal with an element of another type.
// error: 4:22: cannot convert value of type 'Double' to expected element type 'Int'
func f(n: Int) -> Int {
  let x: [Int] = [1, 2.5, 3]
  return x[n]
}
