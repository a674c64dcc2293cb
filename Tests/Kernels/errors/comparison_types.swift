// An Int compared with a Double.
// error: 4:12: binary operator '<' cannot be applied to operands of type 'Int' and 'Double'
func f(n: Int, x: Double) -> Bool {
  return n < x
}
