// * on Float and Double.
// error: 4:13: binary operator '*' cannot be applied to operands of type 'Float' and 'Double'
func f(a: Float, b: Double) -> Double {
  let c = a * b
  return Double(c)
}
