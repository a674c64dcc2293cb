// An Int where a Double is declared.
// error: 4:19: cannot convert value of type 'Int' to specified type 'Double'
func f(n: Int) -> Double {
  let x: Double = n
  return x
}
