// An operator without its right operand.
// error: 5:3: expected expression after operator
func f(n: Int) -> Int {
  let a = n +
  return a
}
