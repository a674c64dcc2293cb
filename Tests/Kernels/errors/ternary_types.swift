// The branches of a conditional expression differ in type.
// error: 4:15: result values in '? :' expression have mismatching types 'Int' and 'Double'
func f(p: Bool, n: Int, x: Double) -> Double {
  let y = p ? n : x
  return y
}
