// An operator without its right operand.
// error: 4:14: expected expression after operator
func f(n: Int) -> Int {
  let a = n +
  return a
}
