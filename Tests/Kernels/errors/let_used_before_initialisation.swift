// A let is read before it has a value.
// error: 5:15: constant 'y' used before being initialized
func f(x: Int) -> Int {
  let y: Int
  let z = x + y
  y = 2
  return z + y
}
