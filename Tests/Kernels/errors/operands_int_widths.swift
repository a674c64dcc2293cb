// - on Int32 and Int64: no implicit widening.
// error: 4:13: binary operator '-' cannot be applied to operands of type 'Int32' and 'Int64'
func f(a: Int32, b: Int64) -> Int64 {
  let c = a - b
  return c
}
