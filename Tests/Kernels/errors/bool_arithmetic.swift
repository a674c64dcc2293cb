// Arithmetic on Bool.
// error: 4:12: binary operator '+' cannot be applied to two 'Bool' operands
func f(a: Bool, b: Bool) -> Bool {
  return a + b
}
