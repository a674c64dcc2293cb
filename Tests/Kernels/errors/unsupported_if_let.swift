// Optionals are no part of the language: if let.
// error: 5:3:

func f(n: Int) -> Int {
  if let m = Int(exactly: n) {
    return m
  }
  return 0
}
