// + on Int and Double.
// error: 4:13: binary operator '+' cannot be applied to operands of type 'Int' and 'Double'
func f(n: Int, x: Double) -> Double {
  let y = n + x
  return y
}
