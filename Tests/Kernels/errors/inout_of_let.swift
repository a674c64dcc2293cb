// & of a let.
// error: 7:5: cannot pass immutable value as inout argument: 'm' is a 'let' constant
func g(_ x: inout Int) { x += 1 }

func f(n: Int) -> Int {
  let m = n
  g(&m)
  return m
}
