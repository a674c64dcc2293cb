// Variadic parameters are no part of the language.
// error: 4:14:

func f(x: Int...) -> Int {
  return x.count
}
