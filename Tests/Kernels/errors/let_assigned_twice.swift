// A let without a value is assigned on every path, and then once more.
// error: 6:5: immutable value 'y' may only be initialized once
func f(x: Int) -> Int {
  let y: Int
  if x > 0 { y = 1 } else { y = 2 }
  y = 3
  return y
}
