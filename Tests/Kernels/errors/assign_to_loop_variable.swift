// The variable of a for loop is a let.
// error: 6:7: left side of mutating operator isn't mutable: 'i' is a 'let' constant
func f(n: Int) -> Int {
  var s = 0
  for i in 0..<n {
    i += 1
    s += i
  }
  return s
}
