// Enumerations are no part of the language.
// error: 4:1:

enum Colour {
  case red, green
}

func f(n: Int) -> Int { n }
