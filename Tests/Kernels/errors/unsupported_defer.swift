// defer is no part of the language.
// error: 5:3:

func f(n: inout Int) {
  defer { n += 1 }
  n *= 2
}
