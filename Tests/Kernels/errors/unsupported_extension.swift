// Extensions are no part of the language.
// error: 4:1:

extension Int {
  func twice() -> Int { self * 2 }
}

func f(n: Int) -> Int { n }
