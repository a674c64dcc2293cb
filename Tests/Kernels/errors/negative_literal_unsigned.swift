// A negative literal of an unsigned type.
// error: 4:17: negative integer '-1' overflows when stored into unsigned type 'UInt'
func f() -> UInt {
  let x: UInt = -1
  return x
}
