// Protocols are no part of the language.
// error: 4:1:

protocol Shape {
  func area() -> Double
}

func f(n: Int) -> Int { n }
