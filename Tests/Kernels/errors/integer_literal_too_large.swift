// A literal that its type can't hold.
// error: 4:17: integer literal '200' overflows when stored into 'Int8'
func f() -> Int8 {
  let x: Int8 = 200
  return x
}
